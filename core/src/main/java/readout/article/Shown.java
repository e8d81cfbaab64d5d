package readout.article;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What a page shows.
 *
 * @param text its lines, each ended by a line feed
 * @param blocks the lines, in page order
 * @param extents which of the lines stand in an element
 */
public record Shown(String text, List<Block> blocks, Map<Element, Extent> extents) {
    /**
     * The lines in an element.
     *
     * @param first index of its first line
     * @param end index behind its last
     * @param length their characters
     * @param linked how many of them are links
     */
    public record Extent(int first, int end, int length, int linked) {
        static final Extent NOTHING = new Extent(0, 0, 0, 0);

        /** Share of its characters that are links, 0 to 1. */
        double linkDensity() {
            return Math.min(1, (double) linked / Math.max(1, length));
        }
    }

    Extent extent(Element element) {
        return extents.getOrDefault(element, Extent.NOTHING);
    }

    /** The lines in {@code element}. */
    List<Block> in(Element element) {
        Extent extent = extent(element);
        return blocks.subList(extent.first(), extent.end());
    }
}
