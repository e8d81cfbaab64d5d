package readout.decode;

import java.util.Arrays;
import readout.model.LinearModel;

/** Rows of weights, in the order in which they are to be added; 0 stands for none. */
final class Rows {
    private int[] rows = new int[256];
    private int count;
    private final long[] hashes;
    private final int[] slots;
    private final int[] found;

    /**
     * No rows.
     *
     * @param most how many look-ups a decision needs at most
     */
    Rows(int most) {
        hashes = new long[most];
        slots = new int[most];
        found = new int[most];
    }

    void clear() {
        count = 0;
    }

    void add(int row) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, count * 2);
        }
        rows[count++] = row;
    }

    void addAll(int[] some) {
        for (int row : some) {
            add(row);
        }
    }

    /** Makes room for as many rows, to be set. */
    int reserve(int some) {
        int from = count;
        count += some;
        if (count > rows.length) {
            rows = Arrays.copyOf(rows, count * 2);
        }
        return from;
    }

    void set(int at, int row) {
        rows[at] = row;
    }

    /** Notes the look-up number {@code look} of a decision: a spread hash, and where its row goes. */
    void ask(int look, long hash, int slot) {
        hashes[look] = hash;
        slots[look] = slot;
    }

    /** Does all look-ups that were noted. */
    void answer(LinearModel model, int looks) {
        model.rows(hashes, looks, found);
        for (int i = 0; i < looks; i++) {
            rows[slots[i]] = found[i];
        }
    }

    /** Adds up the weights of all rows. */
    void score(LinearModel model, float[] scores) {
        model.score(rows, count, scores);
    }
}
