package readout.page;

import java.util.List;
import readout.article.Dropped;

/** What became of a file, page or record: its report, or the reason why there is none. */
public sealed interface Extraction {
    /**
     * A report was found.
     *
     * @param report the report
     * @param page the text that {@code dropped} counts in: for HTML the whole page's, else the report's own
     * @param dropped what was set aside, in text order
     */
    record Extracted(Report report, String page, List<Dropped> dropped) implements Extraction {
        public Extracted {
            dropped = List.copyOf(dropped);
        }
    }

    /**
     * No report was found.
     *
     * @param reason its kind
     * @param line line of the file, 1-based; 0 where no line is at fault
     * @param detail what is wrong, for a reader
     */
    record Refused(Reason reason, int line, String detail) implements Extraction {
        public Refused(Reason reason, String detail) {
            this(reason, 0, detail);
        }

        /** The same at a line. */
        public Refused at(int otherLine) {
            return new Refused(reason, otherLine, detail);
        }
    }

    /** Why there is no report, or why it was not read to its end. */
    enum Reason {
        UNREADABLE,
        NOT_TEXT,
        NOT_UTF8,
        NOT_JSON,
        TOO_LARGE,
        EMPTY,
        NO_ARTICLE,
        TOO_SLOW,
        FAILED;

        /** The reason of a name in outputs; {@link #FAILED} for a name that this version does not know. */
        public static Reason of(String label) {
            for (Reason reason : values()) {
                if (reason.label().equals(label)) {
                    return reason;
                }
            }
            return FAILED;
        }

        /** The name in outputs, e.g. {@code not-utf8}. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
