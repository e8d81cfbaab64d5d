package readout.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.Reading;
import readout.lexicon.Example;
import readout.lexicon.LexiconFiles;
import readout.lexicon.Rule;
import readout.lexicon.Rules;
import readout.page.Report;
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
                        (node, reading) -> RULES.predicatesOf(node, reading.mentions()).stream()
                                .anyMatch(found -> found.entry().equals(predicate))));
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void supports() {
        List<String> wrong = new ArrayList<>();
        RULES.supports().forEach(support -> check(support.rule(), wrong, applied(support.id())));
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void operators() {
        List<String> wrong = new ArrayList<>();
        RULES.operators().forEach(operator -> check(operator.rule(), wrong, applied(operator.id())));
        assertEquals("", String.join("\n", wrong));
    }

    /** A support or operator fires where a claim was made by it. */
    private static Fires applied(String id) {
        return (node, reading) -> reading.claims().stream()
                .anyMatch(claim -> claim.evidence().operators().contains(id));
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
