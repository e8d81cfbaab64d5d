package readout.article;

import java.util.Optional;
import org.jsoup.nodes.Element;
import readout.article.Dropped.Kind;
import readout.text.Span;

/**
 * A line of a page: a paragraph, heading, list item or cell.
 *
 * @param element the innermost block-level element that holds it
 * @param text its words, white space collapsed except in {@code pre}
 * @param span where it stands in the page's text
 * @param linked how many characters of it are links
 * @param kind what it is by its markup when it is no part of an article
 */
public record Block(Element element, String text, Span span, int linked, Optional<Kind> kind) {
    private static final int SHORTEST_PROSE = 80;

    /** Share of its characters that are links, 0 to 1. */
    double linkDensity() {
        return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
    }

    boolean isHeading() {
        String tag = element.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    /** True for a line long enough and with few enough links to be running text. */
    boolean isProse() {
        return kind.isEmpty() && text.length() >= SHORTEST_PROSE && linkDensity() < 0.3 && !isHeading();
    }
}
