package readout.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.lexicon.Lexicon;
import readout.lexicon.LexiconFiles;
import readout.lexicon.Triggers;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;

/** Which sentences are parsed, by their words alone. */
class SentenceFilterTest {
    private static final SentenceFilter FILTER = filter();

    private static SentenceFilter filter() {
        try {
            Lexicon lexicon = Lexicon.read(LexiconFiles.folder(Path.of("..", "lexicons")));
            return new SentenceFilter(Triggers.of(lexicon), lexicon.registry(), new TitleCase(lexicon.rules()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A report, its lines as the file has them. */
    record FilterCase(String title, List<String> lines) {
        Document document() {
            StringBuilder text = new StringBuilder();
            List<Sentence> sentences = new ArrayList<>();
            int paragraph = 0;
            for (String line : lines) {
                if (line.equals("/")) {
                    paragraph++;
                    continue;
                }
                String words = characters(line.substring(2));
                Span span = new Span(text.length(), text.length() + words.length());
                sentences.add(new Sentence(sentences.size(), paragraph, span));
                text.append(words).append('\n');
            }
            return new Document(text.toString(), sentences);
        }

        private static String characters(String written) {
            return Pattern.compile("<([0-9A-F]{4})>")
                    .matcher(written)
                    .replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)));
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<FilterCase> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(SentenceFilterTest.class.getResourceAsStream("filter.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^== ")).skip(1).map(block -> {
                List<String> lines = block.strip().lines().toList();
                return new FilterCase(lines.get(0), lines.subList(1, lines.size()));
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void parses(FilterCase golden) {
        Document document = golden.document();
        BitSet telling = FILTER.telling(document);
        List<String> found = new ArrayList<>();
        int sentence = 0;
        for (String line : golden.lines()) {
            found.add(line.equals("/") ? line : (telling.get(sentence++) ? "+" : "-") + line.substring(1));
        }
        assertEquals(String.join("\n", golden.lines()), String.join("\n", found));
    }
}
