package readout.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;

/** A sentence that is not parsed keeps its words; nouns have what stands before them, and no word has a subject. */
class ShallowTreeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Guards/NNS left/VBD Genoa/NNP; Guards/dep left/dep Genoa/dep",
                "the/DT Syrian/JJ army/NN; the/det>army Syrian/amod>army army/dep",
                "President/NNP Ana/NNP Vega/NNP; President/compound>Vega Ana/compound>Vega Vega/dep",
                "all/PDT his/PRP$ two/CD dogs/NNS; all/det>dogs his/nmod:poss>dogs two/nummod>dogs dogs/dep",
                "Peru/NNP ,/, Chile/NNP and/CC Cuba/NNP; Peru/dep ,/dep Chile/dep and/dep Cuba/dep",
                "old/JJ and/CC wise/JJ; old/dep and/dep wise/dep",
            })
    void joinsNounsAndWhatStandsBeforeThem(String words, String expected) {
        List<String> found = new ArrayList<>();
        for (Node node : ShallowTree.of(words(words)).nodes()) {
            String head = node.head().map(up -> ">" + up.form()).orElse("");
            found.add(node.form() + "/" + node.relation() + head);
            assertEquals(List.of(), List.copyOf(node.children("nsubj")));
        }
        assertEquals(expected, String.join(" ", found));
    }

    @Test
    void aParserGivesItsOwnWords() {
        List<Word> words = words("Guards/NNS left/VBD Genoa/NNP");
        Edge root = new Edge(1, -1, Relation.ROOT);
        List<Edge> edges = List.of(new Edge(0, 1, Relation.of("nsubj")), root, new Edge(2, 1, Relation.of("obj")));
        SyntaxParser parser = (document, sentence) -> new ParseTree(words, edges, edges);
        Sentence sentence = new Sentence(0, 0, new Span(0, 17));
        ParseTree found = parser.words(new Document("Guards left Genoa", List.of(sentence)), sentence);
        assertEquals(Conllu.write(ShallowTree.of(words)), Conllu.write(found));
    }

    private static List<Word> words(String written) {
        List<Word> words = new ArrayList<>();
        for (String word : written.strip().split(" ")) {
            int slash = word.indexOf('/');
            String form = word.substring(0, slash);
            words.add(new Word(
                    form, form.toLowerCase(java.util.Locale.ROOT), "X", word.substring(slash + 1), "", new Span(0, 1)));
        }
        return words;
    }
}
