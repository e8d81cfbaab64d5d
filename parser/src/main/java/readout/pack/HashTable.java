package readout.pack;

import java.nio.LongBuffer;

/**
 * A read-only table from 64-bit hashes to numbers from 1 to {@value #MOST}, in one run of longs, which may be a mapped file.
 *
 * <p>A slot holds the high 39 bits of the hash and the number; the low bits of the hash say where to look first, a taken
 * slot sends on to the next. So 39 bits and the place together must agree: of a thousand million look-ups of texts that
 * are not in the table less than one in a hundred is mistaken for one that is.
 */
public final class HashTable {
    /** The largest number that a slot can hold. */
    public static final int MOST = (1 << 25) - 1;

    static final long FINGERPRINT = ~(long) MOST;

    private final LongBuffer slots;
    private final int mask;

    /**
     * A table over slots as {@link HashTableBuilder} lays them out.
     *
     * @param slots the rest of this buffer; not copied
     * @throws IllegalArgumentException if their number is no power of two
     */
    public HashTable(LongBuffer slots) {
        if (Integer.bitCount(slots.remaining()) != 1) {
            throw new IllegalArgumentException("slots are no power of two: " + slots.remaining());
        }
        this.slots = slots.slice();
        mask = slots.remaining() - 1;
    }

    /** The number of a hash, 0 for none. */
    public int find(long hash) {
        long wanted = hash & FINGERPRINT;
        int at = (int) hash & mask;
        long slot = slots.get(at);
        while (slot != 0) {
            if ((slot & FINGERPRINT) == wanted) {
                return (int) slot & MOST;
            }
            at = (at + 1) & mask;
            slot = slots.get(at);
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
            numbers[i] = (int) (slots.get((int) hashes[i] & mask) >>> 32);
        }
        for (int i = 0; i < count; i++) {
            numbers[i] = find(hashes[i]);
        }
    }

    public boolean contains(long hash) {
        return find(hash) != 0;
    }
}
