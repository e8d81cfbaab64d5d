package readout.store;

/**
 * What a store holds.
 *
 * @param schema version of its tables
 * @param reports number of reports
 * @param publishers number of outlets
 * @param copies number of reports kept as copies of others
 * @param sentences number of sentences
 * @param claims number of claims
 * @param firstDay first day of publication, empty where no report has one
 * @param lastDay last day of publication, empty where no report has one
 */
public record Contents(
        int schema,
        int reports,
        int publishers,
        int copies,
        int sentences,
        int claims,
        String firstDay,
        String lastDay) {}
