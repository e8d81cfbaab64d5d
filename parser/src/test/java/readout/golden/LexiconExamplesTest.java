package readout.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import readout.Reading;
import readout.lexicon.Example;
import readout.lexicon.LexiconFiles;
import readout.lexicon.Operator;
import readout.lexicon.Rule;
import readout.lexicon.Rules;
import readout.lexicon.Rules.Found;
import readout.lexicon.Support;
import readout.page.Report;
import readout.pattern.Head;
import readout.pattern.Role;
import readout.syntax.Node;
import readout.syntax.ParseTree;

/** Every entry of the lexicon fires on its + examples and keeps still on its - examples. */
final class LexiconExamplesTest {
    private static final Rules RULES = Rules.read(LexiconFiles.bundled());

    @Test
    void predicates() {
        List<String> wrong = new ArrayList<>();
        RULES.predicates()
                .forEach(predicate -> check(
                        predicate.rule(),
                        wrong,
                        (node, reading) -> RULES.over(reading.mentions()).predicatesOf(node, Map.of()).stream()
                                .anyMatch(found -> found.entry().equals(predicate))));
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void supports() {
        List<String> wrong = new ArrayList<>();
        RULES.supports()
                .forEach(support -> check(
                        support.rule(),
                        wrong,
                        (node, reading) -> RULES.over(reading.mentions()).supportsOf(node).stream()
                                .filter(found -> found.entry().equals(support))
                                .anyMatch(found -> supportsAnEvent(found, reading))));
        assertEquals("", String.join("\n", wrong));
    }

    /** A support fires where the noun it takes names an event. */
    private static boolean supportsAnEvent(Found<Support> found, Reading reading) {
        return found.match().of(Role.EVENT).stream()
                .anyMatch(noun -> !RULES.over(reading.mentions())
                        .predicatesOf(noun, found.match().roles())
                        .isEmpty());
    }

    @Test
    void operators() {
        List<String> wrong = new ArrayList<>();
        RULES.operators()
                .forEach(operator -> check(
                        operator.rule(),
                        wrong,
                        (node, reading) -> RULES.over(reading.mentions()).operatorsOf(node).stream()
                                .filter(found -> found.entry().equals(operator))
                                .anyMatch(LexiconExamplesTest::takesAnEvent)));
        assertEquals("", String.join("\n", wrong));
    }

    /** An operator fires where it takes something; the small words take the word they hang on. */
    private static boolean takesAnEvent(Found<Operator> found) {
        Head.Part part = found.entry().rule().patterns().get(0).head().part();
        boolean small = part == Head.Part.AUX || part == Head.Part.MARK || part == Head.Part.MOD;
        return small || !found.match().of(Role.EVENT).isEmpty();
    }

    private interface Fires {
        boolean on(Node node, Reading reading);
    }

    private static void check(Rule rule, List<String> wrong, Fires fires) {
        for (Example example : rule.examples()) {
            Reading reading = RealParser.readout().read(Report.of("example", example.sentence()));
            boolean fired = false;
            for (ParseTree tree : reading.trees()) {
                fired |= tree.nodes().stream().anyMatch(node -> fires.on(node, reading));
            }
            if (fired != example.holds()) {
                wrong.add(example.at() + ": " + rule.id() + (fired ? " fires on: " : " does not fire on: ")
                        + example.sentence());
            }
        }
    }
}
