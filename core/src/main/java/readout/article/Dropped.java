package readout.article;

import java.util.Locale;
import readout.text.Span;

/**
 * A part of a page or file that is set aside because it is no part of the article.
 *
 * @param kind why
 * @param span where it stands
 */
public record Dropped(Kind kind, Span span) {
    /** What a dropped part is. */
    public enum Kind {
        /** What readers wrote below the article. */
        COMMENTS,
        /** The words of a picture or video, and its credit. */
        CAPTION,
        /** Navigation, adverts, newsletter and follow-us lines, anything around the article. */
        BOILERPLATE,
        /** What the publisher says of itself, its views and rights. */
        DISCLAIMER,
        /** Links to other articles. */
        RELATED,
        /** Posts of social networks shown in the article. */
        EMBED;

        /** The name in outputs, lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
