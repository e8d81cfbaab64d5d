package readout.page;

import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import readout.page.Report.About;

/** What a page says of itself: structured data first, then OpenGraph and other meta tags, then its markup. */
final class PageMetadata {
    private static final int LONGEST_NAME = 80;

    private PageMetadata() {}

    /** What is known of the page; {@code known} goes before what the page says. */
    static About of(Document document, StructuredData structured, About known) {
        MetaTags metas = new MetaTags(document);
        String url = url(document, structured, metas, known);
        Published published = known.published().isEmpty()
                ? PublicationDate.of(document, structured, metas, url)
                : new Published(known.published(), known.basis());
        return new About(
                first(known.title(), Headline.of(document, structured, metas)),
                url,
                first(known.publisher(), publisher(structured, metas, url)),
                first(known.byline(), Byline.of(document, structured, metas)),
                published.date(),
                first(known.language(), language(document, metas)),
                first(
                        known.license(),
                        document.select("a[rel=license], link[rel=license]").attr("href")),
                published.basis());
    }

    /** The address it is known by, else the first that the page states and that is one. */
    private static String url(Document document, StructuredData structured, MetaTags metas, About known) {
        String base = known.url();
        if (!base.isEmpty()) {
            return base;
        }
        return Stream.of(
                        document.select("link[rel=canonical]").attr("href"),
                        metas.get("og:url"),
                        structured.get("url"),
                        structured.get("mainEntityOfPage"))
                .flatMap(stated -> Links.resolve(base, stated).stream())
                .findFirst()
                .orElse("");
    }

    private static String first(String... candidates) {
        for (String candidate : candidates) {
            if (!candidate.isBlank()) {
                return candidate.replaceAll("\\s+", " ").strip();
            }
        }
        return "";
    }

    /** The outlet's name, or the host where the page does not tell it. */
    private static String publisher(StructuredData structured, MetaTags metas, String url) {
        String stated = first(
                structured.get("publisher"),
                metas.get("og:site_name"),
                metas.get("application-name"),
                metas.get("dc.publisher"),
                metas.get("citation_publisher"));
        boolean name = !stated.isEmpty() && !stated.startsWith("http") && stated.length() <= LONGEST_NAME;
        return name ? stated : Links.host(url);
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
