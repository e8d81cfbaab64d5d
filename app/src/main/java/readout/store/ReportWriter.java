package readout.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.claim.Where;
import readout.coding.DateMention;
import readout.copy.CreditFinder;
import readout.page.Extraction.Refused;
import readout.page.Report;
import readout.text.Sentence;

/** Adds reports to a store, each in one transaction: after an interruption a report is there whole or not at all. */
public final class ReportWriter implements AutoCloseable {
    private static final String ABOUT =
            "id digest title url publisher byline published published_basis published_on language license credit";

    private final Store store;
    private final Connection connection;
    private final Insert reports;
    private final Insert dropped;
    private final Insert sentences;
    private final Insert dates;
    private final Insert places;
    private final ClaimWriter claims;
    private final Insert copies;
    private final Insert sketches;
    private final InputWriter inputs;
    private final Query query;
    private final Copies finder;
    private final CreditFinder credits = new CreditFinder();

    ReportWriter(Store store, Connection connection) throws SQLException {
        this.store = store;
        this.connection = connection;
        connection.setAutoCommit(false);
        this.reports = new Insert(connection, "reports", ABOUT + " text");
        this.dropped = new Insert(connection, "dropped", "report sequence kind within start_at end_at text");
        this.sentences = new Insert(connection, "sentences", "report sequence paragraph start_at end_at text");
        this.dates = new Insert(connection, "dates", "report sequence start_at end_at text value type basis");
        this.places = new Insert(
                connection,
                "places",
                "report sequence start_at end_at text geonameid place lat lon country province feature");
        this.claims = new ClaimWriter(connection);
        this.copies = new Insert(connection, "copies", ABOUT + " report likeness");
        this.sketches = new Insert(connection, "sketches", "band report");
        this.inputs = new InputWriter(connection);
        this.query = new Query(store, connection);
        this.finder = new Copies(query);
    }

    /** Adds a report of which no input is to be remembered; see {@link #add(Entry, Input)}. */
    public Added add(Entry entry) {
        return add(entry, Input.NONE);
    }

    /** Adds a report with all that was read out of it, unless the store has it or it repeats one of the store. */
    public Added add(Entry entry, Input input) {
        return changed(() -> {
            if (has(entry.report())) {
                inputs.write(input, Optional.empty());
                return coded(entry);
            }
            Optional<Repeated> repeated = finder.find(entry.report());
            if (repeated.isPresent()) {
                return copy(entry.report(), repeated.get(), input);
            }
            inputs.write(input, Optional.empty());
            write(report(entry.report()), entry);
            return Added.NEW;
        });
    }

    /** Codes a report of the store that was not, as its language was thought to be another. */
    private Added coded(Entry entry) throws SQLException {
        Optional<Long> uncoded = Uncoded.find(query, entry.report());
        if (uncoded.isEmpty()) {
            return Added.KNOWN;
        }
        Uncoded.clear(connection, uncoded.get(), known(entry.report().about().language()));
        write(uncoded.get(), entry);
        return Added.NEW;
    }

    /** Adds a report that repeats one of the store, as a copy of that one, unless the store has it. */
    public Added addCopy(Report report, Repeated repeated, Input input) {
        return changed(() -> copy(report, repeated, input));
    }

    /** Remembers that the report of an input is in the store. */
    public void remember(Input input) {
        changed(() -> {
            inputs.write(input, Optional.empty());
            return Added.KNOWN;
        });
    }

    /** Remembers why an input gave no report. */
    public void remember(Input input, Refused why) {
        changed(() -> {
            inputs.write(input, Optional.of(why));
            return Added.KNOWN;
        });
    }

    private interface Change {
        Added make() throws SQLException;
    }

    /** Makes a change whole or not at all. */
    private Added changed(Change change) {
        try {
            Added added = change.make();
            connection.commit();
            return added;
        } catch (SQLException e) {
            throw store.fault("cannot be written", e);
        } finally {
            rollBack();
        }
    }

    private boolean has(Report report) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT 1 FROM reports WHERE digest = ?1 UNION ALL SELECT 1 FROM copies WHERE digest = ?1")) {
            statement.setString(1, Entry.digest(report));
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private Added copy(Report report, Repeated repeated, Input input) throws SQLException {
        inputs.write(input, Optional.empty());
        if (has(report)) {
            return Added.KNOWN;
        }
        List<Object> row = about(report);
        row.add(repeated.report());
        row.add(repeated.likeness());
        copies.row(row.toArray());
        return Added.REPUBLISHED;
    }

    private void write(long report, Entry entry) throws SQLException {
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
        List<Object> row = about(report);
        row.add(report.text());
        reports.row(row.toArray());
        long key = reports.key();
        Copies.sketch(sketches, key, report.text(), report.dropped());
        return key;
    }

    private List<Object> about(Report report) {
        Report.About about = report.about();
        return new ArrayList<>(List.of(
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
                known(String.join("; ", credits.find(report)))));
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
