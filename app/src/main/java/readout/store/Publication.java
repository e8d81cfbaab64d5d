package readout.store;

/**
 * Another place where a report's text was published.
 *
 * @param title headline there
 * @param url where
 * @param publisher the outlet
 * @param published ISO date or date-time
 * @param credit whom it says it has the text from, nearest first, parted by {@code ; }
 * @param likeness share of its shingles that the report has, 0 to 1
 */
public record Publication(
        String title, String url, String publisher, String published, String credit, double likeness) {}
