package readout.page;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import readout.article.WrittenDates;

/** Who wrote a page: as it states it, else by its markup; names alone, without "By", date, handle or address. */
final class Byline {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;
    private static final List<String> BEFORE =
            List.of("by:", "by ", "posted by ", "written by ", "author:", "authors:", "reported by ", "from ");
    private static final String MARKS =
            "[rel=author], [itemprop=author], .byline, .author, .article-author, .post-author, .author-name, .entry-author";

    private Byline() {}

    static String of(Document document, StructuredData structured, MetaTags metas) {
        for (String stated : List.of(
                structured.get("author"),
                metas.get("author"),
                metas.get("article:author_name"),
                metas.get("parsely-author"),
                metas.get("sailthru.author"),
                metas.get("dc.creator"),
                metas.get("dcterms.creator"),
                metas.get("byl"),
                metas.get("article:author"))) {
            String names = names(stated);
            if (!names.isEmpty()) {
                return names;
            }
        }
        Elements marked = document.select(MARKS);
        for (Element element : marked) {
            Element inner = element.selectFirst("[itemprop=name]");
            String names = names((inner == null ? element : inner).text());
            if (!names.isEmpty() && names.length() <= LONGEST) {
                return names;
            }
        }
        return "";
    }

    /** The names in a line such as "By Ana Example | Oct. 15, 2019"; empty for any other line. */
    static String ofLine(String line) {
        boolean by = line.length() <= LONGEST && line.toLowerCase(Locale.ROOT).startsWith("by ") && !line.endsWith(".");
        String names = by ? names(line) : "";
        boolean capital = !names.isEmpty() && Character.isUpperCase(names.charAt(0));
        return capital && names.split(" ").length <= MOST_WORDS ? names : "";
    }

    /** The names in a byline; empty for one that is an address. */
    static String names(String written) {
        String names = written.replaceAll("\\s+", " ").strip();
        for (String word : BEFORE) {
            if (names.toLowerCase(Locale.ROOT).startsWith(word)) {
                names = names.substring(word.length()).strip();
            }
        }
        List<WrittenDates.Found> dates = WrittenDates.find(names);
        int end = dates.isEmpty() ? names.length() : dates.get(0).span().start();
        for (String mark : List.of(" | ", " @", "(http", "http:", "https:", "Updated", "Published", "Posted")) {
            int at = names.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return stripped(names.substring(0, end));
    }

    private static String stripped(String names) {
        int end = names.length();
        while (end > 0 && " -\u2013\u2014,;:|\u2022\u00B7(".indexOf(names.charAt(end - 1)) >= 0) {
            end--;
        }
        return names.substring(0, end).strip();
    }
}
