package readout.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import readout.page.Charsets;
import readout.page.Extraction;
import readout.page.Extraction.Extracted;
import readout.page.Extraction.Reason;
import readout.page.Extraction.Refused;
import readout.page.Raw;
import readout.page.Report.About;
import readout.page.ReportFiles;
import readout.page.ReportFiles.Item;

/**
 * Takes the pages out of a web archive (WARC 1.0 and 1.1): answers with status 200 and HTML. Their address is the record's;
 * no page is younger than its crawl.
 */
final class WarcPages {
    private static final int FOUND = 200;
    private static final int HEAD = 200;

    private final ReportFiles files;
    private final AtomicLong passedOver = new AtomicLong();

    /**
     * One page as it was crawled.
     *
     * @param url where
     * @param crawled when, in UTC
     * @param type its Content-Type
     * @param encoding its Content-Encoding, empty where there is none
     */
    private record Capture(String url, LocalDate crawled, String type, String encoding) {}

    WarcPages(ReportFiles files) {
        this.files = files;
    }

    /** Records that are no pages. */
    long passedOver() {
        return passedOver.get();
    }

    /** Hands on each page with the number of its record, from 1. */
    void read(String file, InputStream in, Consumer<Item> items) throws IOException {
        int number = 0;
        try (WarcReader reader = new WarcReader(in)) {
            for (Optional<WarcRecord> next = next(reader, 0); next.isPresent(); next = next(reader, number)) {
                number++;
                take(file, number, next.get(), items);
            }
        }
    }

    private static Optional<WarcRecord> next(WarcReader reader, int number) throws IOException {
        try {
            return reader.next();
        } catch (TooMuch e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new IOException("broken behind record " + number + ", the rest is left out: " + e.getMessage(), e);
        }
    }

    private void take(String file, int number, WarcRecord record, Consumer<Item> items) throws IOException {
        if (!(record instanceof WarcResponse response)) {
            passedOver.incrementAndGet();
            return;
        }
        Optional<Item> item;
        try {
            item = page(file, number, response);
        } catch (TooMuch e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            String detail = "cannot be read: " + e.getMessage();
            item = Optional.of(new Item(file, number, new Refused(Reason.UNREADABLE, number, detail)));
        }
        item.ifPresentOrElse(items, passedOver::incrementAndGet);
    }

    private Optional<Item> page(String file, int number, WarcResponse response) throws IOException {
        // some crawlers of WARC 1.0 put the address in angle brackets, as the standard's grammar has it
        String url = response.headers().first("WARC-Target-URI").orElse("").replaceAll("^<|>$", "");
        if (!url.startsWith("http")) {
            return Optional.empty();
        }
        HttpResponse http = response.http();
        String type = http.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (http.status() != FOUND || !(type.startsWith("text/html") || type.startsWith("application/xhtml"))) {
            return Optional.empty();
        }
        Capture capture = new Capture(
                url,
                LocalDate.ofInstant(response.date(), ZoneOffset.UTC),
                type,
                http.headers().first("Content-Encoding").orElse("").toLowerCase(Locale.ROOT));
        byte[] body = http.body().stream().readNBytes(files.markupLimit() + 1);
        if (body.length > files.markupLimit()) {
            String detail = "larger than " + files.markupLimit() + " bytes; see --max-size";
            return Optional.of(new Item(file, number, new Refused(Reason.TOO_LARGE, number, detail)));
        }
        return Optional.of(new Item(file, number, new Raw(body, "capture " + capture, bytes -> read(bytes, capture))));
    }

    private Extraction read(byte[] body, Capture capture) {
        byte[] html;
        try {
            html = unpacked(body, capture.encoding());
        } catch (IOException e) {
            return new Refused(Reason.UNREADABLE, "cannot be read: " + e.getMessage());
        }
        About known = new About("", capture.url(), "", "", "", "", "");
        Extraction extraction = files.page(capture.url(), Charsets.inUtf8(html, capture.type()), known);
        return extraction instanceof Extracted extracted ? dated(extracted, capture.crawled()) : extraction;
    }

    /** Crawlers often undo the coding of a body and leave its header. */
    private byte[] unpacked(byte[] body, String encoding) throws IOException {
        boolean isGzip = body.length > 1 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
        if (!isGzip) {
            boolean isMarkup =
                    new String(body, 0, Math.min(HEAD, body.length), StandardCharsets.ISO_8859_1).contains("<");
            if (!isMarkup && (encoding.equals("br") || encoding.equals("zstd"))) {
                throw new IOException("packed with " + encoding + ", which is not unpacked");
            }
            return body;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] html = in.readNBytes(files.markupLimit() + 1);
            if (html.length > files.markupLimit()) {
                throw new IOException("unpacks to more than " + files.markupLimit() + " bytes; see --max-size");
            }
            return html;
        }
    }

    /** A date after the crawl, by more than the zones of the world can make it, is not that of the publication. */
    private static Extracted dated(Extracted extracted, LocalDate crawled) {
        About about = extracted.report().about();
        if (about.published().compareTo(crawled.plusDays(2).toString()) < 0) {
            return extracted;
        }
        About undated = new About(
                about.title(), about.url(), about.publisher(), about.byline(), "", about.language(), about.license());
        return new Extracted(extracted.report().with(undated), extracted.page(), extracted.dropped());
    }
}
