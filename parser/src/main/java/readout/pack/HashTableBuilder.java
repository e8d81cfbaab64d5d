package readout.pack;

/** Lays out the slots of a {@link HashTable}; the number of entries is known beforehand. */
public final class HashTableBuilder {
    private final long[] slots;

    /**
     * An empty table with room.
     *
     * @param entries how many entries come at most; three of five slots are taken then at most
     */
    public HashTableBuilder(int entries) {
        int size = 16;
        while (size * 3L < entries * 5L) {
            size *= 2;
        }
        slots = new long[size];
    }

    /**
     * Puts a number under a hash.
     *
     * @param value from 1 to {@link HashTable#MOST}
     * @throws IllegalStateException if another entry cannot be told from this one: hash with another function
     * @throws IllegalArgumentException if the value is out of range
     */
    public void put(long hash, int value) {
        if (value < 1 || value > HashTable.MOST) {
            throw new IllegalArgumentException("not between 1 and " + HashTable.MOST + ": " + value);
        }
        long wanted = hash & HashTable.FINGERPRINT;
        int mask = slots.length - 1;
        int at = (int) hash & mask;
        while (slots[at] != 0) {
            if ((slots[at] & HashTable.FINGERPRINT) == wanted) {
                throw new IllegalStateException("two entries have one hash");
            }
            at = (at + 1) & mask;
        }
        slots[at] = wanted | value;
    }

    /** The slots, not copied. */
    public long[] slots() {
        return slots;
    }
}
