package readout.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import readout.page.Report;

/** Reports that were stored without being coded, as they were not in English, and may be coded after all. */
final class Uncoded {
    private Uncoded() {}

    /** The key of such a report, which now is in English, be it that its language was mistaken. */
    static Optional<Long> find(Query query, Report report) {
        if (!report.about().isEnglish()) {
            return Optional.empty();
        }
        return query
                .list(
                        "SELECT report FROM reports WHERE digest = ? AND language IS NOT NULL AND language NOT LIKE 'en%'"
                                + " AND NOT EXISTS (SELECT 1 FROM claims c WHERE c.report = reports.report)",
                        List.of(Entry.digest(report)), row -> row.getLong(1))
                .stream()
                .findFirst();
    }

    /** Takes away what was stored of it besides itself, so that it can be written anew. */
    static void clear(Connection connection, long report, Optional<String> language) throws SQLException {
        for (String table : List.of("sentences", "dropped", "dates", "places")) {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table + " WHERE report = ?")) {
                delete.setLong(1, report);
                delete.executeUpdate();
            }
        }
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE reports SET language = ? WHERE report = ?")) {
            update.setString(1, language.orElse(null));
            update.setLong(2, report);
            update.executeUpdate();
        }
    }
}
