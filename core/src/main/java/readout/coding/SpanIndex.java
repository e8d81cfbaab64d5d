package readout.coding;

import java.util.List;
import java.util.function.Function;
import readout.text.Span;

/** What was found in a report by where it stands, so that one place can be looked at without the rest. Immutable. */
final class SpanIndex<T> {
    private final List<T> things;
    private final int[] starts;
    /** The farthest end among a thing and all before it. */
    private final int[] farthest;

    /**
     * Makes the index.
     *
     * @param things by where they start
     * @param where tells where a thing stands
     */
    SpanIndex(List<T> things, Function<T, Span> where) {
        this.things = things;
        starts = new int[things.size()];
        farthest = new int[things.size()];
        int end = 0;
        for (int i = 0; i < starts.length; i++) {
            Span span = where.apply(things.get(i));
            starts[i] = span.start();
            end = Math.max(end, span.end());
            farthest[i] = end;
        }
    }

    List<T> all() {
        return things;
    }

    /** The things around {@code span}, in their order: all that overlap it, and few others. */
    List<T> around(Span span) {
        int from = firstAbove(farthest, span.start());
        int to = firstAbove(starts, span.end() - 1);
        return from < to ? things.subList(from, to) : List.of();
    }

    /** Index of the first of the ascending {@code numbers} that is above {@code bound}. */
    private static int firstAbove(int[] numbers, int bound) {
        int low = 0;
        int high = numbers.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[middle] > bound) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
