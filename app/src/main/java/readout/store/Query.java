package readout.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A reading connection and the one way to ask it. */
final class Query implements AutoCloseable {
    private final Store store;
    private final Connection connection;

    Query(Store store, Connection connection) {
        this.store = store;
        this.connection = connection;
    }

    /** What one row of an answer becomes. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, List<?> values, Row<T> row) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = 0;
            for (Object value : values) {
                statement.setObject(++place, value);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> list = new ArrayList<>();
                while (rows.next()) {
                    list.add(row.of(rows));
                }
                return list;
            }
        } catch (SQLException e) {
            throw store.fault("cannot be read", e);
        }
    }

    int count(String sql, List<?> values) {
        return list(sql, values, row -> row.getInt(1)).get(0);
    }

    /** A text column, the empty string where it is NULL. */
    static String text(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null ? "" : value;
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
