package readout.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.article.Dropped;
import readout.article.Markup;
import readout.page.Report.Basis;

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

    private static final Pattern DATE_TIME = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[T ]+(\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?))?(?!\\d)");
    private static final int MOST_MARKS = 100;

    private PublicationDate() {}

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** The date that the page states; unknown where it states none. */
    static Published of(Document document, StructuredData structured, MetaTags metas, String url) {
        List<Published> found = new ArrayList<>();
        found.add(new Published(structured.get("datePublished"), Basis.STRUCTURED));
        for (String meta : METAS) {
            found.add(new Published(metas.get(meta), Basis.META));
        }
        for (String mark : marked(document)) {
            found.add(new Published(mark, Basis.MARKUP));
        }
        for (Published candidate : found) {
            Optional<String> iso = iso(candidate.date());
            if (iso.isPresent()) {
                return new Published(iso.get(), candidate.basis());
            }
        }
        return inAddress(url).map(day -> new Published(day, Basis.ADDRESS)).orElse(Published.UNKNOWN);
    }

    /** The times of the article in the order of belief: marked as publication, below its headline, elsewhere. */
    private static List<String> marked(Document document) {
        List<String> marked = new ArrayList<>();
        List<String> below = new ArrayList<>();
        List<String> above = new ArrayList<>();
        boolean headline = false;
        int seen = 0;
        for (Element element : document.select("h1, [itemprop=datePublished], time, abbr.published")) {
            if (element.nameIs("h1")) {
                headline = true;
            } else if (seen++ < MOST_MARKS && isArticles(element)) {
                String stated = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
                stated = stated.isBlank() ? element.attr("title") : stated;
                boolean publication = element.attr("itemprop").equals("datePublished")
                        || element.hasAttr("pubdate")
                        || element.nameIs("abbr");
                (publication ? marked : headline ? below : above).add(stated.isBlank() ? element.text() : stated);
            }
        }
        marked.addAll(below);
        marked.addAll(above);
        return marked;
    }

    private static boolean isArticles(Element element) {
        if (element.attr("itemprop").equals("dateModified")) {
            return false;
        }
        for (Element up = element; up != null; up = up.parent()) {
            Optional<Dropped.Kind> kind = Markup.bundled().of(up).map(Markup.Sign::kind);
            boolean others =
                    kind.isPresent() && (kind.get() == Dropped.Kind.COMMENTS || kind.get() == Dropped.Kind.RELATED);
            if ((others && up.selectFirst("h1") == null)
                    || up.nameIs("aside")
                    || up.nameIs("footer")
                    || up.nameIs("nav")) {
                return false;
            }
        }
        return true;
    }

    /** The date as ISO writes it; empty when it is none, or out of 1990 to 2100. */
    static Optional<String> iso(String words) {
        String text = words.strip();
        Matcher dateTime = DATE_TIME.matcher(text);
        if (dateTime.lookingAt()) {
            String time =
                    dateTime.group(2) == null ? "" : "T" + dateTime.group(2).strip();
            return day(dateTime.group(1), DateTimeFormatter.ISO_LOCAL_DATE).map(day -> day + time);
        }
        for (DateTimeFormatter format : WRITTEN) {
            Optional<LocalDate> day = day(text, format);
            if (day.isPresent()) {
                return day.map(LocalDate::toString);
            }
        }
        return FeedDates.iso(text);
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
