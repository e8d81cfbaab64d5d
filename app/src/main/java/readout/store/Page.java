package readout.store;

import java.util.List;

/**
 * A cut of a longer list.
 *
 * @param total how long the whole list is
 * @param offset how many come before this cut
 * @param items the cut
 */
public record Page<T>(int total, int offset, List<T> items) {
    public Page {
        items = List.copyOf(items);
    }

    /** True when the list goes on behind this cut. */
    public boolean isCut() {
        return offset + items.size() < total;
    }
}
