package readout.pack;

/**
 * A text with its hash and power, see {@link TextHash}.
 *
 * @param text the text
 * @param hash its hash
 * @param power its power, odd
 */
public record HashedText(String text, long hash, long power) {
    /** Hashes a text. */
    public static HashedText of(String text) {
        return new HashedText(text, TextHash.of(text), TextHash.power(text.length()));
    }
}
