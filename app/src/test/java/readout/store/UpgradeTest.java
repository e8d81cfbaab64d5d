package readout.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.page.Report;

/** A store written by a program of schema version 1, with two reports and six claims. */
class UpgradeTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void unpack() throws IOException {
        file = folder.resolve("old.db");
        try (InputStream packed = UpgradeTest.class.getResourceAsStream("version-1.db.gz")) {
            assertNotNull(packed);
            try (InputStream in = new GZIPInputStream(packed)) {
                Files.copy(in, file);
            }
        }
    }

    private List<String> rows(Path store, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    @Test
    void isOldBeforeItIsOpened() throws SQLException {
        assertEquals(List.of("1"), rows(file, "PRAGMA user_version"));
        assertEquals(List.of(), rows(file, "SELECT name FROM sqlite_schema WHERE name = 'copies'"));
    }

    @Test
    void keepsAllAndHasWhatANewStoreHas() throws SQLException {
        List<String> claims = rows(file, "SELECT json FROM claims ORDER BY claim");
        Store store = Store.open(file);
        assertEquals(6, claims.size());
        assertEquals(claims, rows(file, "SELECT json FROM claims ORDER BY claim"));
        try (ReportReader reader = store.reports()) {
            assertEquals(new Contents(Schema.VERSION, 2, 2, 0, 4, 6, "2026-03-10", "2026-03-11"), reader.contents());
            assertEquals(1, reader.search("crossings", 10, 0).total());
        }
        Path fresh = folder.resolve("new.db");
        Store.create(fresh);
        String schema = "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name";
        assertEquals(rows(fresh, schema), rows(file, schema));
        assertEquals(rows(fresh, "PRAGMA user_version"), rows(file, "PRAGMA user_version"));
        assertEquals(List.of("ok"), rows(file, "PRAGMA integrity_check"));
    }

    @Test
    void findsCopiesOfWhatItHeldBefore() throws SQLException {
        Store store = Store.create(file);
        String text =
                rows(file, "SELECT text FROM reports WHERE id = 'river-1'").get(0);
        Report copy = new Report("c", text, new Report.About("", "", "Lake Sample", "", "2026-03-11", "", ""));
        try (ReportReader reader = store.reports()) {
            assertEquals(1, reader.repeated(copy).orElseThrow().report());
        }
    }

    @Test
    void isLeftAsItIsWhereItCannotBeUpgraded() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE inputs (mine)");
        }
        StoreException fault =
                org.junit.jupiter.api.Assertions.assertThrows(StoreException.class, () -> Store.open(file));
        assertTrue(String.valueOf(fault.getMessage()).contains("old.db"), fault::toString);
        assertEquals(List.of("1"), rows(file, "PRAGMA user_version"));
        assertEquals(List.of(), rows(file, "SELECT name FROM sqlite_schema WHERE name = 'copies'"));
    }
}
