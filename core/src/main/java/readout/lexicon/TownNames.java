package readout.lexicon;

import java.util.Arrays;

/**
 * Which line of a file a name may stand on: compact, by the hash of the name, so that a few lines too many are given.
 * Also the most words that a name beginning with a word may have.
 */
final class TownNames {
    private static final int BUCKETS = 1 << 16;
    private static final int FIRST_WORDS = 1 << 18;

    private static final int[] NO_LINES = {};

    private int[] hashes = new int[1 << 16];
    private int[] lines = new int[1 << 16];
    private int size;
    private final int[] ends = new int[BUCKETS];
    private final byte[] mostWords = new byte[FIRST_WORDS];

    /**
     * Keeps a name.
     *
     * @param hash of the name, as {@link String#hashCode} gives it
     * @param firstWord hash of its first word
     * @param words how many it has
     * @param line where the line begins in the file
     */
    void add(int hash, int firstWord, int words, int line) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
        }
        hashes[size] = hash;
        lines[size] = line;
        size++;
        int slot = spread(firstWord) & (FIRST_WORDS - 1);
        mostWords[slot] = (byte) Math.max(mostWords[slot], Math.min(words, Byte.MAX_VALUE));
    }

    /** Puts the names in order; call it once, behind the last name. */
    void order() {
        for (int i = 0; i < size; i++) {
            ends[bucket(hashes[i])]++;
        }
        for (int i = 1; i < BUCKETS; i++) {
            ends[i] += ends[i - 1];
        }
        int[] at = new int[BUCKETS];
        System.arraycopy(ends, 0, at, 1, BUCKETS - 1);
        int[] hashesInOrder = new int[size];
        int[] linesInOrder = new int[size];
        for (int i = 0; i < size; i++) {
            int to = at[bucket(hashes[i])]++;
            hashesInOrder[to] = hashes[i];
            linesInOrder[to] = lines[i];
        }
        hashes = hashesInOrder;
        lines = linesInOrder;
    }

    /** Where the lines begin that a name of this hash may stand on, in file order, each once. */
    int[] lines(int hash) {
        int bucket = bucket(hash);
        int[] found = NO_LINES;
        for (int i = bucket == 0 ? 0 : ends[bucket - 1]; i < ends[bucket]; i++) {
            if (hashes[i] == hash && (found.length == 0 || found[found.length - 1] != lines[i])) {
                found = Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = lines[i];
            }
        }
        return found;
    }

    /** The most words that a name beginning with a word of this hash has; 0 where there is none. */
    int mostWords(int firstWord) {
        return mostWords[spread(firstWord) & (FIRST_WORDS - 1)];
    }

    private static int bucket(int hash) {
        return spread(hash) & (BUCKETS - 1);
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 16);
    }
}
