package readout.page;

import java.util.List;
import java.util.Locale;

/**
 * One news item.
 *
 * @param id what outputs call it
 * @param text the article alone, or a plain-text file as it is; offsets count in it
 * @param about what is known of it
 * @param dropped parts of {@code text} that are no part of the article and are left uncoded, in text order
 */
public record Report(String id, String text, About about, List<Dropped> dropped) {
    public Report {
        dropped = List.copyOf(dropped);
    }

    /** A report of whose text nothing is left out. */
    public Report(String id, String text, About about) {
        this(id, text, about, List.of());
    }

    /**
     * What is known of a report; each part empty where unknown.
     *
     * @param title headline
     * @param url where it was published
     * @param publisher the outlet
     * @param byline who wrote it
     * @param published ISO date or date-time
     * @param language ISO 639-1, of ISO 639-2 where it has no two letters
     * @param license terms of use
     */
    public record About(
            String title,
            String url,
            String publisher,
            String byline,
            String published,
            String language,
            String license) {
        public static final About NOTHING = new About("", "", "", "", "", "", "");

        /** False where it states another language than English; a report that states none is taken for English. */
        public boolean isEnglish() {
            return language.isEmpty() || language.toLowerCase(Locale.ROOT).startsWith("en");
        }

        /** The same, published on {@code date} unless its own date is known. */
        public About publishedOr(String date) {
            return published.isEmpty() ? new About(title, url, publisher, byline, date, language, license) : this;
        }
    }

    /** The same report in a language, whatever it said itself. */
    public Report in(String language) {
        return with(new About(
                about.title, about.url, about.publisher, about.byline, about.published, language, about.license));
    }

    /** A report of which nothing but the text is known. */
    public static Report of(String id, String text) {
        return new Report(id, text, About.NOTHING);
    }

    /** The same report with what {@code about} tells. */
    public Report with(About about) {
        return new Report(id, text, about, dropped);
    }
}
