package readout.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapes and features of forms are those of NLP4J. */
final class WordShapesTest {
    private static final Template THEIRS = new Template();

    @ParameterizedTest
    @CsvSource({
        "Aleppo, Aleppo",
        "www.example.org, #hlink#",
        "report.pdf, #hlink#",
        "report.PDF, #hlink#",
        "12:30, 0",
        "$5, 0",
        "-5%, 0",
        "\u00A35m, 0m",
        "1990s, 0s",
        "a-1, a-0",
        "....., ..",
        "\u201Cx\u201D, \"x\""
    })
    void simplifies(String form, String simplified) {
        assertEquals(simplified, WordShapes.simplified(form));
        assertSame(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "a",
                "1",
                ".",
                "-",
                "ABC",
                "abc",
                "123",
                "...",
                "1.5",
                "A.B",
                "ABc",
                "aB",
                "aBC",
                "A-1",
                "x#y",
                "#5",
                "$#5",
                "5%",
                "%",
                "5%%",
                "-#5",
                "=5",
                "5=#6",
                "5:",
                ":5",
                "1/2",
                "a/2",
                "http://",
                "ftp://x",
                "a.b.html",
                ".txt",
                "a.TXT",
                "x.gz.",
                "\u2022",
                "\u2014",
                "\u20AC5",
                "\u00C9T\u00C9",
                "\u0160",
                "\u008A\u008C\u008E\u009F\u00D7\u00DE",
                "#hlink#"
            })
    void sameOn(String form) {
        assertSame(form);
    }

    @Test
    void sameOnGarbage() {
        Garbage garbage = new Garbage(7);
        for (int i = 0; i < 30_000; i++) {
            assertSame(garbage.run());
        }
    }

    @Test
    void sameOnEveryCharacter() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertSame(Character.toString((char) c));
        }
    }

    private static void assertSame(String form) {
        String simplified = StringUtils.toSimplifiedForm(form);
        assertEquals(simplified, WordShapes.simplified(form), form);
        assertEquals(StringUtils.toLowerCase(form), WordShapes.lowerCase(form), form);
        assertEquals(StringUtils.toUndigitalizedForm(form), WordShapes.withoutDigits(form), form);
        assertEquals(StringUtils.getShape(form, 2), WordShapes.shape(form, 2), form);
        for (boolean first : new boolean[] {false, true}) {
            for (boolean caseSensitive : new boolean[] {false, true}) {
                assertEquals(
                        THEIRS.features(simplified, first, caseSensitive),
                        values(Orthography.of(simplified, first, caseSensitive)),
                        form);
            }
        }
    }

    private static List<String> values(int bits) {
        List<String> values = new ArrayList<>();
        for (int bit = 0; bit < Orthography.VALUES.size(); bit++) {
            if ((bits & (1 << bit)) != 0) {
                values.add(Orthography.VALUES.get(bit));
            }
        }
        return values;
    }

    /** The door to NLP4J's features of one form. */
    private static final class Template extends FeatureTemplate<NLPNode, NLPState<NLPNode>> {
        private static final long serialVersionUID = 1;

        Template() {
            super(null, new HyperParameter());
        }

        List<String> features(String simplified, boolean first, boolean caseSensitive) {
            if (simplified.equals("#hlink#")) {
                return List.of("0");
            }
            List<String> features = new ArrayList<>();
            getOrthographicFeauturesAux(features, simplified.toCharArray(), first, caseSensitive);
            return features;
        }
    }
}
