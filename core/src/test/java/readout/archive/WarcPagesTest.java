package readout.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import readout.page.Extraction.Extracted;
import readout.page.Extraction.Refused;
import readout.page.ReportFiles;
import readout.page.ReportFiles.Item;

/** Web archives as a crawler of news writes them, written here by jwarc. */
class WarcPagesTest {
    private static final Instant CRAWLED = Instant.parse("2024-07-04T22:10:00Z");
    private static final MediaType HTML = MediaType.parse("text/html; charset=utf-8");
    private static final String SENTENCE = "Ministers of both countries met in the capital and agreed to meet again.";

    private final ByteArrayOutputStream warc = new ByteArrayOutputStream();
    private final List<Item> items = new ArrayList<>();
    private final ReportSources sources = new ReportSources(new ReportFiles(100_000));

    @BeforeEach
    void begin() throws IOException {
        write(
                WarcCompression.GZIP,
                writer -> writer.write(new Warcinfo.Builder().date(CRAWLED).build()));
    }

    private interface Writing {
        void to(WarcWriter writer) throws IOException;
    }

    private void write(WarcCompression compression, Writing writing) throws IOException {
        writing.to(new WarcWriter(Channels.newChannel(warc), compression));
    }

    private static String page(String text) {
        return "<html><head><title>Talks</title></head><body><article><p>" + text + "</p></article></body></html>";
    }

    private static WarcResponse response(String url, HttpResponse http) throws IOException {
        return new WarcResponse.Builder(url).date(CRAWLED).body(http).build();
    }

    private static WarcResponse response(String url, String page) throws IOException {
        return response(
                url,
                new HttpResponse.Builder(200, "OK")
                        .body(HTML, page.getBytes(StandardCharsets.UTF_8))
                        .build());
    }

    private void add(WarcResponse response) throws IOException {
        write(WarcCompression.GZIP, writer -> writer.write(response));
    }

    private void read() {
        sources.read(List.of("-"), new ByteArrayInputStream(warc.toByteArray()), items::add);
    }

    private Extracted extracted(int index) {
        return (Extracted) items.get(index).extraction();
    }

    @ParameterizedTest
    @EnumSource(
            value = WarcCompression.class,
            names = {"NONE", "GZIP"})
    void takesPagesWithTheirAddress(WarcCompression compression) throws IOException {
        warc.reset();
        write(compression, writer -> {
            writer.write(new Warcinfo.Builder().date(CRAWLED).build());
            for (int i = 0; i < 40; i++) {
                String url = "https://news.example/" + i;
                writer.write(new WarcRequest.Builder(url)
                        .date(CRAWLED)
                        .body(new HttpRequest.Builder("GET", "/" + i).build())
                        .build());
                writer.write(response(url, page(SENTENCE + " It was meeting " + i + ".")));
            }
        });
        read();
        assertEquals(40, items.size());
        assertEquals(41, sources.passedOver());
        assertEquals("https://news.example/39", extracted(39).report().id());
        assertEquals("https://news.example/39", extracted(39).report().about().url());
        assertEquals(SENTENCE + " It was meeting 39.", extracted(39).report().text());
        assertEquals(81, items.get(39).line());
    }

    @Test
    void passesOverWhatIsNoPage() throws IOException {
        add(response(
                "https://news.example/404",
                new HttpResponse.Builder(404, "Not Found")
                        .body(HTML, new byte[9])
                        .build()));
        add(response(
                "https://news.example/i.png",
                new HttpResponse.Builder(200, "OK")
                        .body(MediaType.parse("image/png"), new byte[9])
                        .build()));
        add(response("https://news.example/a", page(SENTENCE)));
        read();
        assertEquals(1, items.size());
        assertEquals(3, sources.passedOver());
    }

    @Test
    void believesNoDayAfterTheCrawl() throws IOException {
        String dated = "<meta property='article:published_time' content='%s'>" + page(SENTENCE);
        add(response("https://news.example/a", dated.formatted("2024-07-03T10:00:00Z")));
        add(response("https://news.example/b", dated.formatted("2024-07-05T09:00:00+12:00")));
        add(response("https://news.example/c", dated.formatted("2024-08-01T10:00:00Z")));
        read();
        assertTrue(extracted(0).report().about().published().startsWith("2024-07-03"));
        assertTrue(extracted(1).report().about().published().startsWith("2024-07-05"));
        assertEquals("", extracted(2).report().about().published());
    }

    @Test
    void decodesBodiesAsTheirHeadersSay() throws IOException {
        String text = SENTENCE + " They will meet in Malm\u00F6 and Lw\u00F3w.";
        byte[] polish = page(text).getBytes(Charset.forName("ISO-8859-2"));
        add(response(
                "https://news.example/a",
                new HttpResponse.Builder(200, "OK")
                        .body(MediaType.parse("text/html; charset=iso-8859-2"), polish)
                        .build()));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(page(text).getBytes(StandardCharsets.UTF_8));
        }
        add(response(
                "https://news.example/b",
                new HttpResponse.Builder(200, "OK")
                        .addHeader("Content-Encoding", "gzip")
                        .body(HTML, packed.toByteArray())
                        .build()));
        add(response(
                "https://news.example/c",
                new HttpResponse.Builder(200, "OK")
                        .addHeader("Content-Encoding", "br")
                        .body(HTML, page(text).getBytes(StandardCharsets.UTF_8))
                        .build()));
        read();
        for (int i = 0; i < 3; i++) {
            assertEquals(text, extracted(i).report().text());
        }
    }

    @Test
    void refusesAPageThatUnpacksBeyondTheLimit() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[5_000_000]);
        }
        add(response(
                "https://news.example/bomb",
                new HttpResponse.Builder(200, "OK")
                        .addHeader("Content-Encoding", "gzip")
                        .body(HTML, packed.toByteArray())
                        .build()));
        add(response("https://news.example/large", page("a".repeat(900_000))));
        add(response("https://news.example/a", page(SENTENCE)));
        read();
        assertTrue(((Refused) items.get(0).extraction()).detail().contains("unpacks to more than"));
        assertTrue(((Refused) items.get(1).extraction()).detail().contains("larger than 800000 bytes"));
        assertEquals(SENTENCE, extracted(2).report().text());
    }

    @ParameterizedTest
    @CsvSource({"GZIP, 60", "GZIP, 120", "NONE, 80", "NONE, 900"})
    void keepsWhatWasBeforeABrokenRecord(WarcCompression compression, int bytes) throws IOException {
        warc.reset();
        write(compression, writer -> writer.write(response("https://news.example/a", page(SENTENCE))));
        int whole = warc.size();
        write(compression, writer -> writer.write(response("https://news.example/b", page(SENTENCE.repeat(50)))));
        byte[] cut = Arrays.copyOf(warc.toByteArray(), whole + bytes);
        warc.reset();
        warc.write(cut);
        read();
        assertTrue(items.size() > 1);
        assertEquals(SENTENCE, extracted(0).report().text());
        for (Item item : items.subList(1, items.size())) {
            Refused refused = (Refused) item.extraction();
            assertTrue(refused.detail().startsWith("cannot be read: "), refused.detail());
        }
    }

    @Test
    void namesARecordThatCannotBeReadAndGoesOn() throws IOException {
        ByteArrayOutputStream broken = new ByteArrayOutputStream();
        String record = """
                WARC/1.0
                WARC-Type: response
                WARC-Target-URI: https://news.example/x
                WARC-Date: 2024-07-04T22:10:00Z
                WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>
                Content-Type: application/http; msgtype=response
                Content-Length: 9

                Not HTTP!

                """;
        broken.write(record.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        warc.reset();
        warc.write(broken.toByteArray());
        write(WarcCompression.NONE, writer -> writer.write(response("https://news.example/a", page(SENTENCE))));
        read();
        assertEquals(2, items.size());
        assertTrue(items.get(0).extraction() instanceof Refused);
        assertEquals(1, items.get(0).line());
        assertEquals(SENTENCE, extracted(1).report().text());
    }

    @Test
    void letsTheFaultsOfItsCallerThrough() throws IOException {
        add(response("https://news.example/a", page(SENTENCE)));
        IllegalStateException stop = new IllegalStateException("stop");
        assertSame(
                stop,
                assertThrows(
                        IllegalStateException.class,
                        () -> sources.read(List.of("-"), new ByteArrayInputStream(warc.toByteArray()), item -> {
                            throw stop;
                        })));
    }
}
