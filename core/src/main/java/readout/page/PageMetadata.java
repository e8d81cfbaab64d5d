package readout.page;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.page.Report.About;

/** What a page says of itself: structured data first, then OpenGraph and other meta tags, then its markup. */
final class PageMetadata {
    private static final int LONGEST_BYLINE = 100;
    private static final List<String> SEPARATORS = List.of(" | ", " - ", " \u2013 ", " \u2014 ", " \u00BB ", " :: ");

    private PageMetadata() {}

    /** What is known of the page; {@code known} goes before what the page says. */
    static About of(Document document, StructuredData structured, About known) {
        MetaTags metas = new MetaTags(document);
        String url = first(
                known.url(),
                document.select("link[rel=canonical]").attr("href"),
                metas.get("og:url"),
                structured.get("url"),
                structured.get("mainEntityOfPage"));
        return new About(
                first(known.title(), title(document, structured, metas)),
                url,
                first(known.publisher(), publisher(structured, metas)),
                first(known.byline(), byline(document, structured, metas)),
                first(known.published(), PublicationDate.of(document, structured, metas, url)),
                first(known.language(), language(document, metas)),
                first(
                        known.license(),
                        document.select("a[rel=license], link[rel=license]").attr("href")));
    }

    private static String first(String... candidates) {
        for (String candidate : candidates) {
            if (!candidate.isBlank()) {
                return candidate.replaceAll("\\s+", " ").strip();
            }
        }
        return "";
    }

    private static String title(Document document, StructuredData structured, MetaTags metas) {
        String stated = first(
                org.jsoup.parser.Parser.unescapeEntities(structured.get("headline"), false),
                metas.get("og:title"),
                metas.get("twitter:title"),
                metas.get("dc.title"));
        return stated.isEmpty() ? shortened(document) : stated;
    }

    /** The page's title without the outlet's name behind a separator, where the headline shows which part it is. */
    private static String shortened(Document document) {
        String title = document.title();
        Element heading = document.selectFirst("h1");
        String h1 = heading == null ? "" : heading.text();
        if (!h1.isEmpty() && title.contains(h1)) {
            return h1;
        }
        for (String separator : SEPARATORS) {
            int cut = title.lastIndexOf(separator);
            if (cut > 0 && title.substring(0, cut).split(" ").length > 4) {
                return title.substring(0, cut);
            }
        }
        return title.isBlank() ? h1 : title;
    }

    private static String publisher(StructuredData structured, MetaTags metas) {
        return first(
                structured.get("publisher"),
                metas.get("og:site_name"),
                metas.get("application-name"),
                metas.get("dc.publisher"));
    }

    private static String byline(Document document, StructuredData structured, MetaTags metas) {
        String stated = first(
                structured.get("author"),
                metas.get("author"),
                metas.get("article:author_name"),
                metas.get("parsely-author"),
                metas.get("dc.creator"),
                metas.get("byl"));
        if (!stated.isEmpty() && !stated.startsWith("http")) {
            return stated;
        }
        for (Element element :
                document.select("[rel=author], [itemprop=author], .byline, .author, .article-author, .post-author")) {
            String words = element.text();
            if (!words.isBlank() && words.length() <= LONGEST_BYLINE) {
                return words;
            }
        }
        return "";
    }

    private static String language(Document document, MetaTags metas) {
        String stated = first(
                document.select("html").attr("lang"),
                document.select("html").attr("xml:lang"),
                metas.get("og:locale"),
                document.select("meta[http-equiv=content-language]").attr("content"));
        int end = 0;
        while (end < stated.length() && Character.isLetter(stated.charAt(end))) {
            end++;
        }
        return end == 2 ? stated.substring(0, 2).toLowerCase(Locale.ROOT) : "";
    }
}
