package readout.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A prepared INSERT into one table. */
final class Insert implements AutoCloseable {
    private final PreparedStatement statement;
    private final int columns;

    Insert(Connection connection, String table, String columns) throws SQLException {
        this.columns = columns.trim().split("\\s+").length;
        this.statement = connection.prepareStatement("INSERT INTO " + table + " ("
                + String.join(", ", columns.trim().split("\\s+")) + ") VALUES ("
                + String.join(", ", Collections.nCopies(this.columns, "?")) + ")");
    }

    /** Adds a row, its values in the order of the columns; an {@code Optional} that is empty becomes NULL. */
    void row(@Nullable Object... values) throws SQLException {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values for " + columns + " columns");
        }
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(i + 1, value instanceof Optional<?> maybe ? maybe.orElse(null) : value);
        }
        statement.executeUpdate();
    }

    /** The key that SQLite gave to the row added last. */
    long key() throws SQLException {
        try (ResultSet keys = statement.getGeneratedKeys()) {
            keys.next();
            return keys.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
