package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it writes to a store on a disk, and what the next one finds there. */
@Timeout(120)
class KilledIngestTest {
    private static final int REPORTS = 400;

    @TempDir
    private Path folder;

    private static String record(int i) {
        String sentence = "The council of town number %d met on Monday and spoke of the harbour. ".formatted(i);
        return "{\"id\":\"n%d\",\"text\":\"%s\"}\n"
                .formatted(i, sentence.repeat(5).strip());
    }

    private Path store() {
        return folder.resolve("store.db");
    }

    private Process start(String source) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ShallowIngest.class.getName(),
                        "ingest",
                        "--store",
                        store().toString(),
                        source)
                .redirectErrorStream(true)
                .start();
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    private int written() throws SQLException {
        boolean isMade = Files.exists(store())
                && rows("SELECT name FROM sqlite_schema WHERE name = 'inputs'").size() == 1;
        return isMade ? Integer.parseInt(rows("SELECT count(*) FROM reports").get(0)) : 0;
    }

    /** Feeds it without end, so that it is in the midst of it whenever it is killed. */
    private void killAt(int reports) throws Exception {
        Process process = start("-");
        Thread feeder = new Thread(() -> feed(process), "feeder");
        feeder.start();
        while (written() < reports) {
            assertTrue(process.isAlive());
            Thread.sleep(2);
        }
        process.destroyForcibly();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(137, process.exitValue());
        feeder.join();
    }

    private static void feed(Process process) {
        try (OutputStream out = process.getOutputStream()) {
            for (int i = 0; i < REPORTS; i++) {
                out.write(record(i).getBytes(StandardCharsets.UTF_8));
            }
            out.flush();
            process.waitFor();
        } catch (IOException e) {
            return; // it was killed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String finish(Path source) throws Exception {
        Process process = start(source.toString());
        process.getOutputStream().close();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> said = lines.lines().toList();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            assertEquals(0, process.exitValue(), said::toString);
            return said.get(said.size() - 1);
        }
    }

    @Test
    void losesAndDoublesNothing() throws Exception {
        StringBuilder records = new StringBuilder();
        IntStream.range(0, REPORTS).forEach(i -> records.append(record(i)));
        Path source = Files.writeString(folder.resolve("reports.jsonl"), records);
        for (int reports : new int[] {1, 60, 150}) {
            killAt(reports);
            int written = written();
            assertTrue(written >= reports);
            assertEquals(List.of("" + written), rows("SELECT count(*) FROM inputs WHERE reason IS NULL"));
            assertEquals(List.of("" + 5 * written), rows("SELECT count(*) FROM sentences"));
        }
        int written = written();
        String said = finish(source);
        assertTrue(
                said.contains(REPORTS + " read: " + (REPORTS - written) + " new with 0 claims, " + written + " known"),
                said);
        assertEquals(
                IntStream.range(0, REPORTS).mapToObj(i -> "n" + i).toList(),
                rows("SELECT id FROM reports ORDER BY report"));
        assertEquals(List.of("" + 5 * REPORTS), rows("SELECT count(*) FROM sentences"));
        assertEquals(List.of("" + REPORTS), rows("SELECT count(*) FROM report_text WHERE report_text MATCH 'harbour'"));
        assertEquals(List.of("ok"), rows("PRAGMA integrity_check"));
        assertTrue(finish(source).contains("0 new with 0 claims, " + REPORTS + " known"));
    }
}
