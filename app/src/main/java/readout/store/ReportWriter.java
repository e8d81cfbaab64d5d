package readout.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.claim.Where;
import readout.coding.DateMention;
import readout.page.Report;
import readout.text.Sentence;

/** Adds reports to a store, each in one transaction: after an interruption a report is there whole or not at all. */
public final class ReportWriter implements AutoCloseable {
    private final Store store;
    private final Connection connection;
    private final Insert reports;
    private final Insert dropped;
    private final Insert sentences;
    private final Insert dates;
    private final Insert places;
    private final ClaimWriter claims;

    ReportWriter(Store store, Connection connection) throws SQLException {
        this.store = store;
        this.connection = connection;
        connection.setAutoCommit(false);
        this.reports = new Insert(
                connection,
                "reports",
                "id digest title url publisher byline published published_basis published_on language license text");
        this.dropped = new Insert(connection, "dropped", "report sequence kind within start_at end_at text");
        this.sentences = new Insert(connection, "sentences", "report sequence paragraph start_at end_at text");
        this.dates = new Insert(connection, "dates", "report sequence start_at end_at text value type basis");
        this.places = new Insert(
                connection,
                "places",
                "report sequence start_at end_at text geonameid place lat lon country province feature");
        this.claims = new ClaimWriter(connection);
    }

    /** Whether the store has this report already. */
    public boolean has(Report report) {
        try (PreparedStatement statement = connection.prepareStatement("SELECT 1 FROM reports WHERE digest = ?")) {
            statement.setString(1, Entry.digest(report));
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw store.fault("cannot be read", e);
        } finally {
            rollBack();
        }
    }

    /**
     * Adds a report with all that was read out of it.
     *
     * @return false if the store has this report already; nothing is changed then
     */
    public boolean add(Entry entry) {
        if (has(entry.report())) {
            return false;
        }
        try {
            write(entry);
            connection.commit();
            return true;
        } catch (SQLException e) {
            throw store.fault("cannot be written", e);
        } finally {
            rollBack();
        }
    }

    private void write(Entry entry) throws SQLException {
        long report = report(entry.report());
        int sequence = 0;
        for (Dropped part : entry.dropped()) {
            dropped.row(
                    report,
                    sequence++,
                    part.kind(),
                    part.within().name().toLowerCase(Locale.ROOT),
                    part.span().start(),
                    part.span().end(),
                    part.text());
        }
        Map<Integer, Long> keys = sentences(report, entry);
        claims.write(report, keys, entry);
        mentions(report, entry.dates(), entry.places());
    }

    private long report(Report report) throws SQLException {
        Report.About about = report.about();
        reports.row(
                report.id(),
                Entry.digest(report),
                known(about.title()),
                known(about.url()),
                known(about.publisher()),
                known(about.byline()),
                known(about.published()),
                known(about.basis().label()),
                Days.of(about.published()).map(days -> days.first().toString()),
                known(about.language()),
                known(about.license()),
                report.text());
        return reports.key();
    }

    private Map<Integer, Long> sentences(long report, Entry entry) throws SQLException {
        Map<Integer, Long> keys = new HashMap<>();
        for (Sentence sentence : entry.document().sentences()) {
            sentences.row(
                    report,
                    sentence.sequence(),
                    sentence.paragraph(),
                    sentence.span().start(),
                    sentence.span().end(),
                    entry.document().words(sentence));
            keys.put(sentence.sequence(), sentences.key());
        }
        return keys;
    }

    private void mentions(long report, List<DateMention> found, List<Where> where) throws SQLException {
        int sequence = 0;
        for (DateMention date : found) {
            dates.row(
                    report,
                    sequence++,
                    date.span().start(),
                    date.span().end(),
                    date.words(),
                    date.value(),
                    date.type(),
                    date.basis().name().toLowerCase(Locale.ROOT));
        }
        sequence = 0;
        for (Where place : where) {
            Optional<Where.Gazetted> known = place.resolved();
            places.row(
                    report,
                    sequence++,
                    place.span().start(),
                    place.span().end(),
                    place.words(),
                    known.map(Where.Gazetted::geonameid),
                    known.map(Where.Gazetted::name),
                    known.map(gazetted -> gazetted.point().lat()),
                    known.map(gazetted -> gazetted.point().lon()),
                    known.map(Where.Gazetted::country),
                    known.map(Where.Gazetted::province),
                    known.map(Where.Gazetted::feature));
        }
    }

    /** A text, or nothing where it is empty. */
    static Optional<String> known(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Ends a transaction that was not committed; nothing to undo after a commit. */
    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw store.fault("cannot undo an unfinished change", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw store.fault("cannot be closed", e);
        }
    }
}
