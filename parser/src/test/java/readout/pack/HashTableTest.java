package readout.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.LongBuffer;
import org.junit.jupiter.api.Test;

final class HashTableTest {
    private static final int MANY = 50_000;

    private static long hash(int number) {
        return TextHash.spread(3, TextHash.of("word " + number));
    }

    @Test
    void findsEveryEntryAndNothingElse() {
        HashTableBuilder builder = new HashTableBuilder(MANY);
        for (int i = 1; i <= MANY; i++) {
            builder.put(hash(i), i);
        }
        HashTable table = new HashTable(LongBuffer.wrap(builder.slots()));
        for (int i = 1; i <= MANY; i++) {
            assertEquals(i, table.find(hash(i)));
            assertEquals(0, table.find(hash(-i)));
        }
    }

    @Test
    void findsManyAtOnceAsOneByOne() {
        HashTableBuilder builder = new HashTableBuilder(3);
        builder.put(hash(1), 7);
        builder.put(hash(2), HashTable.MOST);
        int[] found = new int[4];
        new HashTable(LongBuffer.wrap(builder.slots()))
                .findAll(new long[] {hash(2), hash(5), hash(1), hash(2)}, 3, found);
        assertArrayEquals(new int[] {HashTable.MOST, 0, 7, 0}, found);
    }

    @Test
    void sendsOnFromATakenSlotRoundTheEnd() {
        HashTableBuilder builder = new HashTableBuilder(4);
        int last = builder.slots().length - 1;
        builder.put(1L << 40 | last, 1);
        builder.put(2L << 40 | last, 2);
        HashTable table = new HashTable(LongBuffer.wrap(builder.slots()));
        assertEquals(1, table.find(1L << 40 | last));
        assertEquals(2, table.find(2L << 40 | last));
        assertFalse(table.contains(3L << 40 | last));
        assertTrue(table.contains(2L << 40 | last));
    }

    @Test
    void refusesWhatItCouldNotTellApart() {
        HashTableBuilder builder = new HashTableBuilder(4);
        builder.put(hash(1), 1);
        assertThrows(IllegalStateException.class, () -> builder.put(hash(1), 2));
        assertThrows(IllegalArgumentException.class, () -> builder.put(hash(2), 0));
        assertThrows(IllegalArgumentException.class, () -> builder.put(hash(2), HashTable.MOST + 1));
        assertThrows(IllegalArgumentException.class, () -> new HashTable(LongBuffer.allocate(3)));
    }
}
