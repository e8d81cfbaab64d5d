package readout.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.text.Span;

/** What is written is read back the same, and a faulty line names itself. */
class ConlluTest {
    private static final String WRITTEN = """
            1\tGuards\tguard\tNOUN\tNNS\t_\t2\tnsubj\t2:nsubj|4:nsubj\tSpan=3-9
            2\topened\topen\tVERB\tVBD\t_\t0\troot\t0:root\tSpan=10-16
            3\tand\tand\tCCONJ\tCC\t_\t4\tcc\t4:cc\tSpan=17-20
            4\tleft\tleave\tVERB\tVBD\t_\t2\tconj\t2:conj\tSpan=21-25
            5\tGenoa\tgenoa\tPROPN\tNNP\t_\t4\tobj\t4:obj\tName=GPE|Span=26-31
            6\tout\tout\tADP\tIN\t_\t8\tcase\t_\tSpan=32-35
            7\tof\tof\tADP\tIN\t_\t8\tcase\t8:case\tSpan=36-38
            8\tfear\tfear\tNOUN\tNN\t_\t4\tobl\t4:obl:out_of\tSpan=39-43
            """;

    @Test
    void writesWhatItRead() {
        assertEquals(WRITTEN, Conllu.write(read(WRITTEN)));
    }

    @Test
    void readsEveryColumn() {
        ParseTree tree = read(WRITTEN);
        assertEquals(8, tree.size());
        assertEquals(
                new Word("Genoa", "genoa", "PROPN", "NNP", "GPE", new Span(26, 31)),
                tree.node(4).word());
        assertEquals("opened", tree.root().orElseThrow().form());
        assertEquals(List.of(tree.node(1)), tree.node(0).head().stream().toList());
        assertEquals(
                List.of("2:0 nsubj", "4:0 nsubj"),
                tree.node(0).governors().stream()
                        .map(edge -> (edge.head() + 1) + ":" + edge.dependent() + " " + edge.relation())
                        .toList());
        assertEquals(List.of(), tree.node(5).governors());
        Relation outOf = tree.node(7).governors().get(0).relation();
        assertEquals("obl", outOf.base());
        assertEquals("out_of", outOf.subtype());
    }

    @Test
    void passesOverCommentsAndBlankLines() {
        assertEquals(WRITTEN, Conllu.write(read("# text = Guards left.\n\n" + WRITTEN + "\n")));
    }

    @Test
    void writesNothingForNoWords() {
        assertEquals("", Conllu.write(read("")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\tGo\tgo\tVERB\tVB\t_\t0\troot\t0:root",
                "1\tGo\tgo\tVERB\tVB\t_\t0\troot\t0:root\tSpan=0-2\tmore",
                "1\tGo\tgo\tVERB\tVB\t_\tup\troot\t0:root\tSpan=0-2",
                "1\tGo\tgo\tVERB\tVB\t_\t7\troot\t0:root\tSpan=0-2",
                "1\tGo\tgo\tVERB\tVB\t_\t0\troot\troot\tSpan=0-2",
                "1\tGo\tgo\tVERB\tVB\t_\t0\troot\tup:root\tSpan=0-2",
                "1\tGo\tgo\tVERB\tVB\t_\t0\troot\t9:conj\tSpan=0-2",
                "1\tGo\tgo\tVERB\tVB\t_\t0\troot\t0:root\tSpan=2",
                "1\tGo\tgo\tVERB\tVB\t_\t0\troot\t0:root\tSpan=2-0",
                "1\tGo\tgo\tVERB\tVB\t_\t0\troot\t0:root\tSpan=a-b",
                "2\tGo\tgo\tVERB\tVB\t_\t0\troot\t0:root\tSpan=0-2",
            })
    void namesAFaultyLine(String line) {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> read(line)).getMessage());
        assertTrue(message.endsWith(": " + line), message);
    }

    @Test
    void refusesACycle() {
        String lines = """
                1\tStop\tstop\tVERB\tVB\t_\t2\tdep\t_\tSpan=0-4
                2\tgo\tgo\tVERB\tVB\t_\t1\tdep\t_\tSpan=5-7
                """;
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> read(lines));
        assertEquals("words form a cycle at 0", refused.getMessage());
    }

    private static ParseTree read(String lines) {
        return Conllu.read(lines.lines().toList());
    }
}
