package readout.page;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import readout.page.Extraction.Extracted;
import readout.page.Extraction.Reason;
import readout.page.Extraction.Refused;
import readout.page.Report.About;

/**
 * Takes the reports of a file apart: one where it is a text or a page, one a line where it is JSON lines.
 *
 * <p>The name's ending tells what a file is ({@code .html .htm .xhtml}, {@code .jsonl .ndjson}, {@code .txt}), else how
 * it begins. Here bytes are only cut out; they become a report where the {@link Item} is asked for it.
 */
public final class ReportFiles {
    /** Largest report text, in bytes, unless told otherwise. */
    public static final int MOST_BYTES = 5_000_000;

    private static final int MARKUP = 8;
    private static final int SNIFFED = 1024;

    private final int limit;
    private final int markupLimit;
    private final FieldMap fields;
    private final PlainText plain = new PlainText();
    private final PageReader pages = new PageReader();
    private final JsonLines records;

    /** A reader of records with our own names of fields; see {@link #ReportFiles(int, FieldMap)}. */
    public ReportFiles(int limit) {
        this(limit, FieldMap.OWN);
    }

    /**
     * A reader with a bound.
     *
     * @param limit largest text of a report, in bytes; pages and records may have eight times as many
     * @param fields how records name what a report has
     */
    public ReportFiles(int limit, FieldMap fields) {
        this.limit = limit;
        this.fields = fields;
        markupLimit = (int) Math.min((long) MARKUP * limit, Integer.MAX_VALUE - 16);
        records = new JsonLines(plain, pages, fields);
    }

    /** What one report is read out of, and where that was. */
    public static final class Item {
        private final String file;
        private final int line;
        private final @Nullable Raw raw;
        private final @Nullable Extraction extraction;

        private Item(String file, int line, @Nullable Raw raw, @Nullable Extraction extraction) {
            this.file = file;
            this.line = line;
            this.raw = raw;
            this.extraction = extraction;
        }

        /**
         * Something that is still to be read.
         *
         * @param file where it was, {@code -} for standard input
         * @param line the line or number of its record, 1-based; 0 where a file holds one report
         */
        public Item(String file, int line, Raw raw) {
            this(file, line, raw, null);
        }

        /** Something that was read. */
        public Item(String file, int line, Extraction extraction) {
            this(file, line, null, extraction);
        }

        public Item(String file, Extraction extraction) {
            this(file, 0, extraction);
        }

        public String file() {
            return file;
        }

        public int line() {
            return line;
        }

        /** The bytes; empty where they were read before. */
        public Optional<Raw> raw() {
            return Optional.ofNullable(raw);
        }

        /** The report or the reason why there is none; reads the bytes each time. */
        public Extraction extraction() {
            if (extraction != null) {
                return extraction;
            }
            Extraction read = raw == null ? new Refused(Reason.EMPTY, "nothing in it") : raw.read();
            return read instanceof Refused refused && refused.line() == 0
                    ? new Refused(refused.reason(), line, refused.detail())
                    : read;
        }

        /**
         * The same, with something done to what is read.
         *
         * @param what tells the change from others
         */
        public Item then(String what, UnaryOperator<Extraction> change) {
            Raw changed = raw == null ? null : raw.then(what, change);
            return new Item(file, line, changed, extraction == null ? null : change.apply(extraction));
        }

        /** What it holds in memory, in bytes or characters. */
        public long size() {
            if (raw != null) {
                return raw.bytes().length;
            }
            return extraction instanceof Extracted extracted
                    ? Math.max(
                            extracted.report().text().length(), extracted.page().length())
                    : 0;
        }
    }

    /** Most bytes of a page or a record. */
    public int markupLimit() {
        return markupLimit;
    }

    /**
     * Hands on what a stream holds.
     *
     * @param file what the items are told to come from
     * @param name the file's own name, whose ending tells its kind and whose rest is the id of its report
     */
    public void read(String file, String name, InputStream stream, Consumer<Item> items) {
        BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
        String id = withoutEnding(name);
        try {
            switch (format(name, in)) {
                case RECORDS -> readRecords(file, id, in, items);
                case PAGE ->
                    items.accept(whole(file, in, markupLimit, "page", bytes -> page(id, bytes, About.NOTHING)));
                case TEXT -> items.accept(whole(file, in, limit, "text", bytes -> checked(plain.read(id, bytes))));
            }
        } catch (IOException e) {
            items.accept(new Item(file, new Refused(Reason.UNREADABLE, "cannot be read: " + e.getMessage())));
        }
    }

    private static String withoutEnding(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    private enum Format {
        RECORDS,
        PAGE,
        TEXT
    }

    private static Format format(String file, BufferedInputStream in) throws IOException {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return Format.RECORDS;
        }
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return Format.PAGE;
        }
        return name.endsWith(".txt") ? Format.TEXT : sniffed(in);
    }

    private static Format sniffed(BufferedInputStream in) throws IOException {
        in.mark(SNIFFED);
        byte[] first = in.readNBytes(SNIFFED);
        String head =
                new String(first, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        in.reset();
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.contains("<html")) {
            return Format.PAGE;
        }
        return head.startsWith("{") ? Format.RECORDS : Format.TEXT;
    }

    private static Item whole(String file, InputStream in, int most, String how, Raw.Reader reader) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        return bytes.length > most
                ? new Item(file, new Refused(Reason.TOO_LARGE, "larger than " + most + " bytes; see --max-size"))
                : new Item(file, 0, new Raw(bytes, how, reader));
    }

    /** Reads a page of which something is known; that goes before what the page says. */
    public Extraction page(String id, byte[] html, About known) {
        return checked(pages.read(id, html, known));
    }

    private Extraction checked(Extraction extraction) {
        boolean tooLarge = extraction instanceof Extracted extracted
                && extracted.report().text().length() > limit;
        return tooLarge
                ? new Refused(Reason.TOO_LARGE, "its text is larger than " + limit + " bytes; see --max-size")
                : extraction;
    }

    private void readRecords(String file, String id, InputStream in, Consumer<Item> items) throws IOException {
        BoundedLines lines = new BoundedLines(in, markupLimit);
        boolean any = false;
        for (Optional<BoundedLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            BoundedLines.Line line = next.get();
            if (line.isBlank()) {
                continue;
            }
            any = true;
            items.accept(record(file, id + "-" + line.number(), line));
        }
        if (!any) {
            items.accept(new Item(file, new Refused(Reason.EMPTY, "no text in it")));
        }
    }

    private Item record(String file, String id, BoundedLines.Line line) {
        int number = line.number();
        return line.isTooLong()
                ? new Item(file, number, new Refused(Reason.TOO_LARGE, number, "longer than " + markupLimit + " bytes"))
                : new Item(
                        file,
                        number,
                        new Raw(line.bytes(), "record " + fields, bytes -> checked(records.read(id, bytes, number))));
    }
}
