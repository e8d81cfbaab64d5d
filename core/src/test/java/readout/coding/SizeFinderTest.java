package readout.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.claim.Size;
import readout.claim.Size.Bound;
import readout.claim.Size.Count;

/** Numbers of people, against {@code sizes.conllu}. */
class SizeFinderTest {
    static Stream<TreeCase> cases() throws IOException {
        return TreeCase.read("sizes.conllu").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void counts(TreeCase golden) {
        assertEquals(golden.expected(), render(new SizeFinder().sizeOf(golden.node(), golden.tree())));
    }

    static String render(Size size) {
        List<String> parts = new ArrayList<>();
        add(parts, "dead", size.dead());
        add(parts, "injured", size.injured());
        add(parts, "arrested", size.arrested());
        add(parts, "size", size.size());
        return parts.isEmpty() ? "none" : String.join(" ", parts);
    }

    private static void add(List<String> parts, String name, Optional<Count> count) {
        count.ifPresent(found ->
                parts.add(name + "=" + found.number() + (found.bound() == Bound.EXACT ? "" : " " + found.bound())));
    }
}
