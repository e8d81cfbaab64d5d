package readout.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.article.Dropped;
import readout.article.Markup;

/**
 * When a page was published: by structured data, meta tags, the article's {@code time}, its address.
 *
 * <p>Dates of comments, related articles and footers do not count.
 */
final class PublicationDate {
    private static final List<String> METAS = List.of(
            ("article:published_time og:published_time og:article:published_time datepublished date pubdate publishdate "
                            + "publish-date publish_date publication_date parsely-pub-date sailthru.date dc.date dc.date.issued "
                            + "dcterms.created dcterms.date dc.created article.published published_time ptime pdate "
                            + "displaydate cxenseparse:recs:publishtime cxenseparse:publishtime originalpublicationdate "
                            + "article_date_original citation_publication_date rnews:datepublished")
                    .split(" "));
    private static final List<DateTimeFormatter> WRITTEN = List.of(
            format("MMMM d[,] uuuu"),
            format("MMM d[,] uuuu"),
            format("d MMMM uuuu"),
            format("d MMM uuuu"),
            format("EEE, d MMM uuuu"),
            format("EEEE, MMMM d, uuuu"),
            format("uuuu/M/d"),
            format("uuuuMMdd"));

    private PublicationDate() {}

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** An ISO date or date-time; empty where nothing tells. */
    static String of(Document document, StructuredData structured, MetaTags metas, String url) {
        List<String> found = new ArrayList<>();
        found.add(structured.get("datePublished"));
        for (String meta : METAS) {
            found.add(metas.get(meta));
        }
        for (Element element : document.select("[itemprop=datePublished], time[pubdate], time[datetime], time")) {
            if (isArticles(element)) {
                String stated = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
                found.add(stated.isBlank() ? element.text() : stated);
            }
        }
        for (String candidate : found) {
            Optional<String> iso = iso(candidate);
            if (iso.isPresent()) {
                return iso.get();
            }
        }
        return inAddress(url).orElse("");
    }

    private static boolean isArticles(Element element) {
        for (Element up = element; up != null; up = up.parent()) {
            Optional<Dropped.Kind> kind = Markup.bundled().of(up).map(Markup.Sign::kind);
            boolean others =
                    kind.isPresent() && (kind.get() == Dropped.Kind.COMMENTS || kind.get() == Dropped.Kind.RELATED);
            if (others || up.nameIs("aside") || up.nameIs("footer") || up.nameIs("nav")) {
                return false;
            }
        }
        return true;
    }

    /** The date as ISO writes it; empty when it is none, or out of 1990 to 2100. */
    static Optional<String> iso(String words) {
        String text = words.strip();
        if (text.length() >= 10 && text.length() <= 40 && text.charAt(4) == '-') {
            return day(text.substring(0, 10), DateTimeFormatter.ISO_LOCAL_DATE)
                    .map(day -> day
                            + text.substring(10).replaceFirst("^ (?=\\d)", "T").replaceAll(" .*$", ""));
        }
        for (DateTimeFormatter format : WRITTEN) {
            Optional<LocalDate> day = day(text, format);
            if (day.isPresent()) {
                return day.map(LocalDate::toString);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String text, DateTimeFormatter format) {
        try {
            LocalDate day = LocalDate.parse(text, format);
            return day.getYear() >= 1990 && day.getYear() <= 2100 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day in an address such as {@code /2019/10/16/} or {@code /2019-10-16-}. */
    private static Optional<String> inAddress(String url) {
        for (int i = 0; i + 11 <= url.length(); i++) {
            String part = url.substring(i, i + 11);
            if (part.charAt(0) == '/' && part.charAt(5) == part.charAt(8) && "/-".indexOf(part.charAt(5)) >= 0) {
                Optional<String> day = iso(part.substring(1).replace('/', '-'));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }
}
