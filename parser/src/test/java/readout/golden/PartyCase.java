package readout.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import readout.text.Span;

/**
 * A noun phrase in a text of ours and whom it stands for on a day.
 *
 * <p>In a file a line: {@code day | text with [the phrase] | parties}; parties as {@code CODE SECTOR… identity}, joined
 * by {@code ;}, {@code ?} for a code that nothing tells, {@code -} for nobody. Lines that start with {@code #} are
 * comments.
 *
 * @param at {@code file:line}
 * @param day day of publication
 * @param text the text without the brackets
 * @param phrase where the phrase stands in it
 * @param expected the parties
 */
record PartyCase(String at, String day, String text, Span phrase, String expected) {
    @Override
    public String toString() {
        return at + " " + phrase.in(text);
    }

    /** The cases of every file of the folder {@code parties} of the test resources. */
    static Stream<PartyCase> all() {
        try (Stream<Path> files =
                Files.list(Path.of(PartyCase.class.getResource("/parties").toURI()))) {
            List<PartyCase> cases = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                cases.addAll(read(file));
            }
            return cases.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<PartyCase> read(Path file) throws IOException {
        List<PartyCase> cases = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                cases.add(of(file.getFileName() + ":" + (i + 1), lines.get(i)));
            }
        }
        return cases;
    }

    private static PartyCase of(String at, String line) {
        List<String> cells = List.of(line.split(" \\| ", 4));
        int from = line.indexOf('[') - cells.get(0).length() - 3;
        int to = line.indexOf(']') - cells.get(0).length() - 3;
        if (cells.size() != 3 || from < 0 || to < from) {
            throw new IllegalArgumentException(at + ": not 'day | text with [a phrase] | parties'");
        }
        String marked = cells.get(1);
        String text = marked.substring(0, from) + marked.substring(from + 1, to) + marked.substring(to + 1);
        return new PartyCase(
                at, cells.get(0), text, new Span(from, to - 1), cells.get(2).strip());
    }
}
