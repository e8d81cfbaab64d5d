package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import readout.Readout;
import readout.fetch.Loopback;
import readout.store.ReportReader;
import readout.store.Store;

/** The command that fills a store, over archives, a real server and a real store. */
class IngestCommandTest {
    private static final String MET = "The ministers of both countries met in the capital and agreed to talk again. ";
    private static final String FRENCH =
            "Les ministres des deux pays se sont rencontrés dans la capitale et ont décidé de"
                    + " se revoir au printemps pour parler de la frontière.";

    @TempDir
    private Path folder;

    private final Loopback server = new Loopback();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private boolean isLoaded;

    @AfterEach
    void stop() {
        server.close();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Streams streams = new Streams(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        Supplier<Readout> readout = new Once<>(() -> {
            isLoaded = true;
            return ShallowIngest.readout();
        });
        return new Main(streams, readout).run(arguments);
    }

    private int ingest(String... arguments) {
        List<String> all = new ArrayList<>(List.of("ingest", "--allow-private", "--delay", "0s", "--store"));
        all.add(folder.resolve("store.db").toString());
        all.addAll(List.of(arguments));
        return run(all.toArray(new String[0]));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Path archive(String... pages) throws IOException {
        Path file = folder.resolve("news.warc.gz");
        try (WarcWriter writer =
                new WarcWriter(Channels.newChannel(Files.newOutputStream(file)), WarcCompression.GZIP)) {
            for (int i = 0; i < pages.length; i++) {
                writer.write(new WarcResponse.Builder("https://news.example/" + i)
                        .date(Instant.parse("2024-07-04T22:10:00Z"))
                        .body(new HttpResponse.Builder(200, "OK")
                                .body(MediaType.parse("text/html"), pages[i].getBytes(StandardCharsets.UTF_8))
                                .build())
                        .build());
            }
        }
        return file;
    }

    private static String page(String text) {
        return "<article><p>" + text + "</p></article>";
    }

    @Test
    void readsAWebArchiveOnce() throws IOException {
        String archive = archive(page(MET + "One."), "<p>none</p>", page(MET + "Two."), page(FRENCH))
                .toString();
        assertEquals(3, ingest(archive));
        assertTrue(
                said().contains("4 read: 3 new with 0 claims, 1 not coded, as not in English (1 fr), 0 known,"
                        + " 0 republished, 1 refused (1 no-article)"),
                said());
        assertTrue(said().contains("news.warc.gz:2: no article"), said());
        assertTrue(isLoaded);
        isLoaded = false;
        assertEquals(3, ingest(archive));
        assertTrue(said().contains("4 read: 0 new with 0 claims, 3 known, 0 republished, 1 refused"), said());
        assertTrue(
                said().contains(
                                "news.warc.gz:2: no article text found in the page (as before; --retry reads it again)"),
                said());
        assertFalse(isLoaded);
        try (ReportReader reader = Store.open(folder.resolve("store.db")).reports()) {
            assertTrue(reader.hasUrl("https://news.example/2"));
            assertEquals(1, reader.search("frontière", 10, 0).total());
        }
    }

    @Test
    void codesAnotherLanguageOnlyWhenTold() throws IOException {
        String file = write("a.txt", FRENCH);
        assertEquals(0, ingest(file));
        assertFalse(isLoaded);
        assertEquals(0, run("code", file));
        assertFalse(isLoaded);
        assertTrue(said().contains("1 reports, 0 claims, 1 not coded, as not in English (1 fr)"), said());
        assertEquals(0, run("annotate", file));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("\"language\":\"fr\",\"sentences\":[{"), said());
        assertFalse(isLoaded);
        assertEquals(0, run("extract", file));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("\"language\":\"fr\""));
        assertEquals(0, run("code", "--language", "en", file));
        assertTrue(isLoaded);
        assertEquals(0, ingest("--language", "en", file));
        assertTrue(said().contains("1 read: 1 new with 0 claims, 0 known"), said());
        assertEquals(0, ingest("--language", "en", file));
        assertTrue(said().contains("1 read: 0 new with 0 claims, 1 known"), said());
        try (ReportReader reader = Store.open(folder.resolve("store.db")).reports()) {
            assertEquals(1, reader.contents().reports());
            assertEquals(1, reader.contents().sentences());
        }
    }

    @Test
    void foldsWhatOthersRepublish() throws IOException {
        String wire =
                MET + "They had not spoken to each other since the border was closed to trade in the spring of last"
                        + " year, an envoy of the northern country told reporters.";
        String record = "{\"publisher\":\"%s\",\"body\":\"PORT ANN (AFP) - %s\",\"day\":\"2024-07-04\"}\n";
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            records.append(record.formatted("Site " + i, wire));
        }
        String file = write("wire.jsonl", records.toString());
        assertEquals(0, ingest("--map", "text=body,date=day", "--threads", "4", file));
        assertTrue(said().contains("10 read: 1 new with 0 claims, 0 known, 9 republished, 0 refused"), said());
        assertEquals(0, ingest("--map", "text=body,date=day", file));
        assertTrue(said().contains("10 read: 0 new with 0 claims, 10 known, 0 republished, 0 refused"), said());
    }

    @Test
    void fetchesNoAddressThatTheStoreHas() throws IOException {
        server.on("/1", "text/html", page(MET + "It was the first meeting."));
        server.on("/2", "text/html", page(MET + "It was the second meeting."));
        server.on(
                "/rss",
                "text/xml",
                "<rss><channel><item><link>/1</link></item><item><link>/2</link></item></channel></rss>");
        String file = write("a.txt", "One report of a file.");
        assertEquals(0, ingest(server.at("/1"), file));
        assertTrue(said().contains("2 read: 2 new"), said());
        Files.delete(folder.resolve("store.db-fetched.tsv"));
        assertEquals(0, ingest(server.at("/rss"), server.at("/1")));
        assertTrue(said().contains("1 read: 1 new"), said());
        assertTrue(said().contains("2 known addresses not fetched"), said());
        assertEquals(3, ingest(server.at("/none")));
        assertTrue(said().contains("status: answered 404"), said());
    }

    @Test
    void followsAListOfFeedsOnTheDisk() throws IOException {
        server.on("/1", "text/html", page(MET + "It was the first meeting."));
        server.on("/rss", "text/xml", "<rss><channel><item><link>/1</link></item></channel></rss>");
        String list = write(
                "feeds.opml", "<opml><body><outline type='rss' xmlUrl='" + server.at("/rss") + "'/></body></opml>");
        assertEquals(0, ingest(list));
        assertTrue(said().contains("1 read: 1 new"), said());
        try (ReportReader reader = Store.open(folder.resolve("store.db")).reports()) {
            assertTrue(reader.hasUrl(server.at("/1")));
        }
        assertEquals(3, ingest(write("other.xml", "<a>\u0000</a>")));
        assertTrue(said().contains("other.xml:1: not a text"), said());
        assertEquals(3, ingest(folder.resolve("none.opml").toString()));
        assertTrue(said().contains("none.opml: no such file"), said());
    }

    @Test
    void triesAgainWhatWasRefusedWhenToldTo() throws IOException {
        String file = write("slow.txt", MET.repeat(20));
        assertEquals(3, ingest("--budget", "0", file));
        assertTrue(said().contains("too-slow"), said());
        isLoaded = false;
        assertEquals(3, ingest(file));
        assertTrue(said().contains("takes too long"), said());
        assertFalse(isLoaded);
        assertEquals(0, ingest("--retry", file));
        assertTrue(said().contains("1 read: 1 new"), said());
    }

    @Test
    void triesAgainWhatWasTooSlowWhenABudgetIsGiven() throws IOException {
        String file = write("slow.txt", MET.repeat(20));
        assertEquals(3, ingest("--budget", "0", file));
        assertEquals(0, ingest("--budget", "60", file));
        assertTrue(said().contains("1 read: 1 new"), said());
    }

    @Test
    void keepsQuiet() throws IOException {
        assertEquals(0, ingest("--quiet", write("a.txt", "One report.")));
        assertEquals(1, said().lines().count(), said());
    }

    @Test
    void tellsWhatIsWrongWithAMap() throws IOException {
        assertEquals(2, ingest("--map", "words=body", write("a.txt", "One report.")));
        assertTrue(said().contains("a report has no 'words'"), said());
    }
}
