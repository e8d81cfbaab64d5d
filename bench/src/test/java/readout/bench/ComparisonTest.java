package readout.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
    private static Comparison compare(String name, double value, double expected) {
        return Comparison.of(List.of(new Score("set", name, value)), List.of(new Score("set", name, expected)));
    }

    @Test
    void findsWhatIsWorseThanExpectedByMoreThanTheTolerance() {
        assertEquals(
                List.of("set coded: expected 0.9000, found 0.8940 (-0.0060)"),
                compare("coded", 0.894, 0.9).faults());
        assertTrue(compare("coded", 0.896, 0.9).faults().isEmpty());
        assertTrue(compare("coded", 0.95, 0.9).faults().isEmpty());
    }

    @Test
    void knowsFiguresThatAreBetterWhenLowerAndCounts() {
        assertEquals(1, compare("auc_matched", 0.12, 0.11).faults().size());
        assertTrue(compare("auc_matched", 0.10, 0.11).faults().isEmpty());
        assertTrue(compare("claims", 40, 45).faults().isEmpty());
    }

    @Test
    void missesAnExpectedFigureOfASetThatWasRunOnly() {
        Comparison comparison = Comparison.of(
                List.of(new Score("set", "coded", 1)),
                List.of(new Score("set", "coded", 1), new Score("set", "gone", 1), new Score("other", "coded", 1)));
        assertEquals(List.of("set gone: expected, not scored"), comparison.faults());
    }

    @Test
    void readsTheFiguresOfScripts() {
        assertEquals(Optional.of(new Score("set", "coded", 0.5)), Script.figure("set", "coded 0.5"));
        assertEquals(Optional.of(new Score("set", "on_whose_word", 0.25)), Script.figure("set", "on_whose_word 3/12"));
        assertEquals(Optional.empty(), Script.figure("set", "casualties 0/0"));
        assertEquals(
                Optional.of(new Score("set", "actual_f1", 0.8)),
                Script.figure("set", "actual gold 9 covered 4 said 6 right 4 f1 0.8"));
    }
}
