package readout.copy;

import java.util.Arrays;

/**
 * A few numbers by which texts that share most of their words find one another: MinHash over shingles, in bands.
 *
 * <p>Of two texts with nine tenths of their shingles in common a band is equal as good as always, with half of them three
 * times in four, with a hundredth hardly ever (once in four million pairs). What has a band in common is to be compared
 * word by word.
 *
 * <p>The numbers are kept in stores: another way to reckon them needs a new version of the store.
 */
public final class Sketch {
    private static final int BANDS = 20;
    private static final int ROWS = 4;
    private static final long PRIME = 0x100000001B3L;
    private static final long BASIS = 0xCBF29CE484222325L;

    private Sketch() {}

    /** One number a band, each of its own band only; none for a body that is too short to compare. */
    public static long[] of(Body body) {
        if (!body.isLongEnough()) {
            return new long[0];
        }
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (String shingle : body.shingles()) {
            long hash = hash(shingle);
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], mixed(hash + i * 0x9E3779B97F4A7C15L));
            }
        }
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long joined = band + 1L;
            for (int row = 0; row < ROWS; row++) {
                joined = mixed(joined ^ least[band * ROWS + row]) + band;
            }
            bands[band] = joined;
        }
        return bands;
    }

    /** FNV-1a over UTF-16 units. */
    private static long hash(String shingle) {
        long hash = BASIS;
        for (int i = 0; i < shingle.length(); i++) {
            hash = (hash ^ shingle.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** The finisher of SplitMix64. */
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
