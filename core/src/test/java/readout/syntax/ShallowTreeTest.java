package readout.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;

/** A sentence that is not parsed keeps its words and has no relations. */
class ShallowTreeTest {
    private static final List<Word> WORDS = List.of(
            new Word("Guards", "guard", "NOUN", "NNS", "", new Span(0, 6)),
            new Word("left", "leave", "VERB", "VBD", "", new Span(7, 11)),
            new Word("Genoa", "genoa", "PROPN", "NNP", "GPE", new Span(12, 17)));

    @Test
    void everyWordStandsAlone() {
        ParseTree tree = ShallowTree.of(WORDS);
        assertEquals(WORDS, tree.nodes().stream().map(Node::word).toList());
        for (Node node : tree.nodes()) {
            assertEquals(Optional.empty(), node.head());
            assertEquals("dep", node.relation().toString());
            assertTrue(node.children().isEmpty() && node.arguments().isEmpty());
        }
        assertTrue(ShallowTree.of(List.of()).nodes().isEmpty());
    }

    @Test
    void aParserGivesItsOwnWords() {
        Edge root = new Edge(1, -1, Relation.ROOT);
        List<Edge> edges = List.of(new Edge(0, 1, Relation.of("nsubj")), root, new Edge(2, 1, Relation.of("obj")));
        SyntaxParser parser = (document, sentence) -> new ParseTree(WORDS, edges, edges);
        Sentence sentence = new Sentence(0, 0, new Span(0, 17));
        ParseTree words = parser.words(new Document("Guards left Genoa", List.of(sentence)), sentence);
        assertEquals(Conllu.write(ShallowTree.of(WORDS)), Conllu.write(words));
    }
}
