package readout.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import readout.page.Extraction.Extracted;
import readout.page.Extraction.Reason;
import readout.page.Extraction.Refused;
import readout.page.Report;
import readout.page.ReportFiles.Item;

/** From addresses to reports over a real server on this machine. */
class GathererTest {
    private static final String SENTENCE =
            "The ministers of both countries met in the capital and agreed to talk again.";

    private final Loopback server = new Loopback();
    private final FakeTime time = new FakeTime();
    private final Validators validators = Validators.inMemory();
    private final List<Item> items = new ArrayList<>();
    private Predicate<String> known = address -> false;

    @AfterEach
    void stop() {
        server.close();
    }

    private Gathered gather(String... addresses) {
        Door door = new Door(host -> List.of(InetAddress.getLoopbackAddress()), address -> true, true);
        Fetcher fetcher =
                Loopback.fetcher(Limits.USUAL.within(Duration.ofSeconds(30)).every(Duration.ZERO), time, door);
        items.clear();
        return new Gatherer(fetcher, validators, known, 5_000).gather(List.of(addresses), items::add);
    }

    private List<Report> reports() {
        return items.stream()
                .flatMap(item -> item.extraction() instanceof Extracted extracted
                        ? Optional.of(extracted.report()).stream()
                        : Optional.<Report>empty().stream())
                .toList();
    }

    private static String page(String title, String more) {
        return "<html><head>" + (title.isEmpty() ? "" : "<title>" + title + "</title>") + more
                + "</head><body><article><p>" + SENTENCE + "</p></article></body></html>";
    }

    private static String item(String link, String inside) {
        return "<item><link>" + link + "</link>" + inside + "</item>";
    }

    private static String rss(String... entries) {
        return "<rss version='2.0'><channel><title>North Sample</title>" + String.join("", entries)
                + "</channel></rss>";
    }

    private void serve(String path, String title) {
        server.on(path, "text/html", page(title, ""));
    }

    @Test
    void readsAPage() {
        serve("/1", "Ministers meet");
        assertEquals(new Gathered(0, 1, 0, 0), gather(server.at("/1")));
        assertEquals(server.at("/1"), items.get(0).file());
        Report report = reports().get(0);
        assertEquals(SENTENCE, report.text());
        assertEquals(server.at("/1"), report.about().url());
        assertEquals("Ministers meet", report.about().title());
    }

    @Test
    void readsThePagesOfAFeedAndFillsWhatTheyLack() {
        String told = "<title>Told by the feed</title><pubDate>Wed, 16 Oct 2019 10:00:00 GMT</pubDate>";
        server.on("/rss", "application/rss+xml", rss(item("/1", told), item("/2", told), item("/1#again", told)));
        server.on("/1", "text/html", page("", ""));
        server.on(
                "/2",
                "text/html",
                page("Told by the page", "<meta property='article:published_time' content='2019-10-15'>"));
        assertEquals(new Gathered(1, 2, 0, 0), gather(server.at("/rss")));
        Report.About first = reports().get(0).about();
        assertEquals("Told by the feed", first.title());
        assertEquals("2019-10-16T10:00:00Z", first.published());
        assertEquals("North Sample", first.publisher());
        Report.About second = reports().get(1).about();
        assertEquals("Told by the page", second.title());
        assertEquals("2019-10-15", second.published());
        assertEquals(List.of("/robots.txt", "/rss", "/1", "/2"), server.asked());
    }

    @Test
    void takesTheFeedsOwnTextWhereThePageIsRefused() {
        server.on("/robots.txt", "text/plain", "User-agent: *\nDisallow: /1\n");
        String text = "<description>&lt;p&gt;" + SENTENCE + "&lt;/p&gt;</description>";
        server.on(
                "/rss",
                "text/xml",
                rss(item("/1", text), item("/2", "<description>Short.</description>"), "<item>" + text + "</item>"));
        assertEquals(new Gathered(1, 2, 0, 1), gather(server.at("/rss")));
        assertEquals(
                List.of(SENTENCE, SENTENCE),
                reports().stream().map(Report::text).toList());
        assertEquals(
                List.of("", server.at("/1")),
                reports().stream().map(report -> report.about().url()).toList());
        Item refused = items.get(2);
        assertEquals(server.at("/2"), refused.file());
        assertEquals(new Refused(Reason.UNREADABLE, "status: answered 404"), refused.extraction());
    }

    @Test
    void takesTheFeedsOwnTextWhereThePageHasNoArticle() {
        String text = "<description>" + SENTENCE + "</description>";
        server.on("/rss", "text/xml", rss(item("/1", text))).on("/1", "text/html", "<body><nav>Log in</nav></body>");
        assertEquals(new Gathered(1, 1, 0, 0), gather(server.at("/rss")));
        assertEquals(SENTENCE, reports().get(0).text());
    }

    @Test
    void takesNoPageForAFeed() {
        String rest = "' /><outline xmlUrl='/home'/></body></opml>";
        server.on("/list", "text/xml", "<opml><body><outline xmlUrl='/moved" + rest);
        serve("/moved", "A page");
        server.on(
                "/home",
                "text/html",
                page("A page too", "<link rel='alternate' type='application/rss+xml' href='/rss'>"));
        server.on("/rss", "text/xml", rss(item("/1", "")));
        serve("/1", "One");
        assertEquals(new Gathered(2, 1, 0, 1), gather(server.at("/list")));
        assertEquals(server.at("/moved"), items.get(0).file());
        assertEquals("One", reports().get(0).about().title());
    }

    @Test
    void followsOpmlAcrossHosts() {
        server.on(
                "/list.opml",
                "text/x-opml",
                "<opml><body><outline text='N' xmlUrl='" + server.at("north.example", "/n") + "'/><outline xmlUrl='"
                        + server.at("south.example", "/s") + "'/></body></opml>");
        server.on("/n", "text/xml", rss(item("/1", "")));
        server.on("/s", "text/xml", "<feed><title>S</title><entry><link href='/2'/></entry></feed>");
        serve("/1", "One");
        serve("/2", "Two");
        assertEquals(new Gathered(3, 2, 0, 0), gather(server.at("/list.opml")));
        assertEquals(
                List.of(server.at("north.example", "/1"), server.at("south.example", "/2")),
                reports().stream().map(Report::id).sorted().toList());
    }

    @Test
    void followsSitemapsAlsoPackedOnes() throws IOException {
        server.on("/index.xml", "text/xml", "<sitemapindex><sitemap><loc>/news.xml.gz</loc></sitemap></sitemapindex>");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("<urlset><url><loc>/1</loc></url></urlset>".getBytes(StandardCharsets.UTF_8));
        }
        server.on("/news.xml.gz", "application/gzip", packed.toByteArray());
        serve("/1", "One");
        assertEquals(new Gathered(2, 1, 0, 0), gather(server.at("/index.xml")));
    }

    @Test
    void endsWithListsThatNameEachOther() {
        server.on("/a", "text/xml", "<opml><body><outline xmlUrl='/b'/><outline xmlUrl='/a'/></body></opml>");
        server.on("/b", "text/xml", "<opml><body><outline xmlUrl='/a'/></body></opml>");
        assertEquals(new Gathered(2, 0, 0, 0), gather(server.at("/a")));
        for (int i = 0; i < 9; i++) {
            server.on("/d" + i, "text/xml", "<opml><body><outline xmlUrl='/d" + (i + 1) + "'/></body></opml>");
        }
        assertEquals(new Gathered(5, 0, 0, 1), gather(server.at("/d0")));
    }

    @Test
    void followsTheFeedThatAFrontPageNames() {
        server.on(
                "/",
                "text/html",
                "<html><head><link rel='alternate' type='application/rss+xml' href='/rss'></head><body></body></html>");
        server.on("/rss", "text/xml", rss(item("/1", "")));
        serve("/1", "One");
        assertEquals(new Gathered(1, 1, 0, 0), gather(server.at("/")));
    }

    @Test
    void leavesOutWhatIsKnown() {
        server.on("/rss", "text/xml", rss(item("/1", ""), item("/2", "")));
        serve("/1", "One");
        serve("/2", "Two");
        known = address -> address.endsWith("/1");
        assertEquals(new Gathered(1, 1, 1, 0), gather(server.at("/rss")));
        assertEquals(new Gathered(1, 0, 2, 0), gather(server.at("/rss")), "what was taken is known too");
        assertEquals(List.of("/robots.txt", "/rss", "/2", "/robots.txt", "/rss"), server.asked());
    }

    @Test
    void asksAgainOnlyForWhatHasChanged() {
        server.on("/rss", exchange -> {
            boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            byte[] body = rss(item("/1", "")).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.sendResponseHeaders(same ? 304 : 200, same ? -1 : body.length);
            if (!same) {
                exchange.getResponseBody().write(body);
            }
        });
        server.status("/1", 503);
        assertEquals(new Gathered(1, 0, 0, 1), gather(server.at("/rss")));
        serve("/1", "One");
        assertEquals(new Gathered(1, 1, 0, 0), gather(server.at("/rss")), "what failed for now is asked for again");
        assertEquals(new Gathered(0, 0, 1, 0), gather(server.at("/rss")));
    }

    @Test
    void doesNotAskAgainForWhatIsRefusedForGood() {
        server.on("/rss", "text/xml", rss(item("/gone", "")));
        assertEquals(new Gathered(1, 0, 0, 1), gather(server.at("/rss")));
        assertEquals(new Gathered(1, 0, 1, 0), gather(server.at("/rss")));
    }

    @Test
    void refusesWhatIsNoPage() {
        server.on("/photo", "image/jpeg", "x")
                .on("/huge", "text/html", page("T", "").replace(SENTENCE, SENTENCE.repeat(99)));
        server.on("/empty", "text/html", "").on("/note", "text/plain", SENTENCE);
        assertEquals(
                new Gathered(0, 1, 0, 4),
                gather(
                        server.at("/photo"),
                        server.at("/huge"),
                        server.at("/empty"),
                        server.at("/note"),
                        "gopher://x/"));
        List<Reason> reasons = items.stream()
                .flatMap(item -> item.extraction() instanceof Refused refused
                        ? Optional.of(refused.reason()).stream()
                        : Optional.<Reason>empty().stream())
                .sorted()
                .toList();
        assertEquals(List.of(Reason.UNREADABLE, Reason.NOT_TEXT, Reason.TOO_LARGE, Reason.NO_ARTICLE), reasons);
    }

    @Test
    void takesTheCharacterSetFromTheHeader() {
        String text =
                "\u041C\u0438\u043D\u0438\u0441\u0442\u0440\u044B \u0432\u0441\u0442\u0440\u0435\u0442\u0438\u043B\u0438\u0441\u044C \u0432 \u0441\u0442\u043E\u043B\u0438\u0446\u0435 \u0441\u0435\u0433\u043E\u0434\u043D\u044F \u0443\u0442\u0440\u043E\u043C.";
        byte[] bytes = page("", "").replace(SENTENCE, text).getBytes(Charset.forName("windows-1251"));
        server.on("/1", "text/html; charset=windows-1251", bytes);
        gather(server.at("/1"));
        assertEquals(text, reports().get(0).text());
    }

    @Test
    void endsWhenItIsInterrupted() {
        server.on("/1", exchange -> server.hang());
        Thread.currentThread().interrupt();
        gather(server.at("/1"));
        assertTrue(Thread.interrupted());
        assertEquals(List.of(), items);
    }

    @Test
    void tellsAddressesFromFiles() {
        assertTrue(Gatherer.isAddress("HTTPS://n.example/"));
        assertTrue(!Gatherer.isAddress("https.txt") && !Gatherer.isAddress("-"));
    }
}
