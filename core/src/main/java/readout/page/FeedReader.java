package readout.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import readout.page.Feed.Entry;
import readout.page.Feed.Kind;
import readout.page.Feed.Listed;
import readout.page.Feed.Reason;
import readout.page.Feed.Refused;
import readout.page.Report.About;

/**
 * Reads lists of news: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, OPML, sitemaps and their indexes, in XML that need not
 * be well formed.
 *
 * <p>Never throws on what the world wrote. Safe for many threads.
 */
public final class FeedReader {
    /** Entries read of one list; the sitemap protocol allows no more either. */
    public static final int MOST_ENTRIES = 50_000;

    /** Elements looked at in search of a list's own, behind what broken servers print before it. */
    private static final int BEFORE_ROOT = 50;

    private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "opml", "urlset", "sitemapindex");

    /**
     * Reads a list.
     *
     * @param bytes what was answered
     * @param contentType the answer's Content-Type, or empty
     * @param address where it was found; relative links count from it
     */
    public Feed read(byte[] bytes, String contentType, String address) {
        if (isBinary(bytes)) {
            return new Refused(Reason.NOT_TEXT, "not a text: it holds zero bytes");
        }
        String text = Charsets.decode(bytes, contentType).strip();
        if (text.isEmpty()) {
            return new Refused(Reason.EMPTY, "no text in it");
        }
        if (!text.contains("<")) {
            return addresses(text);
        }
        if (text.regionMatches(true, 0, "<!doctype html", 0, 14)) {
            return new Refused(Reason.PAGE, "an HTML page, not a feed");
        }
        Document document = Jsoup.parse(text, address, Parser.xmlParser());
        return root(document)
                .map(root -> list(root, address))
                .orElseGet(() -> document.getElementsByTag("html").isEmpty()
                        ? new Refused(Reason.OTHER, "neither a feed nor a page")
                        : new Refused(Reason.PAGE, "an HTML page, not a feed"));
    }

    /** The feeds that a page names in its head, in its order. */
    public List<String> named(byte[] page, String contentType, String address) {
        Set<String> found = new LinkedHashSet<>();
        Document document = Jsoup.parse(Charsets.decode(page, contentType), address);
        for (Element link : document.select("link[rel~=(?i)\\balternate\\b][href]")) {
            String type = link.attr("type").toLowerCase(Locale.ROOT);
            if (type.contains("rss") || type.contains("atom")) {
                Links.resolve(document.baseUri(), link.attr("href")).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static boolean isBinary(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE;
        for (int i = 0; i < Math.min(bytes.length, 1000) && !wide; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Element> root(Document document) {
        try (Stream<Element> all = document.stream()) {
            return all.limit(BEFORE_ROOT)
                    .filter(element -> ROOTS.contains(FeedXml.local(element)))
                    .findFirst();
        }
    }

    private static Feed list(Element root, String address) {
        return switch (FeedXml.local(root)) {
            case "opml" -> new Listed(Kind.OPML, outlines(root, address));
            case "urlset" -> new Listed(Kind.SITEMAP, locations(root, "url", address));
            case "sitemapindex" -> new Listed(Kind.SITEMAP_INDEX, locations(root, "sitemap", address));
            default -> new Listed(Kind.FEED, new FeedEntries(root, address).all());
        };
    }

    /** A sitemap of the plain kind: an address a line. */
    private static Feed addresses(String text) {
        List<Entry> entries = new ArrayList<>();
        for (String line : text.split("\\R", MOST_ENTRIES + 1)) {
            Optional<String> link = line.strip().contains(" ") ? Optional.empty() : Links.resolve("", line);
            if (link.isPresent()) {
                entries.add(to(link.get(), About.NOTHING));
            } else if (!line.isBlank()) {
                return new Refused(Reason.OTHER, "neither a feed nor a page");
            }
        }
        return new Listed(Kind.SITEMAP, once(entries));
    }

    private static List<Entry> outlines(Element root, String address) {
        List<Entry> entries = new ArrayList<>();
        for (Element outline : root.getElementsByTag("outline")) {
            About about = new About("", "", FeedXml.plain(FeedXml.attribute(outline, "text")), "", "", "", "");
            Links.resolve(address, FeedXml.attribute(outline, "xmlurl"))
                    .ifPresent(link -> entries.add(to(link, about)));
        }
        return once(entries);
    }

    private static List<Entry> locations(Element root, String name, String address) {
        List<Entry> entries = new ArrayList<>();
        for (Element each : root.children()) {
            if (FeedXml.local(each).equals(name)) {
                Links.resolve(address, FeedXml.text(each, "loc")).ifPresent(link -> entries.add(to(link, news(each))));
            }
        }
        return once(entries);
    }

    /** What a news sitemap tells; the time of the last change, which others give, is no time of publication. */
    private static About news(Element location) {
        return FeedXml.child(location, "news:news")
                .map(news -> new About(
                        FeedXml.plain(FeedXml.text(news, "news:title")),
                        "",
                        FeedXml.child(news, "news:publication")
                                .map(publication -> FeedXml.plain(FeedXml.text(publication, "news:name")))
                                .orElse(""),
                        "",
                        FeedDates.iso(FeedXml.text(news, "news:publication_date"))
                                .orElse(""),
                        "",
                        ""))
                .orElse(About.NOTHING);
    }

    private static Entry to(String link, About about) {
        return new Entry(
                new About(about.title(), link, about.publisher(), "", about.published(), about.language(), ""), "");
    }

    /** Each link once, no more than a list may have. */
    static List<Entry> once(List<Entry> entries) {
        Set<String> seen = new LinkedHashSet<>();
        return entries.stream()
                .filter(entry -> entry.link().isEmpty() || seen.add(entry.link()))
                .limit(MOST_ENTRIES)
                .toList();
    }
}
