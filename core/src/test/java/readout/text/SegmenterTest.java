package readout.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {
    private static final Segmenter SEGMENTER = new Segmenter();

    private record GoldenCase(String title, String text, List<String> sentences) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<GoldenCase> cases() throws IOException {
        try (InputStream in = SegmenterTest.class.getResourceAsStream("segmenter.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(("\n" + all).split("\n== ")).skip(1).map(SegmenterTest::golden);
        }
    }

    private static GoldenCase golden(String block) {
        int title = block.indexOf('\n');
        int rule = block.indexOf("\n--\n");
        return new GoldenCase(
                block.substring(0, title),
                block.substring(title + 1, rule),
                block.substring(rule + 4).strip().lines().toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void cuts(GoldenCase golden) {
        assertEquals(golden.sentences(), sentences(golden.text()));
    }

    @Test
    void countsParagraphs() {
        Document document = SEGMENTER.segment("Title\n\nOne. Two.\n\n\nThree.");
        assertEquals(
                List.of(0, 1, 1, 2),
                document.sentences().stream().map(Sentence::paragraph).toList());
        assertEquals(
                List.of(0, 1, 2, 3),
                document.sentences().stream().map(Sentence::sequence).toList());
    }

    @Test
    void offsetsCountUtf16() {
        Document document = SEGMENTER.segment("\uFEFF\u00A0\uD83D\uDE00 Yes.\r\n  \u201CNo.\u201D\u00A0");
        assertEquals(new Span(2, 9), document.sentences().get(0).span());
        assertEquals(new Span(13, 18), document.sentences().get(1).span());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\r\n", "\u00A0\uFEFF"})
    void nothingHasNoSentence(String text) {
        assertEquals(List.of(), sentences(text));
    }

    @Test
    void cutsWhatIsTooLong() {
        for (String piece : List.of("a", "word ", "\uD83D\uDE00", ".")) {
            Document document = SEGMENTER.segment(piece.repeat(20_000));
            for (Sentence sentence : document.sentences()) {
                assertTrue(sentence.span().length() <= Segmenter.MOST_CHARACTERS || piece.equals("."));
                assertTrue(!Character.isLowSurrogate(
                        document.text().charAt(sentence.span().start())));
            }
        }
    }

    @Test
    void takesLinearTime() {
        for (String piece : List.of("a. ", "U.S. ", ". ", "?\" A ", ".[", "(", "\n", "A.", "\"Why?\" Ali ", "a.A")) {
            assertTimeout(Duration.ofSeconds(10), () -> SEGMENTER.segment(piece.repeat(1_000_000 / piece.length())));
        }
    }

    @Test
    void losesNoWord() {
        Random random = new Random(7);
        String alphabet = "aB. ?!\"'\n\r)(\u2026\u201D1-;U.S.";
        for (int n = 0; n < 2_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String joined = String.join("", sentences(text.toString()));
            assertEquals(text.toString().replaceAll("\\s", ""), joined.replaceAll("\\s", ""));
        }
    }

    private static List<String> sentences(String text) {
        Document document = SEGMENTER.segment(text);
        List<String> sentences = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            sentences.add(document.words(sentence).replaceAll("\\s+", " "));
        }
        return sentences;
    }
}
