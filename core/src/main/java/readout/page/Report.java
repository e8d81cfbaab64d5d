package readout.page;

import java.util.List;
import java.util.Locale;
import readout.article.Dropped;

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
     * @param basis how the date of publication is known
     */
    public record About(
            String title,
            String url,
            String publisher,
            String byline,
            String published,
            String language,
            String license,
            Basis basis) {
        public static final About NOTHING = new About("", "", "", "", "", "", "");

        /** What somebody who knows tells of a report. */
        public About(
                String title,
                String url,
                String publisher,
                String byline,
                String published,
                String language,
                String license) {
            this(
                    title,
                    url,
                    publisher,
                    byline,
                    published,
                    language,
                    license,
                    published.isEmpty() ? Basis.NONE : Basis.GIVEN);
        }

        /** False where it states another language than English; a report that states none is taken for English. */
        public boolean isEnglish() {
            return language.isEmpty() || language.toLowerCase(Locale.ROOT).startsWith("en");
        }

        /** The same, published on {@code date} unless its own date is known and not only inferred. */
        public About publishedOr(String date) {
            return orElse(new About("", "", "", "", date, "", ""));
        }

        /**
         * The same, with {@code other} telling what this does not.
         *
         * <p>What this only guesses gives way too: an inferred date, and a publisher that is no more than the host of the
         * address.
         */
        public About orElse(About other) {
            boolean dated = !published.isEmpty() && (basis != Basis.INFERRED || other.published.isEmpty());
            boolean named = !publisher.isEmpty() && !publisher.equals(Links.host(url));
            return new About(
                    or(title, other.title),
                    or(url, other.url),
                    named ? publisher : or(other.publisher, publisher),
                    or(byline, other.byline),
                    dated ? published : other.published,
                    or(language, other.language),
                    or(license, other.license),
                    dated ? basis : other.basis);
        }

        /** The same, published when the text itself tells unless its date is known. */
        About orElse(Published inferred) {
            return published.isEmpty()
                    ? new About(title, url, publisher, byline, inferred.date(), language, license, inferred.basis())
                    : this;
        }

        /** The same, written by whom its head tells unless that is known. */
        About writtenBy(String names) {
            return byline.isEmpty()
                    ? new About(title, url, publisher, names, published, language, license, basis)
                    : this;
        }

        private static String or(String first, String second) {
            return first.isEmpty() ? second : first;
        }
    }

    /** How the date of publication is known, the surest first. */
    public enum Basis {
        /** By who handed the report in: its record, its feed, or the command line. */
        GIVEN,
        /** By the page's JSON-LD. */
        STRUCTURED,
        /** By a meta tag. */
        META,
        /** By a mark in the page's body, such as {@code time}. */
        MARKUP,
        /** By the page's address. */
        ADDRESS,
        /** By the date line or dateline that readers see at its head. */
        PRINTED,
        /** By what its text tells: published then or soon after. */
        INFERRED,
        /** Not at all. */
        NONE;

        /** The name in outputs, lower case; empty for {@link #NONE}. */
        public String label() {
            return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
        }

        /** The basis that a record names for its date; {@link #GIVEN} where it names none that is known. */
        public static Basis of(String label, String published) {
            if (published.isEmpty()) {
                return NONE;
            }
            for (Basis basis : values()) {
                if (basis != NONE && basis.label().equals(label)) {
                    return basis;
                }
            }
            return GIVEN;
        }
    }

    /** The same report in a language, whatever it said itself. */
    public Report in(String language) {
        return with(new About(
                about.title,
                about.url,
                about.publisher,
                about.byline,
                about.published,
                language,
                about.license,
                about.basis));
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
