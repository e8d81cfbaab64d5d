package readout.store;

import readout.text.Span;

/**
 * A part of a page or text that is not the article and was not coded.
 *
 * @param kind {@code comments caption boilerplate disclaimer related embed}
 * @param within the text that {@code span} counts in
 * @param span where it stands
 * @param text its words
 */
public record Dropped(String kind, Within within, Span span, String text) {
    /** What a dropped part is a part of. */
    public enum Within {
        /** The report's own text. */
        REPORT,
        /** The text of the page that the report was taken from. */
        PAGE
    }
}
