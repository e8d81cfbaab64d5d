package readout.pack;

/**
 * A 64-bit hash of texts that can be joined without building the joined text.
 *
 * <p>The hash of a text of n characters is the polynomial {@code sum (c[i] + 1) * BASE^(n-1-i)} modulo 2^64, its power
 * {@code BASE^n}. Then {@code hash(a + b) = hash(a) * power(b) + hash(b)} and {@code power(a + b) = power(a) * power(b)}.
 * A power is odd, so that 0 may stand for "no text".
 */
public final class TextHash {
    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long JOINT = '_' + 1;

    private TextHash() {}

    public static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** The hash of the characters from {@code start} up to but not including {@code end}. */
    public static long of(CharSequence text, int start, int end) {
        long hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * BASE + text.charAt(i) + 1;
        }
        return hash;
    }

    /** The power of a text of this length. */
    public static long power(int length) {
        long power = 1;
        for (int i = 0; i < length; i++) {
            power *= BASE;
        }
        return power;
    }

    /** The hash of {@code a + "_" + b}, given the hash of a, and hash and power of b. */
    public static long joined(long a, long b, long powerOfB) {
        return (a * BASE + JOINT) * powerOfB + b;
    }

    /**
     * Spreads a hash over all bits, differently for each kind of thing.
     *
     * <p>Source: the finalizer of SplitMix64 (Steele, Lea, Flood 2014).
     *
     * @param kind 0 or more
     */
    public static long spread(int kind, long hash) {
        long z = hash + (kind + 1) * 0xD1B54A32D192ED03L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
