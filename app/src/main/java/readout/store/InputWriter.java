package readout.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import readout.page.Extraction.Refused;

/** Remembers which inputs were read and what became of them. */
final class InputWriter {
    private final PreparedStatement statement;

    InputWriter(Connection connection) throws SQLException {
        statement = connection.prepareStatement(
                "INSERT OR REPLACE INTO inputs (mark, file, line, reason, detail) VALUES (?, ?, ?, ?, ?)");
    }

    void write(Input input, Optional<Refused> why) throws SQLException {
        if (input.mark().isEmpty()) {
            return;
        }
        statement.setString(1, input.mark());
        statement.setString(2, input.file());
        statement.setInt(3, input.line());
        statement.setString(4, why.map(refused -> refused.reason().label()).orElse(null));
        statement.setString(5, why.map(Refused::detail).orElse(null));
        statement.executeUpdate();
    }
}
