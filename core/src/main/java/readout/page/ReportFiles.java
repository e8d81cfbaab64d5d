package readout.page;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import readout.page.Extraction.Extracted;
import readout.page.Extraction.Reason;
import readout.page.Extraction.Refused;

/**
 * Reads reports from files, folders and standard input; what is none gives a reason and the rest is read.
 *
 * <p>The name's ending tells what a file is ({@code .html .htm .xhtml}, {@code .jsonl .ndjson}, {@code .txt}), else how
 * it begins. Folders are read with all in them, by name; hidden files are left out.
 */
public final class ReportFiles {
    /** Largest report text, in bytes, unless told otherwise. */
    public static final int MOST_BYTES = 5_000_000;

    private static final int MARKUP = 8;
    private static final int SNIFFED = 1024;

    private final int limit;
    private final int markupLimit;
    private final PlainText plain = new PlainText();
    private final PageReader pages = new PageReader();
    private final JsonLines records = new JsonLines(plain, pages);

    /**
     * A reader with a bound.
     *
     * @param limit largest text of a report, in bytes; pages and records may have eight times as many
     */
    public ReportFiles(int limit) {
        this.limit = limit;
        markupLimit = (int) Math.min((long) MARKUP * limit, Integer.MAX_VALUE - 16);
    }

    /**
     * What became of one report.
     *
     * @param file where it was, {@code -} for standard input
     * @param line the line of its record, 1-based; 0 where a file holds one report
     * @param extraction the report or the reason why there is none
     */
    public record Item(String file, int line, Extraction extraction) {
        public Item(String file, Extraction extraction) {
            this(file, 0, extraction);
        }
    }

    /** Reads {@code inputs} in order, {@code -} being {@code standardInput}; hands each report on as it is read. */
    public void read(List<String> inputs, InputStream standardInput, Consumer<Item> items) {
        for (String input : inputs) {
            if (input.equals("-")) {
                read("-", "stdin", standardInput, items);
            } else {
                read(Path.of(input), items);
            }
        }
    }

    private void read(Path path, Consumer<Item> items) {
        if (Files.isDirectory(path)) {
            for (Path inside : inside(path, items)) {
                read(inside, items);
            }
            return;
        }
        try (InputStream in = Files.newInputStream(path)) {
            read(path.toString(), name(path), in, items);
        } catch (IOException e) {
            refuse(path.toString(), e, items);
        }
    }

    private static List<Path> inside(Path folder, Consumer<Item> items) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> sorted =
                    new ArrayList<>(all.filter(path -> !isHidden(path)).toList());
            sorted.sort((a, b) -> a.toString().compareTo(b.toString()));
            return sorted;
        } catch (IOException e) {
            refuse(folder.toString(), e, items);
            return List.of();
        }
    }

    private static boolean isHidden(Path path) {
        return name(path).isEmpty() || path.getFileName().toString().startsWith(".");
    }

    private static void refuse(String file, IOException e, Consumer<Item> items) {
        String detail = e instanceof NoSuchFileException
                ? "no such file or folder"
                : e instanceof AccessDeniedException ? "not allowed to read it" : "cannot be read: " + e.getMessage();
        items.accept(new Item(file, new Refused(Reason.UNREADABLE, detail)));
    }

    /** The file's name without its ending. */
    private static String name(Path path) {
        Path last = path.getFileName();
        String name = last == null ? "" : last.toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void read(String file, String id, InputStream stream, Consumer<Item> items) {
        BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
        try {
            switch (format(file, in)) {
                case RECORDS -> readRecords(file, id, in, items);
                case PAGE -> items.accept(new Item(file, bounded(in, markupLimit, id)));
                case TEXT -> items.accept(new Item(file, bounded(in, limit, id)));
            }
        } catch (IOException e) {
            refuse(file, e, items);
        }
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
        byte[] first = new byte[SNIFFED];
        int read = Math.max(0, in.read(first));
        String head = new String(first, 0, read, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip();
        in.reset();
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.contains("<html")) {
            return Format.PAGE;
        }
        return head.startsWith("{") ? Format.RECORDS : Format.TEXT;
    }

    private Extraction bounded(InputStream in, int most, String id) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            return new Refused(Reason.TOO_LARGE, "larger than " + most + " bytes; see --max-size");
        }
        return checked(most == limit ? plain.read(id, bytes) : pages.read(id, bytes));
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
            items.accept(new Item(file, line.number(), record(id, line)));
        }
        if (!any) {
            items.accept(new Item(file, new Refused(Reason.EMPTY, "no text in it")));
        }
    }

    private Extraction record(String id, BoundedLines.Line line) {
        if (line.isTooLong()) {
            return new Refused(Reason.TOO_LARGE, line.number(), "longer than " + markupLimit + " bytes");
        }
        Extraction extraction = checked(records.read(id + "-" + line.number(), line.bytes(), line.number()));
        return extraction instanceof Refused refused && refused.line() == 0
                ? new Refused(refused.reason(), line.number(), refused.detail())
                : extraction;
    }
}
