package readout.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks a store for claims. */
public final class ClaimReader implements AutoCloseable {
    /** Values given for one facet; the most frequent come first. */
    private static final int MOST_FACETS = 60;

    private static final String FROM = " FROM claims c JOIN reports r ON r.report = c.report";

    private final Query query;

    ClaimReader(Query query) {
        this.query = query;
    }

    /**
     * The claims that pass a filter.
     *
     * @param limit how many at most
     * @param offset how many to leave out first
     */
    public Page<StoredClaim> list(ClaimFilter filter, Sort sort, int limit, int offset) {
        Condition where = Condition.of(filter);
        List<Object> values = new ArrayList<>(where.values());
        values.add(limit);
        values.add(offset);
        List<StoredClaim> claims = query.list(
                "SELECT " + StoredClaim.COLUMNS + FROM + " WHERE " + where.sql() + " ORDER BY " + sort.sql()
                        + " LIMIT ? OFFSET ?",
                values,
                StoredClaim::of);
        return new Page<>(count(filter), offset, claims);
    }

    /** How many claims pass a filter. */
    public int count(ClaimFilter filter) {
        Condition where = Condition.of(filter);
        return query.count("SELECT count(*)" + FROM + " WHERE " + where.sql(), where.values());
    }

    /** The claim of this address. */
    public Optional<StoredClaim> find(String address) {
        int point = address.indexOf('.');
        if (!address.matches("[0-9a-f]{16}\\.\\d{1,6}")) {
            return Optional.empty();
        }
        String report = address.substring(0, point);
        return query
                .list(
                        "SELECT " + StoredClaim.COLUMNS + FROM
                                + " WHERE r.digest BETWEEN ? AND ? || 'g' AND c.sequence = ?",
                        List.of(report, report, Integer.parseInt(address.substring(point + 1))),
                        StoredClaim::of)
                .stream()
                .findFirst();
    }

    /** Other reports' claims that may tell the same event as {@code claim}; see {@link AccountFinder}. */
    public List<Telling> accounts(StoredClaim claim) {
        return new AccountFinder(query).of(claim);
    }

    /** What else could be filtered for: for each word the values that occur, its own filter set aside. */
    public Map<FilterWord, List<Facet>> facets(ClaimFilter filter) {
        Map<FilterWord, List<Facet>> facets = new EnumMap<>(FilterWord.class);
        facets.put(FilterWord.CATEGORY, facet(filter, FilterWord.CATEGORY, "c.category", ""));
        facets.put(FilterWord.STATUS, facet(filter, FilterWord.STATUS, "c.status", ""));
        facets.put(
                FilterWord.PUBLISHER,
                facet(filter, FilterWord.PUBLISHER, "k.publisher", " JOIN publications k ON k.report = c.report"));
        facets.put(FilterWord.COUNTRY, facet(filter, FilterWord.COUNTRY, "c.place_country", ""));
        facets.put(FilterWord.ACTOR, party(filter, FilterWord.ACTOR, "p.role = 'actor'"));
        facets.put(FilterWord.RECIPIENT, party(filter, FilterWord.RECIPIENT, "p.role = 'recipient'"));
        facets.put(FilterWord.EITHER, party(filter, FilterWord.EITHER, "p.role <> 'mediator'"));
        facets.put(
                FilterWord.SOURCE,
                facet(filter, FilterWord.SOURCE, "a.source_code", " JOIN attributions a ON a.claim = c.claim"));
        return facets;
    }

    private List<Facet> party(ClaimFilter filter, FilterWord word, String role) {
        return facet(filter, word, "p.code", " JOIN parties p ON p.claim = c.claim AND " + role);
    }

    private List<Facet> facet(ClaimFilter filter, FilterWord word, String column, String join) {
        Condition where = Condition.of(filter.without(word));
        return query.list(
                "SELECT " + column + ", count(DISTINCT c.claim)" + FROM + join + " WHERE " + where.sql() + " AND "
                        + column + " <> '' GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT " + MOST_FACETS,
                where.values(),
                row -> new Facet(row.getString(1), row.getInt(2)));
    }

    @Override
    public void close() {
        query.close();
    }
}
