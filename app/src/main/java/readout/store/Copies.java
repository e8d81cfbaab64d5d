package readout.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.article.Dropped;
import readout.copy.Body;
import readout.copy.Sketch;
import readout.page.Report;
import readout.text.Span;

/** Finds the report of a store that another one repeats; of several the one that was there first. */
final class Copies {
    /** Reports compared word by word, those most alike first. */
    private static final int MOST_COMPARED = 40;
    /** Days between two publications of one text; a year later the same words tell of something else. */
    private static final int MOST_DAYS = 7;

    private static final String DROPPED =
            "SELECT kind, start_at, end_at FROM dropped WHERE report = ? AND within = 'report' ORDER BY sequence";

    private final Query query;

    Copies(Query query) {
        this.query = query;
    }

    private record Candidate(long key, String text, String day) {}

    /** The report that this one repeats. */
    Optional<Repeated> find(Report report) {
        Body body = Body.of(report.text(), report.dropped());
        long[] bands = Sketch.of(body);
        if (bands.length == 0) {
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        for (long band : bands) {
            values.add(band);
        }
        values.add(MOST_COMPARED);
        String marks = String.join(", ", Collections.nCopies(bands.length, "?"));
        List<Candidate> candidates = query.list(
                "SELECT r.report, r.text, coalesce(r.published_on, '') AS day FROM"
                        + " (SELECT report, count(*) AS bands FROM sketches WHERE band IN (" + marks + ")"
                        + " GROUP BY report ORDER BY bands DESC, report LIMIT ?) s"
                        + " JOIN reports r ON r.report = s.report ORDER BY r.report",
                values,
                row -> new Candidate(row.getLong("report"), row.getString("text"), row.getString("day")));
        for (Candidate candidate : candidates) {
            Body other = Body.of(candidate.text(), dropped(candidate.key()));
            if (isNear(report, candidate.day()) && body.repeats(other)) {
                return Optional.of(new Repeated(candidate.key(), body.likeness(other)));
            }
        }
        return Optional.empty();
    }

    private static boolean isNear(Report report, String day) {
        Optional<Days> own = Days.of(report.about().published());
        return own.isEmpty()
                || day.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(own.get().first(), LocalDate.parse(day))) <= MOST_DAYS;
    }

    private List<Dropped> dropped(long report) {
        return query.list(DROPPED, List.of(report), Copies::dropped);
    }

    private static Dropped dropped(ResultSet row) throws SQLException {
        return new Dropped(
                Dropped.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                new Span(row.getInt("start_at"), row.getInt("end_at")));
    }

    /** Makes a report one that others can be found to repeat. */
    static void sketch(Insert sketches, long key, String text, List<Dropped> dropped) throws SQLException {
        for (long band : Sketch.of(Body.of(text, dropped))) {
            sketches.row(band, key);
        }
    }

    /** Does so with all reports of a store. */
    static void sketchAll(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement parts = connection.prepareStatement(DROPPED);
                Insert sketches = new Insert(connection, "sketches", "band report");
                ResultSet rows = statement.executeQuery("SELECT report, text FROM reports")) {
            while (rows.next()) {
                parts.setLong(1, rows.getLong(1));
                List<Dropped> dropped = new ArrayList<>();
                try (ResultSet part = parts.executeQuery()) {
                    while (part.next()) {
                        dropped.add(dropped(part));
                    }
                }
                sketch(sketches, rows.getLong(1), rows.getString(2), dropped);
            }
        }
    }
}
