package readout.page;

import java.util.List;
import java.util.Locale;
import readout.page.Report.About;

/** What a list of news was found to be: its entries, or the reason why it is none. */
public sealed interface Feed {
    /**
     * A list was found; it may be empty.
     *
     * @param kind what its entries lead to
     * @param entries in the list's own order, each link once
     */
    record Listed(Kind kind, List<Entry> entries) implements Feed {
        public Listed {
            entries = List.copyOf(entries);
        }
    }

    /**
     * No list was found.
     *
     * @param reason its kind
     * @param detail what is wrong, for a reader
     */
    record Refused(Reason reason, String detail) implements Feed {}

    /**
     * One entry of a list.
     *
     * @param about what the list tells of it; its {@code url} is absolute, http or https, or empty where there is none
     * @param content its text as HTML: the whole report, a summary, or empty
     */
    record Entry(About about, String content) {
        /** An entry of which nothing is known. */
        public static final Entry NONE = new Entry(About.NOTHING, "");

        /** Where it leads; empty for an entry that has only content. */
        public String link() {
            return about.url();
        }
    }

    /** What the entries of a list lead to. */
    enum Kind {
        /** RSS, RDF or Atom: to reports. */
        FEED,
        /** A sitemap: to pages. */
        SITEMAP,
        /** OPML: to feeds. */
        OPML,
        /** A sitemap index: to sitemaps. */
        SITEMAP_INDEX;

        /** Whether entries are lists themselves. */
        public boolean ofLists() {
            return this == OPML || this == SITEMAP_INDEX;
        }
    }

    /** Why something is no list. */
    enum Reason {
        /** An HTML page, which may be a report. */
        PAGE,
        /** XML or text of another kind. */
        OTHER,
        /** Not a text. */
        NOT_TEXT,
        EMPTY;

        /** The name in outputs, e.g. {@code not-text}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
