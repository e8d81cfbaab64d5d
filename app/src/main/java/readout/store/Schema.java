package readout.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The tables of a store, their version, and the mark by which SQLite's file header tells a store of ours. */
final class Schema {
    /** Version that this program writes; stands in {@code store_info} and in SQLite's {@code user_version}. */
    static final int VERSION = 1;

    /** SQLite's {@code application_id} of a store: "RdOt". */
    private static final int APPLICATION = 0x52644F74;

    private Schema() {}

    /** Makes the tables in an empty file, else checks that they are ours. */
    static void ensure(Connection connection, Path file) throws SQLException {
        connection.setAutoCommit(false);
        if (isEmpty(connection)) {
            make(connection);
        } else {
            check(connection, file);
        }
        addBasis(connection);
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Throws unless the tables are ours and of a version we know. */
    static void check(Connection connection, Path file) throws SQLException {
        if (pragma(connection, "application_id") != APPLICATION) {
            throw new StoreException(
                    file + ": is a SQLite file, but not a store of Readout; name another file with --store");
        }
        int version = pragma(connection, "user_version");
        if (version > VERSION) {
            throw new StoreException(file + ": has schema version " + version + ", newer than this Readout's " + VERSION
                    + "; use the Readout that wrote it, or a later one");
        }
    }

    private static void make(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(text());
            statement.executeUpdate(
                    "INSERT INTO store_info (name, value) VALUES ('schema_version', '" + VERSION + "')");
            statement.executeUpdate("PRAGMA application_id = " + APPLICATION);
            statement.executeUpdate("PRAGMA user_version = " + VERSION);
        }
    }

    /** Stores made before 0.2 lack the basis of dates; older programs leave it empty and go on working. */
    private static void addBasis(Connection connection) throws SQLException {
        int there =
                number(connection, "SELECT count(*) FROM pragma_table_info('reports') WHERE name = 'published_basis'");
        if (there == 0) {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("ALTER TABLE reports ADD COLUMN published_basis TEXT");
            }
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        return number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
    }

    private static int pragma(Connection connection, String name) throws SQLException {
        return number(connection, "PRAGMA " + name);
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private static String text() {
        try (InputStream in = Schema.class.getResourceAsStream("schema.sql")) {
            if (in == null) {
                throw new IllegalStateException("readout/store/schema.sql is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
