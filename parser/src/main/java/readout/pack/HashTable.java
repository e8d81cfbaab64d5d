package readout.pack;

import java.nio.LongBuffer;

/**
 * A read-only table from 64-bit hashes to numbers from 1 to {@value #MOST}, in one array of longs.
 *
 * <p>A slot holds the high 39 bits of the hash and the number; the low bits of the hash say where to look first, a taken
 * slot sends on to the next. So 39 bits and the place together must agree: of a thousand million look-ups of texts that
 * are not in the table less than one in a hundred is mistaken for one that is.
 */
public final class HashTable {
    /** The largest number that a slot can hold. */
    public static final int MOST = (1 << 25) - 1;

    static final long FINGERPRINT = ~(long) MOST;

    private final long[] slots;
    private final int mask;

    /**
     * A table over slots as {@link HashTableBuilder} lays them out.
     *
     * @throws IllegalArgumentException if their number is no power of two
     */
    public HashTable(long[] slots) {
        if (Integer.bitCount(slots.length) != 1) {
            throw new IllegalArgumentException("slots are no power of two: " + slots.length);
        }
        this.slots = slots;
        mask = slots.length - 1;
    }

    /** Reads the rest of a buffer as a table. */
    public static HashTable read(LongBuffer buffer) {
        long[] slots = new long[buffer.remaining()];
        buffer.get(slots);
        return new HashTable(slots);
    }

    /** The number of a hash, 0 for none. */
    public int find(long hash) {
        long wanted = hash & FINGERPRINT;
        int at = (int) hash & mask;
        long slot = slots[at];
        while (slot != 0) {
            if ((slot & FINGERPRINT) == wanted) {
                return (int) slot & MOST;
            }
            at = (at + 1) & mask;
            slot = slots[at];
        }
        return 0;
    }

    /**
     * The numbers of many hashes. All slots are asked for before the first is looked at, so that the memory's waiting times
     * overlap.
     *
     * @param numbers where they go, 0 for none
     */
    public void findAll(long[] hashes, int count, int[] numbers) {
        for (int i = 0; i < count; i++) {
            numbers[i] = (int) (slots[(int) hashes[i] & mask] >>> 32);
        }
        for (int i = 0; i < count; i++) {
            numbers[i] = find(hashes[i]);
        }
    }

    public boolean contains(long hash) {
        return find(hash) != 0;
    }
}
