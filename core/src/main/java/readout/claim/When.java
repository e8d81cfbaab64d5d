package readout.claim;

import java.util.Optional;
import readout.text.Span;

/**
 * When an event happened, no finer than its report says.
 *
 * @param date ISO {@code yyyy-mm-dd}, {@code yyyy-mm} or {@code yyyy}, {@code --mm-dd} where nothing tells the year;
 *     empty when nothing tells
 * @param end last day of a longer time, as {@code date}
 * @param words the words of the date, where it is stated
 * @param span where these words stand
 * @param basis how it was found
 */
public record When(Optional<String> date, Optional<String> end, String words, Optional<Span> span, Basis basis) {
    public static final When UNSTATED = new When(Optional.empty(), Optional.empty(), "", Optional.empty(), Basis.NONE);

    /** How a date was found. Source: docs/codebook.md, section 5. */
    public enum Basis {
        /** Stated in full. */
        TEXT,
        /** Stated relative to publication ("Monday"). */
        RELATIVE,
        /** Taken from the nearest dated sentence. */
        CONTEXT,
        /** The day of publication, for want of anything better. */
        PUBLISHED,
        /** Not found. */
        NONE
    }
}
