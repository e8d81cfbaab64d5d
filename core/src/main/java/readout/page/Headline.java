package readout.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The headline of a page: as it states it, else its title without the outlet's name.
 *
 * <p>A stated headline is taken at its word. In a title the outlet's name stands before or behind a separator; the part
 * that one of the page's main headings repeats is the headline, else the part before the last separator where that is
 * long enough.
 */
final class Headline {
    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " \u2013 ", " \u2014 ", " \u00BB ", " \u00AB ", " :: ", " \u00B7 ", " \u2022 ");
    private static final int FEWEST_WORDS = 4;

    private Headline() {}

    static String of(Document document, StructuredData structured, MetaTags metas) {
        String marked = marked(document);
        for (String stated : List.of(
                structured.get("headline"),
                metas.get("og:title"),
                metas.get("twitter:title"),
                metas.get("dc.title"),
                metas.get("parsely-title"),
                marked)) {
            String words = Parser.unescapeEntities(stated, false).strip();
            if (!words.isEmpty()) {
                return words;
            }
        }
        return ofTitle(document);
    }

    /** The heading that microdata calls the headline of the page's article. */
    private static String marked(Document document) {
        Element heading = document.selectFirst("h1[itemprop=headline], h2[itemprop=headline]");
        return heading == null ? "" : heading.text();
    }

    private static String ofTitle(Document document) {
        String title = document.title().strip();
        String first = "";
        for (Element heading : document.select("h1")) {
            String words = heading.text();
            if (!words.isBlank() && (title.equals(words) || isPart(title, words))) {
                return words;
            }
            first = first.isEmpty() ? words : first;
        }
        for (String separator : SEPARATORS) {
            int cut = title.lastIndexOf(separator);
            if (cut > 0 && title.substring(0, cut).split(" ").length > FEWEST_WORDS) {
                return title.substring(0, cut).strip();
            }
        }
        return title.isEmpty() ? first : title;
    }

    /** True where {@code words} are what a separator parts from the rest of {@code title}. */
    private static boolean isPart(String title, String words) {
        for (String separator : SEPARATORS) {
            if (title.startsWith(words + separator) || title.endsWith(separator + words)) {
                return true;
            }
        }
        return false;
    }
}
