package readout.nlp4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import readout.decode.Analysis;
import readout.decode.Decoder;
import readout.pack.PackCache;
import readout.parser.CleanText;
import readout.text.Span;

/**
 * Our decoding gives what the library gives, word by word, over the lexicon's examples and some odd sentences; the greater
 * comparison is in bench/.
 */
final class EqualityTest {
    private static final int EVERY = 3;
    private static Decoder decoder;
    private static List<String> sentences;

    @BeforeAll
    static void load() throws IOException {
        decoder = Decoder.read(PackCache.ofUser().open(Packer.ORIGIN, new PackProcess(), step -> {}));
        sentences = sentences();
    }

    private static List<String> sentences() throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("..", "lexicons"))) {
            files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(file -> examples(file, all));
        }
        List<String> some = new ArrayList<>(IntStream.range(0, all.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(all::get)
                .toList());
        some.addAll(List.of(
                "Stop",
                ".",
                "U.N. says 1,200 fled; see http://example.org/a?b=c (in Arabic) :-) ...",
                "ARMY SHELLS VILLAGE, KILLING THREE",
                "the-more-the-merrier _ under_score _ and 10%-15% of $3.5bn were \"well spent\" -- or so",
                "Who did what to whom was what those who knew those who did it did not say it was .",
                "word ".repeat(120).strip()));
        return some;
    }

    private static void examples(Path file, List<String> into) {
        try {
            Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("+ ") || line.startsWith("- "))
                    .map(line -> line.substring(2).split("#")[0].strip())
                    .forEach(into::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void givesWhatTheLibraryGives() {
        assertTrue(sentences.size() > 1_000, "only " + sentences.size() + " sentences");
        LibraryParser library = LibraryParser.load();
        for (String sentence : sentences) {
            String text = new CleanText(sentence, new Span(0, sentence.length())).text();
            assertSame(library.parse(text), decoder.parse(text), text);
        }
    }

    @Test
    void givesTheSameWordsWithoutATree() {
        for (String sentence : sentences.subList(0, 100)) {
            Analysis with = decoder.parse(sentence);
            Analysis without = decoder.words(sentence);
            assertArrayEquals(with.tags(), without.tags(), sentence);
            assertArrayEquals(with.lemmas(), without.lemmas(), sentence);
            assertArrayEquals(with.names(), without.names(), sentence);
            assertTrue(IntStream.of(without.heads()).allMatch(head -> head == -1), sentence);
        }
    }

    @Test
    void givesTheSameOnManyThreads() {
        List<Analysis> alone = sentences.stream().map(decoder::parse).toList();
        List<Analysis> together = IntStream.range(0, sentences.size() * 2)
                .parallel()
                .mapToObj(i -> decoder.parse(sentences.get(i % sentences.size())))
                .toList();
        for (int i = 0; i < together.size(); i++) {
            assertSame(alone.get(i % alone.size()), together.get(i), sentences.get(i % alone.size()));
        }
    }

    private static void assertSame(Analysis expected, Analysis actual, String text) {
        assertArrayEquals(expected.forms(), actual.forms(), text);
        assertArrayEquals(expected.starts(), actual.starts(), text);
        assertArrayEquals(expected.ends(), actual.ends(), text);
        assertArrayEquals(expected.tags(), actual.tags(), text);
        assertArrayEquals(expected.lemmas(), actual.lemmas(), text);
        assertArrayEquals(expected.names(), actual.names(), text);
        assertArrayEquals(expected.heads(), actual.heads(), text);
        for (int i = 0; i < expected.size(); i++) {
            if (expected.heads()[i] >= 0) {
                assertEquals(expected.labels()[i], actual.labels()[i], text);
            }
        }
    }
}
