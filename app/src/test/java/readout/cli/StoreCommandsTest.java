package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import readout.Readout;
import readout.lexicon.LexiconFiles;
import readout.store.FilterWord;
import readout.store.ReportWriter;
import readout.store.Reports;
import readout.store.Store;
import readout.syntax.ParseTree;
import readout.syntax.ShallowTree;
import readout.text.Document;
import readout.text.Sentence;

/** The commands on a store that need no parser. */
class StoreCommandsTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("store.db");
        try (ReportWriter writer = Store.create(file).writer()) {
            Reports.all().forEach(writer::add);
        }
    }

    private int run(String... arguments) {
        return run(
                () -> {
                    throw new IllegalStateException("no parser is needed here");
                },
                arguments);
    }

    private int run(Supplier<Readout> readout, String... arguments) {
        Streams streams = new Streams(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Main(streams, readout).run(arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void printsClaimsAsJsonLines() {
        assertEquals(0, run("claims", "--store", file.toString(), "--status", "negated", "--actor", "TUR MIL"));
        assertEquals(1, printed().lines().count());
        assertTrue(printed().contains("\"report\":\"south-1\""), printed());
        assertEquals("", said());
    }

    @Test
    void saysThatAResultIsCut() {
        assertEquals(0, run("claims", "--store", file.toString(), "--limit", "3"));
        assertEquals(3, printed().lines().count());
        assertTrue(said().contains("3 of 4 claims"), said());
    }

    @Test
    void refusesAWrongFilterAsWrongUsage() {
        assertEquals(2, run("claims", "--store", file.toString(), "--status", "denied"));
        assertTrue(said().contains("known are actual"), said());
    }

    @Test
    void findsReportsByWords() {
        assertEquals(0, run("search", "--store", file.toString(), "bombarded"));
        assertTrue(printed().contains("East Sample"), printed());
    }

    @Test
    void namesAMissingStore() {
        assertEquals(1, run("claims", "--store", folder.resolve("none.db").toString()));
        assertTrue(said().contains("no such store"), said());
    }

    @Test
    void leavesOutWhatTheStoreHasAndNamesWhatIsRefused() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"text\": \"\n");
        assertEquals(3, run("ingest", "--store", file.toString(), broken.toString()));
        assertTrue(said().contains("broken.jsonl:1: "), said());
        assertTrue(
                said().contains("1 read: 0 new with 0 claims, 0 known, 0 republished, 1 refused (1 not-json)"), said());
    }

    /** A parser that finds no words, and fails on one report. */
    private static ParseTree parsed(Document document, Sentence sentence) {
        if (document.words(sentence).contains("Poison")) {
            throw new IllegalArgumentException("poison");
        }
        return ShallowTree.of(List.of());
    }

    @Test
    void takesReportsInOrderAndOnceAndNamesTheOneThatFails() throws Exception {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            records.append(
                    "{\"id\":\"n" + i + "\",\"text\":\"" + (i == 60 ? "Poison" : "Report") + " number " + i + ".\"}\n");
        }
        Path reports = Files.writeString(folder.resolve("many.jsonl"), records);
        Path refused = folder.resolve("refused.jsonl");
        Path store = folder.resolve("many.db");
        String[] ingest = {
            "ingest",
            "--all-sentences",
            "--threads",
            "3",
            "--refused",
            refused.toString(),
            "--store",
            store.toString(),
            reports.toString()
        };
        Supplier<Readout> readout = new Once<>(() -> new Readout(StoreCommandsTest::parsed, LexiconFiles.bundled()));
        assertEquals(3, run(readout, ingest));
        assertTrue(
                said().contains("120 read: 119 new with 0 claims, 0 known, 0 republished, 1 refused (1 failed)"),
                said());
        assertTrue(Files.readString(refused).contains("\"line\":61,\"reason\":\"failed\""), Files.readString(refused));
        List<String> ids = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                ResultSet rows = connection.createStatement().executeQuery("SELECT id FROM reports ORDER BY report")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        assertEquals(
                IntStream.range(0, 120)
                        .filter(i -> i != 60)
                        .mapToObj(i -> "n" + i)
                        .toList(),
                ids);
        err.reset();
        assertEquals(3, run(readout, ingest));
        assertTrue(
                said().contains("120 read: 0 new with 0 claims, 119 known, 0 republished, 1 refused (1 failed)"),
                said());
    }

    @Test
    void hasAnOptionForEveryFilterWord() {
        Set<String> options = new CommandLine(new ClaimsCommand())
                .getCommandSpec().options().stream()
                        .map(option -> option.longestName().substring(2))
                        .collect(Collectors.toSet());
        Set<String> words =
                Arrays.stream(FilterWord.values()).map(FilterWord::word).collect(Collectors.toSet());
        words.removeAll(options);
        assertEquals(Set.of(), words);
    }
}
