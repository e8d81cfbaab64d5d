package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.Readout;
import readout.lexicon.LexiconException;
import readout.lexicon.LexiconFiles;
import readout.syntax.Edge;
import readout.syntax.ParseTree;
import readout.syntax.Relation;
import readout.syntax.SyntaxParser;
import readout.syntax.Word;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The command line over real files; a parser that gives each word to the first stands in for the real one. */
class CommandLineTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Supplier<Readout> READOUT =
            new Once<>(() -> new Readout(new FlatParser(), LexiconFiles.bundled()));

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private static final class FlatParser implements SyntaxParser {
        @Override
        public ParseTree parse(Document document, Sentence sentence) {
            if (document.words(sentence).contains("Zzzz")) {
                throw new IllegalArgumentException("poison");
            }
            return words(document, sentence);
        }

        @Override
        public ParseTree words(Document document, Sentence sentence) {
            List<Word> words = new ArrayList<>();
            List<Edge> edges = new ArrayList<>();
            int start = sentence.span().start();
            for (String form : document.words(sentence).split("\\s+")) {
                int at = document.text().indexOf(form, start);
                start = at + form.length();
                int index = words.size();
                words.add(new Word(form, form.toLowerCase(java.util.Locale.ROOT), "X", "XX", "", new Span(at, start)));
                edges.add(new Edge(index, index == 0 ? -1 : 0, index == 0 ? Relation.ROOT : Relation.of("dep")));
            }
            return new ParseTree(words, edges, edges);
        }
    }

    private int run(String... arguments) {
        return run("", READOUT, arguments);
    }

    private int run(String in, Supplier<Readout> readout, String... arguments) {
        out.reset();
        err.reset();
        Streams streams = new Streams(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Main(streams, readout).run(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private JsonNode only() {
        assertEquals(1, out().lines().count(), out());
        return JSON.readTree(out());
    }

    private String write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes).toString();
    }

    @Test
    void annotatesAFile() throws IOException {
        assertEquals(0, run("annotate", write("crossing.txt", "\uFEFFTurkey closes crossing\nIt closed on Monday.")));
        assertEquals("crossing", only().get("report").asString());
        assertEquals(2, only().get("sentences").size());
        assertEquals(23, only().get("sentences").get(1).get("start").asInt());
    }

    @Test
    void codesAReportWithoutClaims() throws IOException {
        assertEquals(0, run("code", write("a.txt", "Nothing happened.")));
        assertEquals("", out());
        assertTrue(err().contains("1 reports, 0 claims"), err());
    }

    @Test
    void readsStandardInput() {
        assertEquals(0, run("One. Two.", READOUT, "annotate", "-q", "-"));
        assertEquals("stdin", only().get("report").asString());
        assertEquals("", err());
        assertEquals(0, run("{\"id\":\"x\",\"text\":\"One.\"}\n", READOUT, "annotate", "-"));
        assertEquals("x", only().get("report").asString());
    }

    @Test
    void readsFoldersInOrder() throws IOException {
        write("b/two.txt", "Two.");
        write("a/one.txt", "One.");
        write("c.jsonl", "{\"text\":\"Three.\"}\n\n{\"id\":\"four\",\"text\":\"Four.\"}\n");
        write(".hidden", new byte[] {0});
        assertEquals(0, run("annotate", folder.toString()));
        List<String> reports = out().lines()
                .map(line -> JSON.readTree(line).get("report").asString())
                .toList();
        assertEquals(List.of("one", "two", "c-1", "four"), reports);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "7"})
    void threadsDoNotChangeTheBytes(String threads) throws IOException {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            records.append("{\"id\":\"r" + i + "\",\"text\":\"" + "Sentence. ".repeat(1 + i % 17) + "\"}\n");
        }
        String file = write("many.jsonl", records.toString());
        assertEquals(0, run("annotate", file));
        String alone = out();
        assertEquals(0, run("annotate", "--threads", threads, file));
        assertEquals(alone, out());
        assertEquals(200, alone.lines().count());
    }

    @Test
    void refusesWhatIsNoReportAndDoesTheRest() throws IOException {
        write("1-binary.dat", new byte[] {'B', 'M', 3, 4, 0, 0, 1});
        write("2-empty.txt", " \n");
        write("3-latin1.txt", new byte[] {'o', 'k', '\n', 'c', 'a', 'f', (byte) 0xE9, ' ', 'x'});
        write("4-large.txt", "a".repeat(3_000));
        write("5-records.jsonl", "{\"text\":\"Good.\"}\n".repeat(16) + "{\"text\":\n{\"text\":\"Good.\"}\n[1]\n");
        write("6-line.jsonl", "{\"text\":\"" + "b".repeat(50_000) + "\"}\n{\"text\":\"Last.\"}\n");
        write("7-page.html", "<html><body><nav>Home</nav></body></html>");
        Path refused = folder.resolve(".refused.jsonl");
        int code = run(
                "annotate",
                "--max-size",
                "2k",
                "--refused",
                refused.toString(),
                folder.toString(),
                folder + "/none.txt");
        assertEquals(3, code);
        assertEquals(18, out().lines().count());
        List<String> told = List.of(
                "1-binary.dat:1: not a text: it holds a zero byte",
                "2-empty.txt: no text in it",
                "3-latin1.txt:2: invalid UTF-8: byte 0xE9; convert it, for example with iconv -t UTF-8",
                "4-large.txt: larger than 2000 bytes; see --max-size",
                "5-records.jsonl:17: broken JSON",
                "5-records.jsonl:19: not a JSON object",
                "6-line.jsonl:1: longer than 16000 bytes",
                "7-page.html: no article text found in the page",
                "none.txt: no such file or folder");
        List<String> lines = err().lines().toList();
        for (int i = 0; i < told.size(); i++) {
            assertTrue(lines.get(i).contains(told.get(i)), lines.get(i) + " should tell " + told.get(i));
        }
        assertEquals(
                "readout: 18 reports, 18 annotated, 9 refused"
                        + " (1 empty, 1 no-article, 2 not-json, 1 not-text, 1 not-utf8, 2 too-large, 1 unreadable)",
                lines.get(told.size()));
        List<String> reasons = Files.readAllLines(refused).stream()
                .map(line -> JSON.readTree(line).get("reason").asString())
                .toList();
        assertEquals(
                List.of(
                        "not-text",
                        "empty",
                        "not-utf8",
                        "too-large",
                        "not-json",
                        "not-json",
                        "too-large",
                        "no-article",
                        "unreadable"),
                reasons);
    }

    @Test
    void refusesAReportThatFailsAndDoesTheRest() throws IOException {
        Path refused = folder.resolve("refused.jsonl");
        String file =
                write("r.jsonl", "{\"text\":\"One.\"}\n{\"id\":\"bad\",\"text\":\"Zzzz.\"}\n{\"text\":\"Two.\"}\n");
        assertEquals(3, run("annotate", "--refused", refused.toString(), file));
        assertEquals(2, out().lines().count());
        assertTrue(err().contains("r.jsonl:2: report bad cannot be read: "), err());
        assertEquals(
                "failed", JSON.readTree(Files.readString(refused)).get("reason").asString());
        assertEquals(2, JSON.readTree(Files.readString(refused)).get("line").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "annotate"})
    void refusesAReportThatSpendsItsBudget(String command) throws IOException {
        Path refused = folder.resolve("refused.jsonl");
        assertEquals(3, run(command, "--budget", "0", "--refused", refused.toString(), write("a.txt", "One.")));
        assertEquals(
                "too-slow",
                JSON.readTree(Files.readString(refused)).get("reason").asString());
        assertEquals(0, run(command, write("a.txt", "One.")));
    }

    @Test
    void parsesWhatTellsNothingOnlyWhenAsked() throws IOException {
        String file = write("a.txt", "Zzzz was in the well.");
        assertEquals(3, run("annotate", "-q", file));
        assertEquals(3, run("code", "-q", "--all-sentences", file));
        assertEquals(0, run("code", "-q", file));
    }

    @Test
    void extractsWhatItCanReadAgain() throws IOException {
        String file = write("p.jsonl", "{\"id\":\"p\",\"text\":\"One sentence.\\nPhoto: somebody\",\"title\":\"T\"}");
        assertEquals(0, run("extract", "-q", "--published", "2019-10-16", file));
        JsonNode report = only();
        assertEquals("2019-10-16", report.get("published").asString());
        assertEquals("caption", report.get("dropped").get(0).get("kind").asString());
        String once = out();
        assertEquals(0, run("extract", "-q", write("again.jsonl", once)));
        assertEquals(once, out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "code", "nonsense", "code --published yesterday x", "code --max-size huge x"})
    void wrongUsageIsTwo(String arguments) {
        String[] given = arguments.isEmpty() ? new String[0] : arguments.split(" ");
        assertEquals(2, run(given));
        assertTrue(err().contains("--help'"), err());
    }

    @Test
    void lexiconAtFaultIsFour() throws IOException {
        Supplier<Readout> broken = () -> {
            throw new LexiconException(List.of("a.txt:1: first", "b.txt:2: second"));
        };
        assertEquals(4, run("", broken, "code", write("a.txt", "One.")));
        assertEquals("readout: lexicon: a.txt:1: first\nreadout: lexicon: b.txt:2: second\n", err());
    }

    @Test
    void explainsASentence() {
        assertEquals(0, run("explain", "Nothing happened."));
        assertTrue(out().contains("Nothing"), out());
        assertEquals(2, run("explain", " "));
    }

    @Test
    void tellsWhatItIs() {
        assertEquals(0, run("info"));
        assertTrue(out().contains("plover-2.0"), out());
        assertEquals(0, run("--version"));
        assertEquals("readout 0.1.0", out().strip());
        assertEquals(0, run("--help"));
        assertTrue(out().contains("annotate"), out());
    }
}
