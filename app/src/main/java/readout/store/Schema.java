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
    static final int VERSION = 2;

    /** Version that brought the sketches, by which copies are found. */
    private static final int SKETCHES = 2;

    /** SQLite's {@code application_id} of a store: "RdOt". */
    private static final int APPLICATION = 0x52644F74;

    private Schema() {}

    /** Makes the tables in an empty file and adds to old ones what they lack, all or nothing; checks that they are ours. */
    static void ensure(Connection connection, Path file) throws SQLException {
        connection.setAutoCommit(false);
        boolean isNew = number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (!isNew) {
            check(connection, file);
        }
        for (int version = isNew ? 1 : version(connection) + 1; version <= VERSION; version++) {
            upgrade(connection, version);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Whether the tables lack what a later version added. */
    static boolean isOld(Connection connection) throws SQLException {
        return version(connection) < VERSION;
    }

    private static void upgrade(Connection connection, int version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(text("schema-" + version + ".sql"));
            statement.executeUpdate(
                    "INSERT OR REPLACE INTO store_info (name, value) VALUES ('schema_version', '" + version + "')");
            statement.executeUpdate("PRAGMA application_id = " + APPLICATION);
            statement.executeUpdate("PRAGMA user_version = " + version);
        }
        if (version == SKETCHES) {
            Copies.sketchAll(connection);
        }
    }

    /** Throws unless the tables are ours and of a version we know. */
    static void check(Connection connection, Path file) throws SQLException {
        if (pragma(connection, "application_id") != APPLICATION) {
            throw new StoreException(
                    file + ": is a SQLite file, but not a store of Readout; name another file with --store");
        }
        int version = version(connection);
        if (version > VERSION) {
            throw new StoreException(file + ": has schema version " + version + ", newer than this Readout's " + VERSION
                    + "; use the Readout that wrote it, or a later one");
        }
    }

    private static int version(Connection connection) throws SQLException {
        return pragma(connection, "user_version");
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

    private static String text(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("readout/store/" + name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
