package readout.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import readout.page.Extraction.Reason;
import readout.page.Extraction.Refused;
import readout.page.ReportFiles;
import readout.page.ReportFiles.Item;

/** Unpacks streams until they are texts, pages, records or web archives. */
final class Opener {
    private static final int DEEPEST = 3;
    private static final int MOST_ENTRIES = 1_000_000;
    private static final int BUFFER = 1 << 16;
    private static final Pattern HIDDEN = Pattern.compile("(?:^|/)\\.[^./]");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final ReportFiles files;
    private final WarcPages warcs;

    /** What a stream begins like. */
    private enum Kind {
        GZIP,
        ZIP,
        WARC,
        PLAIN
    }

    Opener(ReportFiles files) {
        this.files = files;
        warcs = new WarcPages(files);
    }

    long passedOver() {
        return warcs.passedOver();
    }

    /**
     * Hands on all that is in a stream.
     *
     * @param file what the items are told to come from
     * @param name the file's own name
     */
    void open(String file, String name, InputStream stream, Consumer<Item> items) {
        try {
            open(file, name, stream, 0, items);
        } catch (IOException e) {
            String detail = e.getMessage() == null ? "breaks off" : e.getMessage();
            items.accept(new Item(file, new Refused(Reason.UNREADABLE, "cannot be read: " + detail)));
        }
    }

    private void open(String file, String name, InputStream stream, int depth, Consumer<Item> items)
            throws IOException {
        PackedStream in = new PackedStream(new BufferedInputStream(stream, BUFFER));
        Kind kind = kind(in.head());
        if (depth == DEEPEST && (kind == Kind.GZIP || kind == Kind.ZIP)) {
            throw new IOException("packed more than " + DEEPEST + " times");
        }
        switch (kind) {
            case GZIP -> {
                InputStream unpacked = new UnpackedStream(new GZIPInputStream(in.ofMembers(), BUFFER), in);
                open(file, withoutGz(name), unpacked, depth + 1, items);
            }
            case ZIP -> unzip(file, in, depth, items);
            case WARC -> warcs.read(file, in, items);
            case PLAIN -> files.read(file, name, in, items);
        }
    }

    private static Kind kind(byte[] head) {
        String begin = new String(head, StandardCharsets.ISO_8859_1);
        if (begin.startsWith("\u001F\u008B")) {
            return Kind.GZIP;
        }
        if (begin.startsWith("PK\u0003\u0004") || begin.startsWith("PK\u0005\u0006")) {
            return Kind.ZIP;
        }
        return begin.startsWith("WARC/") ? Kind.WARC : Kind.PLAIN;
    }

    private static String withoutGz(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    private void unzip(String file, PackedStream in, int depth, Consumer<Item> items) throws IOException {
        // entries without the UTF-8 flag may be in any character set; this one takes all bytes
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1);
        int entries = 0;
        for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
            if (++entries > MOST_ENTRIES) {
                throw new IOException("more than " + MOST_ENTRIES + " files in it");
            }
            if (entry.isDirectory() || isHidden(entry.getName())) {
                continue;
            }
            String inner = CONTROL.matcher(entry.getName()).replaceAll("?");
            String path = file + "/" + inner;
            UnpackedStream unpacked = new UnpackedStream(zip, in);
            open(path, inner, unpacked, depth + 1, items);
            if (unpacked.isTooMuch()) {
                throw new IOException("the rest is left out");
            }
        }
        if (entries == 0) {
            items.accept(new Item(file, new Refused(Reason.EMPTY, "no file in it")));
        }
    }

    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            throw new IOException("has an entry without a proper name or size", e);
        }
    }

    private static boolean isHidden(String name) {
        return HIDDEN.matcher(name).find() || name.startsWith("__MACOSX/");
    }
}
