package readout.claim;

import java.util.Optional;

/**
 * How many were hurt or took part.
 *
 * @param dead people killed
 * @param injured people wounded
 * @param arrested people arrested
 * @param size people taking part
 */
public record Size(Optional<Count> dead, Optional<Count> injured, Optional<Count> arrested, Optional<Count> size) {
    public static final Size NONE = new Size(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * A number of people.
     *
     * @param number the number, or the least the words mean ("dozens": 24)
     * @param bound whether the text bounds it
     * @param words as written, e.g. {@code at least 12}
     */
    public record Count(int number, Bound bound, String words) {}

    /** How a number is bounded. */
    public enum Bound {
        EXACT,
        AT_LEAST,
        AT_MOST
    }
}
