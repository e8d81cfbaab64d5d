package readout.claim;

import java.util.Locale;

/** Did it happen? Source: docs/codebook.md, section 3. */
public enum Status {
    /** It happened or is going on. */
    ACTUAL,
    /** The claim is that it did not happen. */
    NEGATED,
    /** Announced or expected. */
    FUTURE,
    /** Conditional, possible, feared, wished. */
    HYPOTHETICAL,
    /** It happened before the news. */
    HISTORICAL;

    /** The name in outputs, lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
