package readout.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.json.ClaimJson;
import readout.page.Report.About;
import readout.page.Report.Basis;
import readout.text.Document;

/** The store file: what goes in comes out, once; what is no store is refused with a reason. */
class StoreTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("new/deep/store.db");
    }

    private Store filled() {
        Store store = Store.create(file);
        try (ReportWriter writer = store.writer()) {
            for (Entry entry : Reports.all()) {
                assertEquals(Added.NEW, writer.add(entry));
            }
        }
        return store;
    }

    @Test
    void givesBackAReportWhole() {
        Entry entry = Reports.shelling();
        try (ReportReader reader = filled().reports()) {
            StoredReport stored = reader.find(Entry.digest(entry.report())).orElseThrow();
            assertEquals(entry.report(), stored.report());
            assertEquals(entry.dropped(), stored.dropped());
            assertEquals(entry.document().sentences(), stored.sentences());
            assertEquals(entry.dates(), stored.dates());
            assertEquals(entry.places(), stored.places());
            assertEquals(
                    entry.claims().stream()
                            .map(claim -> ClaimJson.line(claim, entry.report()))
                            .toList(),
                    stored.claims().stream().map(StoredClaim::json).toList());
        }
    }

    @Test
    void keepsHowADateIsKnown() {
        Entry entry = Reports.shelling();
        About about = entry.report().about();
        About inferred = new About("", "", "", "", about.published(), "", "", Basis.INFERRED);
        Entry guessed =
                new Entry(entry.report().with(inferred), List.of(), entry.document(), List.of(), List.of(), List.of());
        Store store = Store.create(file);
        try (ReportWriter writer = store.writer()) {
            assertEquals(Added.NEW, writer.add(guessed));
        }
        assertEquals(Basis.INFERRED, basis(store, guessed));
    }

    private static Basis basis(Store store, Entry entry) {
        try (ReportReader reader = store.reports()) {
            StoredReport stored = reader.find(Entry.digest(entry.report())).orElseThrow();
            return stored.report().about().basis();
        }
    }

    @Test
    void addsAReportOnlyOnceWhateverItsId() {
        Entry entry = Reports.shelling();
        Entry renamed = new Entry(
                new readout.page.Report(
                        "other-name", entry.report().text(), entry.report().about()),
                List.of(),
                entry.document(),
                List.of(),
                List.of(),
                List.of());
        Store store = filled();
        try (ReportWriter writer = store.writer()) {
            assertEquals(Added.KNOWN, writer.add(renamed));
        }
        try (ReportReader reader = store.reports()) {
            assertEquals(new Contents(Schema.VERSION, 3, 3, 0, 6, 4, "2019-10-09", "2019-10-10"), reader.contents());
        }
    }

    @Test
    void leavesNothingOfAReportThatFails() {
        Store store = Store.create(file);
        try (ReportWriter writer = store.writer()) {
            Entry whole = Reports.shelling();
            Document firstOnly = new Document(
                    whole.document().text(), whole.document().sentences().subList(0, 1));
            Entry failing = new Entry(
                    whole.report(), whole.dropped(), firstOnly, whole.claims(), whole.dates(), whole.places());
            assertThrows(IllegalArgumentException.class, () -> writer.add(failing));
            assertEquals(Added.NEW, writer.add(Reports.shelling()));
        }
    }

    @Test
    void isReadWhileItIsWritten() {
        Store store = Store.create(file);
        try (ReportWriter writer = store.writer();
                ClaimReader reader = Store.open(file).claims()) {
            assertEquals(0, reader.count(ClaimFilter.ALL));
            writer.add(Reports.shelling());
            assertEquals(2, reader.count(ClaimFilter.ALL));
            writer.add(Reports.denial());
            assertEquals(3, reader.count(ClaimFilter.ALL));
        }
    }

    @Test
    void refusesAFileThatIsNoSqlite() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "Not a database, but longer than a header.");
        for (StoreException fault : List.of(
                assertThrows(StoreException.class, () -> Store.open(text)),
                assertThrows(StoreException.class, () -> Store.create(text)))) {
            assertTrue(
                    String.valueOf(fault.getMessage()).contains("notes.txt: is not a SQLite file"),
                    () -> String.valueOf(fault.getMessage()));
        }
        assertEquals("Not a database, but longer than a header.", Files.readString(text));
    }

    @Test
    void refusesADatabaseOfSomebodyElse() throws SQLException {
        Path other = folder.resolve("other.db");
        run(other, "CREATE TABLE t (a)");
        StoreException fault = assertThrows(StoreException.class, () -> Store.create(other));
        assertTrue(
                String.valueOf(fault.getMessage()).contains("not a store of Readout"),
                () -> String.valueOf(fault.getMessage()));
    }

    @Test
    void refusesAStoreOfANewerVersion() throws SQLException {
        filled();
        run(file, "PRAGMA user_version = 99");
        StoreException fault = assertThrows(StoreException.class, () -> Store.open(file));
        assertTrue(
                String.valueOf(fault.getMessage()).contains("schema version 99, newer than"),
                () -> String.valueOf(fault.getMessage()));
    }

    @Test
    void namesTheNextStepWhereThereIsNoStore() {
        StoreException fault = assertThrows(StoreException.class, () -> Store.open(file));
        assertTrue(
                String.valueOf(fault.getMessage()).contains("readout ingest"),
                () -> String.valueOf(fault.getMessage()));
    }

    @Test
    void findsReportsByTheirWords() {
        try (ReportReader reader = filled().reports()) {
            Page<Hit> found = reader.search("\"more troops\" bord*", 10, 0);
            assertEquals(1, found.total());
            assertEquals("North Sample", found.items().get(0).publisher());
            assertTrue(found.items().get(0).snippet().contains("[more troops]"), found.items()::toString);
            assertEquals(0, reader.search("AND OR ) ( * \"", 10, 0).total());
        }
    }

    @Test
    void describesEveryTableAndColumn() throws IOException, SQLException {
        filled();
        String manual = Files.readString(Path.of("../docs/store.md"));
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, String> column : columns()) {
            int section = manual.indexOf("\n## " + column.getKey() + "\n");
            int end = section < 0 ? -1 : manual.indexOf("\n## ", section + 1);
            String text = section < 0 ? "" : manual.substring(section, end < 0 ? manual.length() : end);
            if (!text.contains("`" + column.getValue() + "`")) {
                missing.add(column.getKey() + "." + column.getValue());
            }
        }
        assertEquals(List.of(), missing, "columns that docs/store.md does not describe");
    }

    private List<Map.Entry<String, String>> columns() throws SQLException {
        List<Map.Entry<String, String>> columns = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c"
                                + " WHERE t.type IN ('table', 'view') AND t.name NOT LIKE '%\\_text\\_%' ESCAPE '\\'")) {
            while (rows.next()) {
                columns.add(Map.entry(rows.getString(1), rows.getString(2)));
            }
        }
        assertTrue(
                columns.size() > 90,
                new TreeSet<>(columns.stream().map(Object::toString).toList())::toString);
        return columns;
    }

    private static void run(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
