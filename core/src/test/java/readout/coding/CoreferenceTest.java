package readout.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.syntax.Edge;
import readout.syntax.ParseTree;
import readout.syntax.Relation;
import readout.syntax.Word;
import readout.text.Span;

/** When a pronoun makes the sentence before worth parsing. A word is form/tag/relation/name; all hang on the last. */
class CoreferenceTest {
    @ParameterizedTest
    @CsvSource({
        "1, He/PRP/nsubj left/VBD/root",
        "1, Later/RB/advmod they/PRP/nsubj left/VBD/root",
        "3, They/PRP/nsubj say/VBP/root",
        "0, Vega/NNP/nsubj/PERSON said/VBD/ccomp he/PRP/nsubj left/VBD/root",
        "0, It/PRP/expl rained/VBD/root",
        "0, We/PRP/nsubj left/VBD/root",
        "0, Troops/NNS/nsubj left/VBD/root",
        "0, Peru/NNP/nsubj/GPE lost/VBD/ccomp its/PRP$/nmod:poss way/NN/root",
        "1, Peru/NNP/nsubj/GPE lost/VBD/ccomp his/PRP$/nmod:poss way/NN/root",
        "1, Peru/NNP/obl/GPE lost/VBD/ccomp its/PRP$/nmod:poss way/NN/root",
        "0, Vega/NNP/nsubj/PERSON lost/VBD/ccomp his/PRP$/nmod:poss way/NN/root",
        "1, Vega/NNP/nsubj/PERSON lost/VBD/ccomp their/PRP$/nmod:poss way/NN/root",
        "0, Guards/NNS/nsubj lost/VBD/ccomp their/PRP$/nmod:poss way/NN/root",
        "1, A/DT/det car/NN/nsubj lost/VBD/ccomp its/PRP$/nmod:poss way/NN/root",
    })
    void reachesBack(int sentences, String words) {
        assertEquals(sentences, Coreference.reach(tree(words)));
    }

    private static ParseTree tree(String written) {
        List<Word> words = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        String[] all = written.strip().split(" ");
        for (int i = 0; i < all.length; i++) {
            String[] part = all[i].split("/");
            String name = part.length > 3 ? part[3] : "";
            words.add(new Word(
                    part[0], part[0].toLowerCase(java.util.Locale.ROOT), "X", part[1], name, new Span(i, i + 1)));
            edges.add(new Edge(i, i == all.length - 1 ? -1 : all.length - 1, Relation.of(part[2])));
        }
        return new ParseTree(words, edges, edges);
    }
}
