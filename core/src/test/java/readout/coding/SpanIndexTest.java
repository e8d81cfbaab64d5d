package readout.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import readout.text.Span;

final class SpanIndexTest {
    private static final int LENGTH = 60;

    @Test
    void givesAllThatOverlapInTheirOrder() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Span> spans = spans(random, round % 12);
            SpanIndex<Span> index = new SpanIndex<>(spans, Function.identity());
            Span asked = span(random);
            List<Span> expected = spans.stream().filter(asked::overlaps).toList();
            assertEquals(
                    expected,
                    index.around(asked).stream().filter(asked::overlaps).toList(),
                    asked + " of " + spans);
        }
    }

    @Test
    void looksAtNothingThatEndsBeforeOrBeginsBehind() {
        SpanIndex<Span> index = new SpanIndex<>(
                List.of(new Span(0, 3), new Span(4, 6), new Span(7, 9), new Span(10, 12)), Function.identity());
        assertEquals(List.of(new Span(4, 6), new Span(7, 9)), index.around(new Span(5, 8)));
        assertEquals(List.of(), index.around(new Span(12, 20)));
    }

    private static List<Span> spans(Random random, int count) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            spans.add(span(random));
        }
        spans.sort(Comparator.naturalOrder());
        return spans;
    }

    private static Span span(Random random) {
        int start = random.nextInt(LENGTH);
        return new Span(start, start + 1 + random.nextInt(LENGTH / 3));
    }
}
