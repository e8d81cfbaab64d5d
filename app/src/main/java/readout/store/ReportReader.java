package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.claim.When;
import readout.claim.Where;
import readout.coding.DateMention;
import readout.page.Extraction.Reason;
import readout.page.Extraction.Refused;
import readout.page.Report;
import readout.text.Sentence;
import readout.text.Span;

/** Asks a store for reports. */
public final class ReportReader implements AutoCloseable {
    private final Query query;

    ReportReader(Query query) {
        this.query = query;
    }

    /** Whether the store has this report already, on its own or as a copy of another. */
    public boolean has(Report report) {
        return query.count(
                        "SELECT (SELECT count(*) FROM reports WHERE digest = ?1)"
                                + " + (SELECT count(*) FROM copies WHERE digest = ?1)",
                        List.of(Entry.digest(report)))
                > 0;
    }

    /** Whether this report is in English, and the store has it as one in another language, not coded. */
    public boolean isUncoded(Report report) {
        return Uncoded.find(query, report).isPresent();
    }

    /** Whether the store has a report that was published at a URL. */
    public boolean hasUrl(String url) {
        return query.count(
                        "SELECT EXISTS (SELECT 1 FROM reports WHERE url = ?1)"
                                + " OR EXISTS (SELECT 1 FROM copies WHERE url = ?1)",
                        List.of(url))
                > 0;
    }

    /** The report whose text this one repeats. */
    public Optional<Repeated> repeated(Report report) {
        return new Copies(query).find(report);
    }

    /** What became of the input of this mark when it was read before. */
    public Optional<Remembered> remembered(String mark) {
        return query.list("SELECT * FROM inputs WHERE mark = ?", List.of(mark), ReportReader::remembered).stream()
                .findFirst();
    }

    private static Remembered remembered(ResultSet row) throws SQLException {
        String reason = Query.text(row, "reason");
        return reason.isEmpty()
                ? new Remembered.Taken()
                : new Remembered.Left(new Refused(Reason.of(reason), row.getInt("line"), Query.text(row, "detail")));
    }

    /**
     * The report of this address, which may be any beginning of at least 16 digits of its digest; of a copy's, the report
     * that it repeats.
     */
    public Optional<StoredReport> find(String address) {
        if (!address.matches("[0-9a-f]{16,64}")) {
            return Optional.empty();
        }
        return query
                .list(
                        "SELECT * FROM reports WHERE digest BETWEEN ?1 AND ?1 || 'g' OR report IN"
                                + " (SELECT report FROM copies WHERE digest BETWEEN ?1 AND ?1 || 'g')",
                        List.of(address),
                        this::report)
                .stream()
                .findFirst();
    }

    /**
     * The reports whose title or text has all these words, best first.
     *
     * @param words as for {@link FilterWord#Q}
     */
    public Page<Hit> search(String words, int limit, int offset) {
        String match = Condition.match(words);
        if (match.isEmpty()) {
            return new Page<>(0, offset, List.of());
        }
        List<Hit> hits = query.list(
                "SELECT substr(r.digest, 1, 16) AS address, r.title, r.publisher, r.published,"
                        + " (SELECT count(*) FROM claims c WHERE c.report = r.report) AS claims,"
                        + " snippet(report_text, 1, '[', ']', '…', 24) AS snippet"
                        + " FROM report_text JOIN reports r ON r.report = report_text.rowid"
                        + " WHERE report_text MATCH ? ORDER BY bm25(report_text, 4.0, 1.0), r.digest LIMIT ? OFFSET ?",
                List.of(match, limit, offset),
                row -> new Hit(
                        row.getString("address"),
                        Query.text(row, "title"),
                        Query.text(row, "publisher"),
                        Query.text(row, "published"),
                        row.getInt("claims"),
                        row.getString("snippet")));
        int total = query.count("SELECT count(*) FROM report_text WHERE report_text MATCH ?", List.of(match));
        return new Page<>(total, offset, hits);
    }

    /** What the store holds in all. */
    public Contents contents() {
        return query.list(
                        "SELECT (SELECT value FROM store_info WHERE name = 'schema_version'), count(*),"
                                + " (SELECT count(DISTINCT publisher) FROM publications),"
                                + " (SELECT count(*) FROM copies), (SELECT count(*) FROM sentences),"
                                + " (SELECT count(*) FROM claims), coalesce(min(published_on), ''),"
                                + " coalesce(max(published_on), '') FROM reports",
                        List.of(),
                        row -> new Contents(
                                row.getInt(1),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getInt(6),
                                row.getString(7),
                                row.getString(8)))
                .get(0);
    }

    private StoredReport report(ResultSet row) throws SQLException {
        List<Long> key = List.of(row.getLong("report"));
        Report.About about = new Report.About(
                Query.text(row, "title"),
                Query.text(row, "url"),
                Query.text(row, "publisher"),
                Query.text(row, "byline"),
                Query.text(row, "published"),
                Query.text(row, "language"),
                Query.text(row, "license"),
                Report.Basis.of(Query.text(row, "published_basis"), Query.text(row, "published")));
        List<Dropped> dropped =
                query.list("SELECT * FROM dropped WHERE report = ? ORDER BY sequence", key, ReportReader::dropped);
        return new StoredReport(
                row.getString("digest").substring(0, 16),
                new Report(row.getString("id"), row.getString("text"), about, ofReport(dropped)),
                dropped,
                query.list("SELECT * FROM sentences WHERE report = ? ORDER BY sequence", key, ReportReader::sentence),
                query.list("SELECT * FROM dates WHERE report = ? ORDER BY sequence", key, ReportReader::date),
                query.list("SELECT * FROM places WHERE report = ? ORDER BY sequence", key, ReportReader::place),
                query.list(
                        "SELECT " + StoredClaim.COLUMNS + " FROM claims c JOIN reports r ON r.report = c.report"
                                + " WHERE c.report = ? ORDER BY c.sequence",
                        key,
                        StoredClaim::of),
                Query.text(row, "credit"),
                query.list(
                        "SELECT * FROM copies WHERE report = ? ORDER BY published_on, copy", key, ReportReader::copy));
    }

    private static Publication copy(ResultSet row) throws SQLException {
        return new Publication(
                Query.text(row, "title"),
                Query.text(row, "url"),
                Query.text(row, "publisher"),
                Query.text(row, "published"),
                Query.text(row, "credit"),
                row.getDouble("likeness"));
    }

    private static List<readout.article.Dropped> ofReport(List<Dropped> dropped) {
        return dropped.stream()
                .filter(part -> part.within() == Dropped.Within.REPORT)
                .map(part -> new readout.article.Dropped(
                        readout.article.Dropped.Kind.valueOf(part.kind().toUpperCase(Locale.ROOT)), part.span()))
                .toList();
    }

    private static Dropped dropped(ResultSet row) throws SQLException {
        return new Dropped(
                row.getString("kind"),
                Dropped.Within.valueOf(row.getString("within").toUpperCase(Locale.ROOT)),
                span(row),
                row.getString("text"));
    }

    private static Sentence sentence(ResultSet row) throws SQLException {
        return new Sentence(row.getInt("sequence"), row.getInt("paragraph"), span(row));
    }

    private static DateMention date(ResultSet row) throws SQLException {
        return new DateMention(
                span(row),
                row.getString("text"),
                row.getString("value"),
                row.getString("type"),
                When.Basis.valueOf(row.getString("basis").toUpperCase(Locale.ROOT)));
    }

    private static Where place(ResultSet row) throws SQLException {
        String name = row.getString("place");
        Optional<Where.Gazetted> known = name == null
                ? Optional.empty()
                : Optional.of(new Where.Gazetted(
                        row.getLong("geonameid"),
                        name,
                        new Where.Point(row.getDouble("lat"), row.getDouble("lon")),
                        row.getString("country"),
                        row.getString("province"),
                        row.getString("feature")));
        return new Where(row.getString("text"), span(row), known);
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(row.getInt("start_at"), row.getInt("end_at"));
    }

    @Override
    public void close() {
        query.close();
    }
}
