package readout.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.golden.RealParser;
import readout.syntax.Conllu;
import readout.syntax.ParseTree;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;

/**
 * Each sentence of {@code trees/golden.conllu} gets the tree that stands there. Trees were frozen after being read by
 * eye; a comment {@code known miss} tells what one of them should say and does not.
 */
final class TreeGoldenTest {
    private static final String FILE = "/trees/golden.conllu";
    private static final String TEXT = "# text = ";

    /** A sentence and the lines of its tree. */
    record Golden(String text, String lines) {
        static Golden of(String block) {
            String text = block.lines()
                    .filter(line -> line.startsWith(TEXT))
                    .findFirst()
                    .orElseThrow()
                    .substring(TEXT.length());
            StringBuilder lines = new StringBuilder();
            block.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> lines.append(line).append('\n'));
            return new Golden(text, lines.toString());
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Golden> trees() throws IOException {
        try (InputStream in = Objects.requireNonNull(TreeGoldenTest.class.getResourceAsStream(FILE))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.strip().split("\n\n")).map(Golden::of);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("trees")
    void isParsedAsFrozen(Golden golden) {
        assertEquals(golden.lines(), Conllu.write(parse(golden.text())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("trees")
    void isReadBackAsWritten(Golden golden) {
        ParseTree tree = Conllu.read(golden.lines().lines().toList());
        assertEquals(golden.lines(), Conllu.write(tree));
        tree.nodes().forEach(node -> assertEquals(node.form(), node.span().in(golden.text())));
    }

    @Test
    void holdsEnoughSentences() throws IOException {
        List<Golden> all = trees().toList();
        assertTrue(all.size() >= 25, "only " + all.size());
        assertEquals(all.size(), all.stream().map(Golden::text).distinct().count());
    }

    private static ParseTree parse(String text) {
        Span whole = new Span(0, text.length());
        return RealParser.parser().parse(new Document(text, List.of()), new Sentence(0, 0, whole));
    }
}
