package readout.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.Reading;
import readout.claim.Entity;
import readout.claim.Sector;
import readout.page.Report;
import readout.syntax.Node;
import readout.text.Span;

/** Every golden noun phrase stands for exactly the parties written behind it. */
final class PartyGoldenTest {
    static Stream<PartyCase> cases() {
        return PartyCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void resolves(PartyCase golden) {
        assertEquals(golden.expected(), parties(golden));
    }

    @Test
    void aThirdAreTraps() {
        List<PartyCase> all = cases().toList();
        long traps =
                all.stream().filter(golden -> golden.at().startsWith("traps")).count();
        assertTrue(all.size() >= 300 && traps * 3 >= all.size(), traps + " traps of " + all.size());
    }

    static String parties(PartyCase golden) {
        Report report = new Report("golden", golden.text(), new Report.About("", "", "", "", golden.day(), "", ""));
        Reading reading = RealParser.readout().read(report);
        String found = reading.trees().stream()
                .flatMap(tree -> tree.nodes().stream())
                .filter(node -> isHead(node, golden.phrase()))
                .flatMap(node -> reading.mentions().of(node).stream())
                .map(PartyGoldenTest::party)
                .distinct()
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? "-" : found;
    }

    /** Whether a word heads the phrase: what it hangs on lies outside, or it is joined by "and" to one that does. */
    private static boolean isHead(Node node, Span phrase) {
        if (!phrase.contains(node.span())) {
            return false;
        }
        Optional<Node> head = node.head();
        if (head.isEmpty() || !phrase.contains(head.get().span())) {
            return true;
        }
        return node.relation().is("conj") && isHead(head.get(), phrase);
    }

    private static String party(Entity entity) {
        String code = entity.code().isEmpty() ? "?" : entity.code();
        String sectors =
                entity.sectors().stream().map(Sector::name).map(" "::concat).collect(Collectors.joining());
        return code + sectors + entity.identity().map(who -> " " + who.id()).orElse("");
    }
}
