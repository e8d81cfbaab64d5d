package readout.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.fetch.Fetch.Fetched;
import readout.fetch.Fetch.NotModified;
import readout.fetch.Fetch.Reason;
import readout.fetch.Fetch.Refused;

/** The fetcher against a real server on this machine that behaves well and badly; {@link SecureTest} has https. */
class FetcherTest {
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final Loopback server = new Loopback();
    private final FakeTime time = new FakeTime();

    @AfterEach
    void stop() {
        server.close();
    }

    private static Limits limits(Duration whole) {
        return Limits.USUAL.within(whole).atMost(100_000);
    }

    /** Names under {@code .example} are this machine, which may be asked; everything else is looked at as ever. */
    private static Door door() {
        return new Door(
                host -> host.endsWith(".example")
                        ? List.of(InetAddress.getLoopbackAddress())
                        : List.of(InetAddress.getAllByName(host)),
                address -> address.getHostAddress().equals("127.0.0.1") || PublicAddresses.contains(address),
                true);
    }

    private Fetcher fetcher(Duration whole) {
        return Loopback.fetcher(limits(whole), time, door());
    }

    private Fetched fetched(String address) {
        Fetch fetch = fetcher(LONG).fetch(address, Validator.NONE);
        assertTrue(fetch instanceof Fetched, fetch.toString());
        return (Fetched) fetch;
    }

    private static Refused refused(Fetcher fetcher, String address) {
        Fetch fetch = fetcher.fetch(address, Validator.NONE);
        assertTrue(fetch instanceof Refused, fetch.toString());
        return (Refused) fetch;
    }

    private Reason reason(String address) {
        return refused(fetcher(LONG), address).reason();
    }

    private static String text(Fetched fetched) {
        return new String(fetched.body(), StandardCharsets.UTF_8);
    }

    @Test
    void fetchesAPageAndSaysWhoItIs() {
        List<String> headers = new ArrayList<>();
        server.on("/a?b=c", exchange -> {
            headers.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            headers.add(exchange.getRequestHeaders().getFirst("Host"));
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=koi8-r");
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write("ok".getBytes(StandardCharsets.UTF_8));
        });
        String address = server.at("north.example", "/a?b=c");
        Fetched fetched = fetched(address + "#part");
        assertEquals("ok", text(fetched));
        assertEquals("text/html; charset=koi8-r", fetched.contentType());
        assertEquals(address, fetched.address().toString());
        assertTrue(headers.get(0).startsWith("Readout/"), headers.get(0));
        assertEquals(fetched.address().getAuthority(), headers.get(1));
    }

    @Test
    void asksWithWhatItKnows() {
        server.on("/", exchange -> {
            boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Wed, 16 Oct 2019 10:00:00 GMT"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.getResponseHeaders().set("Last-Modified", "Wed, 16 Oct 2019 10:00:00 GMT");
            exchange.sendResponseHeaders(same ? 304 : 200, -1);
        });
        Validator validator = fetched(server.at("/")).validator();
        assertEquals(new NotModified(), fetcher(LONG).fetch(server.at("/"), validator));
        server.status("/never", 304);
        assertEquals(Reason.STATUS, reason(server.at("/never")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "deflate", "raw", "gzip, deflate", "file", "none"})
    void unpacks(String how) throws IOException {
        byte[] sent = "The text.".getBytes(StandardCharsets.UTF_8);
        if (how.contains("gzip") || how.equals("file")) {
            sent = gzip(sent);
        }
        if (how.contains("deflate") || how.equals("raw")) {
            sent = deflate(sent, how.equals("raw"));
        }
        String coding = how.equals("raw") ? "deflate" : how.equals("file") ? "identity" : how;
        server.on("/", "text/html", sent, "Content-Encoding", how.equals("none") ? "gzip" : coding);
        assertEquals("The text.", text(fetched(server.at("/"))));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] bytes, boolean raw) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        java.util.zip.Deflater deflater = new java.util.zip.Deflater(6, raw);
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, deflater)) {
            deflate.write(bytes);
        }
        deflater.end();
        return out.toByteArray();
    }

    @Test
    void refusesBombs() throws IOException {
        server.on("/large", "text/html", gzip(new byte[200_000]), "Content-Encoding", "gzip");
        assertEquals(Reason.TOO_LARGE, reason(server.at("/large")));
        server.on("/bomb", "text/html", gzip(new byte[5_000_000]), "Content-Encoding", "gzip");
        Fetcher generous = Loopback.fetcher(Limits.USUAL, time, door());
        assertEquals(Reason.PACKED, refused(generous, server.at("/bomb")).reason());
        server.on("/broken", "text/html", new byte[] {0x1F, (byte) 0x8B, 8, 0, 1}, "Content-Encoding", "gzip");
        assertEquals(Reason.PACKED, reason(server.at("/broken")));
        server.on("/unknown", "text/html", new byte[] {1, 2, 3}, "Content-Encoding", "br");
        assertEquals(Reason.PACKED, reason(server.at("/unknown")));
        server.on("/many", "text/html", new byte[] {1, 2, 3}, "Content-Encoding", "gzip, gzip, gzip");
        assertEquals(Reason.PACKED, reason(server.at("/many")));
    }

    @Test
    void refusesWhatIsTooLargeAnnouncedOrEndless() {
        server.on("/announced", "text/html", new byte[100_001]);
        assertEquals(Reason.TOO_LARGE, reason(server.at("/announced")));
        server.on("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            while (true) {
                out.write(new byte[8192]); // ends with an exception once the other side hangs up
            }
        });
        assertEquals(Reason.TOO_LARGE, reason(server.at("/endless")));
        server.on("/limit", "text/html", new byte[100_000]);
        assertEquals(100_000, fetched(server.at("/limit")).body().length);
    }

    @Test
    void refusesWhatIsTooSlow() {
        server.on("/silent", exchange -> server.hang());
        server.on("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            server.hang();
        });
        server.on("/robots.txt", "text/plain", "");
        Fetcher fetcher = fetcher(LONG);
        assertEquals(Reason.STATUS, refused(fetcher, server.at("/none")).reason());
        for (String path : List.of("/silent", "/drip")) {
            Fetcher hasty = fetcher(SHORT);
            Reason reason = refused(hasty, server.at(path)).reason();
            assertEquals(Reason.TIMEOUT, reason, path);
        }
    }

    @Test
    void followsRedirectsToOtherHosts() {
        server.redirect("/1", server.at("south.example", "/2"))
                .redirect("/2", "3?x=\u00E9")
                .on("/3?x=%C3%A9", "", "ok");
        Fetched fetched = fetched(server.at("north.example", "/1"));
        assertEquals("south.example", fetched.address().getHost());
        assertEquals("ok", text(fetched));
    }

    @Test
    void refusesBadRedirects() {
        server.redirect("/loop", "/loop2").redirect("/loop2", "/loop");
        assertEquals(Reason.REDIRECT, reason(server.at("/loop")));
        for (int i = 0; i < 10; i++) {
            server.redirect("/r" + i, "/r" + (i + 1));
        }
        assertEquals(Reason.REDIRECT, reason(server.at("/r0")));
        server.redirect("/scheme", "file:///etc/passwd");
        assertEquals(Reason.ADDRESS, reason(server.at("/scheme")));
        server.redirect("/nowhere", "gopher:x");
        assertEquals(Reason.REDIRECT, reason(server.at("/nowhere")));
        server.redirect("/inside", "http://169.254.169.254/latest/meta-data/");
        assertEquals(Reason.PRIVATE_ADDRESS, reason(server.at("/inside")));
        server.status("/bare", 302);
        assertEquals(Reason.STATUS, reason(server.at("/bare")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://2130706433/",
                "http://[::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://10.1.2.3/",
                "http://169.254.169.254/",
                "https://192.168.1.1/",
            })
    void refusesPrivateAddressesUnlessAllowed(String address) {
        Fetcher careful = new Fetcher(limits(SHORT));
        assertEquals(Reason.PRIVATE_ADDRESS, refused(careful, address).reason());
    }

    @Test
    void asksPrivateAddressesWhenAllowed() {
        server.on("/", "text/html", "ok");
        Fetcher fetcher = new Fetcher(limits(LONG).every(Duration.ZERO).withPrivate(true));
        assertEquals("ok", text((Fetched) fetcher.fetch(server.at("/"), Validator.NONE)));
    }

    @Test
    void refusesAHostOfWhichOneAddressIsPrivate() throws UnknownHostException {
        List<InetAddress> both = List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1"));
        Fetcher fetcher =
                Loopback.fetcher(limits(SHORT), time, new Door(host -> both, PublicAddresses::contains, false));
        assertEquals(
                Reason.PRIVATE_ADDRESS,
                refused(fetcher, "http://north.example/").reason());
    }

    /** The system knows no such name, so that one more look-up behind the check would find nothing. */
    @Test
    void asksTheAddressThatWasChecked() {
        server.on("/", "text/html", "ok");
        AtomicInteger lookups = new AtomicInteger();
        Door counting = new Door(
                host -> {
                    lookups.incrementAndGet();
                    return List.of(InetAddress.getLoopbackAddress());
                },
                address -> true,
                true);
        Fetch fetch =
                Loopback.fetcher(limits(LONG), time, counting).fetch(server.at("rebound.example", "/"), Validator.NONE);
        assertTrue(fetch instanceof Fetched, fetch.toString());
        assertEquals(2, lookups.get(), "one for the page, one for its robots.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://north.example/, ADDRESS",
        "mailto:somebody, ADDRESS",
        "nonsense, ADDRESS",
        "http:///path, ADDRESS",
        "http://user:secret@north.example/, ADDRESS",
        "http://8.8.8.8:25/, ADDRESS",
        "http://8.8.8.8:6667/, ADDRESS",
        "http://no-such-host.invalid/, UNKNOWN_HOST",
    })
    void refusesWhatCannotBeAsked(String address, Reason reason) {
        Door door = new Door(
                host -> {
                    if (host.endsWith(".invalid")) {
                        throw new UnknownHostException(host);
                    }
                    return List.of(InetAddress.getByName(host));
                },
                PublicAddresses::contains,
                false);
        assertEquals(
                reason,
                refused(Loopback.fetcher(limits(SHORT), time, door), address).reason());
    }

    @Test
    void refusesAnUnreachableHostAndBrokenAnswers() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertEquals(Reason.UNREACHABLE, reason("http://127.0.0.1:" + free + "/"));
        try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Future<?> answering = speaksOnce(socket, "SSH-2.0-Sample\r\n");
            assertEquals(Reason.UNREACHABLE, reason("http://127.0.0.1:" + socket.getLocalPort() + "/"));
            answering.get();
        }
        server.on("/robots.txt", "text/plain", "").on("/short", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('a'); // and closes before the rest
        });
        assertEquals(Reason.UNREACHABLE, reason(server.at("/short")));
    }

    private static Future<?> speaksOnce(ServerSocket socket, String words) {
        ExecutorService one = Executors.newSingleThreadExecutor();
        Future<?> answering = one.submit(() -> {
            try (Socket connection = socket.accept()) {
                int first = connection.getInputStream().read(new byte[1000]);
                connection.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
                return first;
            }
        });
        one.shutdown();
        return answering;
    }

    @Test
    void refusesAStatusForGoodOrForNow() {
        server.status("/gone", 410)
                .status("/forbidden", 403)
                .status("/busy", 503)
                .status("/empty", 204);
        assertEquals(Reason.STATUS, reason(server.at("/gone")));
        assertEquals(Reason.STATUS, reason(server.at("/forbidden")));
        assertEquals(Reason.STATUS, reason(server.at("/empty")));
        assertEquals(Reason.LATER, reason(server.at("/busy")));
        assertTrue(Reason.LATER.isPassing() && !Reason.STATUS.isPassing());
        assertEquals("private-address", Reason.PRIVATE_ADDRESS.label());
    }

    @Test
    void keepsToRobots() {
        server.on("/robots.txt", "text/plain", "User-agent: readout\nDisallow: /private\n");
        server.on("/private/1", "text/html", "no")
                .on("/public", "text/html", "ok")
                .redirect("/to", "/private/1");
        Fetcher fetcher = fetcher(LONG);
        assertEquals(Reason.ROBOTS, refused(fetcher, server.at("/private/1")).reason());
        assertEquals(Reason.ROBOTS, refused(fetcher, server.at("/to")).reason());
        assertTrue(fetcher.fetch(server.at("/public"), Validator.NONE) instanceof Fetched);
        assertEquals(List.of("/robots.txt", "/to", "/public"), server.asked());
        time.pass(Duration.ofHours(25));
        assertTrue(fetcher.fetch(server.at("/public"), Validator.NONE) instanceof Fetched);
        assertEquals(List.of("/robots.txt", "/public"), server.asked().subList(3, 5));
    }

    @Test
    void asksNothingWhileRobotsCannotBeHad() {
        server.status("/robots.txt", 500).on("/", "text/html", "ok");
        Fetcher fetcher = fetcher(LONG);
        assertEquals(Reason.NO_ROBOTS, refused(fetcher, server.at("/")).reason());
        assertEquals(Reason.NO_ROBOTS, refused(fetcher, server.at("/")).reason());
        assertEquals(List.of("/robots.txt"), server.asked());
        server.on("/robots.txt", "text/plain", "");
        time.pass(Duration.ofMinutes(6));
        assertTrue(fetcher.fetch(server.at("/"), Validator.NONE) instanceof Fetched);
    }

    @Test
    void readsTheBeginningOfHugeRobots() {
        server.on("/robots.txt", "text/plain", "User-agent: *\nDisallow: /a\n" + "# more\n".repeat(100_000));
        server.on("/a", "text/html", "no").on("/b", "text/html", "ok");
        assertEquals(Reason.ROBOTS, reason(server.at("/a")));
        assertEquals("ok", text(fetched(server.at("/b"))));
    }

    @Test
    void followsRobotsAndTakesACircleForNone() {
        server.redirect("/robots.txt", "/r").on("/r", "text/plain", "User-agent: *\nDisallow: /\n");
        server.on("/a", "text/html", "ok");
        assertEquals(Reason.ROBOTS, reason(server.at("/a")));
        server.redirect("/r", "/robots.txt");
        assertEquals("ok", text(fetched(server.at("/a"))));
    }

    @Test
    void waitsBetweenRequestsOfOneHost() {
        server.on("/a", "text/html", "ok");
        Fetcher fetcher = fetcher(LONG);
        fetcher.fetch(server.at("/a"), Validator.NONE);
        fetcher.fetch(server.at("/a"), Validator.NONE);
        assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(1)), time.slept());
        fetcher.fetch(server.at("north.example", "/a"), Validator.NONE);
        assertEquals(3, time.slept().size(), "another host waits only for its own robots.txt");
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "0.5, 1", "3600, 60", "soon, 1"})
    void waitsAsRobotsAsks(String asked, int seconds) {
        server.on("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: " + asked + "\n")
                .on("/", "text/html", "ok");
        Fetcher fetcher = fetcher(LONG);
        fetcher.fetch(server.at("/"), Validator.NONE);
        fetcher.fetch(server.at("/"), Validator.NONE);
        assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(seconds)), time.slept());
    }

    @Test
    void comesAgainOnceWhenTold() {
        AtomicInteger requests = new AtomicInteger();
        server.on("/", exchange -> {
            boolean first = requests.getAndIncrement() == 0;
            exchange.getResponseHeaders().set("Retry-After", first ? "7" : "9");
            exchange.sendResponseHeaders(first ? 503 : 200, -1);
        });
        Fetcher fetcher = fetcher(LONG);
        assertTrue(fetcher.fetch(server.at("/"), Validator.NONE) instanceof Fetched);
        assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(7)), time.slept());
        server.status("/never", 429, "Retry-After", "2");
        assertEquals(Reason.LATER, refused(fetcher, server.at("/never")).reason());
        assertEquals(2, server.asked().stream().filter("/never"::equals).count());
    }

    @Test
    void leavesAHostAloneThatAsksForLong() {
        server.status("/", 429, "Retry-After", "Wed, 16 Oct 2019 10:30:00 GMT").on("/a", "text/html", "ok");
        Fetcher fetcher = fetcher(LONG);
        assertEquals(Reason.LATER, refused(fetcher, server.at("/")).reason());
        assertEquals(Reason.LATER, refused(fetcher, server.at("/a")).reason());
        assertEquals(List.of("/robots.txt", "/"), server.asked());
        time.pass(Duration.ofMinutes(30));
        assertTrue(fetcher.fetch(server.at("/a"), Validator.NONE) instanceof Fetched);
    }

    @Test
    void asksAHostOneThingAtATime() throws Exception {
        AtomicInteger now = new AtomicInteger();
        ConcurrentLinkedQueue<Integer> together = new ConcurrentLinkedQueue<>();
        Loopback.Handler counted = exchange -> {
            together.add(now.incrementAndGet());
            exchange.sendResponseHeaders(200, 2);
            now.decrementAndGet();
            exchange.getResponseBody().write("ok".getBytes(StandardCharsets.UTF_8));
        };
        ExecutorService pool = Executors.newFixedThreadPool(6);
        Fetcher fetcher = fetcher(LONG);
        List<Future<Fetch>> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String path = "/" + i;
            server.on(path, counted);
            all.add(pool.submit(() -> fetcher.fetch(server.at(path), Validator.NONE)));
        }
        for (Future<Fetch> each : all) {
            assertTrue(each.get() instanceof Fetched);
        }
        pool.shutdown();
        assertEquals(List.of(1), together.stream().distinct().toList());
        assertEquals(12, together.size());
    }

    @Test
    void saysWhenItWasInterrupted() {
        Thread.currentThread().interrupt();
        assertEquals(Reason.INTERRUPTED, reason(server.at("/")));
        assertTrue(Thread.interrupted());
    }
}
