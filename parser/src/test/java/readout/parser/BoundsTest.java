package readout.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.decode.Decoder;
import readout.golden.RealParser;
import readout.syntax.Node;
import readout.syntax.ParseTree;
import readout.text.Document;
import readout.text.Segmenter;
import readout.text.Sentence;
import readout.text.Span;

/** Garbage costs bounded time and gives a sound tree. */
final class BoundsTest {
    private static final Duration ENOUGH = Duration.ofSeconds(30);

    @BeforeAll
    static void load() {
        RealParser.parser();
    }

    @Test
    void aSentenceOfFiveThousandWords() {
        String text = "rebels left town ".repeat(5_000 / 3 + 1).strip();
        ParseTree tree = parse(text);
        assertSound(tree, text);
        int read = text.substring(0, PackedParser.MOST_CHARACTERS).split(" ").length;
        assertEquals(read, tree.size());
        assertEquals(
                1, tree.nodes().stream().filter(node -> node.head().isEmpty()).count());
    }

    @Test
    void piecesOfAnOverlongSentenceHangUnderTheFirst() {
        String text = "The rebels left the town, and the army came, ".repeat(30) + "and nobody stayed.";
        ParseTree tree = parse(text);
        assertSound(tree, text);
        Node root = tree.root().orElseThrow();
        assertTrue(root.index() < Decoder.MOST_WORDS, "root is " + root);
        List<Node> later = root.children("parataxis");
        assertTrue(later.stream().anyMatch(node -> node.index() >= Decoder.MOST_WORDS), "hang there: " + later);
    }

    /** As the parser meets it: cut by the segmenter, for a word costs the square of its length. */
    @Test
    void twentyThousandCharactersWithoutASpace() {
        String text = "ab1".repeat(20_000 / 3 + 1);
        Document document = new Segmenter().segment(text);
        assertTrue(document.sentences().size() > 1);
        for (Sentence sentence : document.sentences()) {
            ParseTree tree = parse(document, sentence);
            assertTrue(tree.size() >= 1);
            assertSound(tree, sentence.span());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?!?!...", "\u2014 \u2014 \u2014", "***", "\u201C\u201D", ". , ; : - ( ) [ ] '"})
    void punctuationOnly(String text) {
        assertSound(parse(text), text);
        assertTrue(parse(text).nodes().stream().noneMatch(Node::isVerb));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u2009", "\u200B\u00AD\uFEFF"})
    void noWords(String text) {
        assertEquals(0, parse(text).size());
    }

    @Test
    void muchPunctuation() {
        String text = "-,".repeat(1_000);
        assertSound(parse(text), text);
    }

    private static ParseTree parse(String text) {
        Sentence whole = new Sentence(0, 0, new Span(0, text.length()));
        return parse(new Document(text, List.of(whole)), whole);
    }

    private static ParseTree parse(Document document, Sentence sentence) {
        return assertTimeoutPreemptively(ENOUGH, () -> RealParser.parser().parse(document, sentence));
    }

    private static void assertSound(ParseTree tree, String text) {
        assertSound(tree, new Span(0, Math.min(text.length(), PackedParser.MOST_CHARACTERS)));
    }

    private static void assertSound(ParseTree tree, Span readable) {
        for (Node node : tree.nodes()) {
            assertTrue(readable.contains(node.span()), node + " at " + node.span());
            Set<Node> above = new HashSet<>();
            for (Node up = node; up.head().isPresent(); up = up.head().get()) {
                assertTrue(above.add(up), "a cycle at " + up);
            }
        }
        if (tree.size() > 0) {
            assertTrue(tree.root().isPresent(), "no root");
        }
    }
}
