package readout;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.lexicon.LexiconException;
import readout.lexicon.LexiconFiles;
import readout.syntax.ParseTree;
import readout.syntax.SyntaxParser;

/** A lexicon with any fault is refused whole, with the faults of all its files. */
class ReadoutTest {
    private static final Path LEXICONS = Path.of("..", "lexicons");
    private static final SyntaxParser NO_PARSER =
            (document, sentence) -> new ParseTree(List.of(), List.of(), List.of());

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheLexicon() throws IOException {
        try (Stream<Path> files = Files.walk(LEXICONS)) {
            for (Path file : files.filter(ReadoutTest::isTable).toList()) {
                Path copy = folder.resolve(LEXICONS.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void takesASoundLexicon() {
        assertDoesNotThrow(this::read);
    }

    @Test
    void tellsTheFaultsOfAllFiles() throws IOException {
        String agents = append("agents/agents.tsv", "only-one-cell");
        String cues = append("attribution/cues.tsv", "only-one-cell");
        String towns = append("places/cities.tsv", "only-one-cell");
        String rules = append("supports/supports.txt", "colour blue");
        List<String> faults = assertThrows(LexiconException.class, this::read).faults();
        assertEquals(
                List.of(
                        agents + ": expected 5 columns, found 1",
                        cues + ": expected 5 columns, found 1",
                        towns + ": expected 9 columns, found 1",
                        rules + ": unknown field 'colour'"),
                faults);
    }

    @Test
    void tellsAMissingFileBesideOtherFaults() throws IOException {
        Files.delete(folder.resolve("attribution/cues.tsv"));
        String towns = append("places/cities.tsv", "only-one-cell");
        assertEquals(
                List.of("attribution/cues.tsv:0: no such file", towns + ": expected 9 columns, found 1"),
                assertThrows(LexiconException.class, this::read).faults());
    }

    @Test
    void tellsACountryWithoutANameOnceAReader() throws IOException {
        Path file = folder.resolve("entities/countries.tsv");
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        String first = lines.stream()
                .filter(line -> line.startsWith("afghanistan\t"))
                .findFirst()
                .orElseThrow();
        int number = lines.indexOf(first);
        String[] cells = first.split("\t", -1);
        cells[2] = "";
        lines.set(number, String.join("\t", cells));
        Files.write(file, lines);
        String at = "entities/countries.tsv:" + (number + 1);
        assertEquals(
                List.of(at + ": " + cells[0] + " has no name", at + ": no name"),
                assertThrows(LexiconException.class, this::read).faults());
    }

    private void read() throws IOException {
        new Readout(NO_PARSER, LexiconFiles.folder(folder));
    }

    /** Adds a line and tells where it stands, as {@code file:line}. */
    private String append(String name, String line) throws IOException {
        Path file = folder.resolve(name);
        int number = Files.readAllLines(file, StandardCharsets.UTF_8).size() + 1;
        Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
        return name + ":" + number;
    }

    private static boolean isTable(Path file) {
        String name = file.toString();
        return Files.isRegularFile(file)
                && !name.contains("target")
                && (name.endsWith(".tsv") || name.endsWith(".txt"));
    }
}
