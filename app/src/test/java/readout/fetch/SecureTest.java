package readout.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.fetch.Fetch.Fetched;
import readout.fetch.Fetch.Reason;
import readout.fetch.Fetch.Refused;

/** Https with a certificate for {@code localhost} that the test alone trusts. */
class SecureTest {
    private static final char[] PASSWORD = "for this test".toCharArray();

    @TempDir
    private static Path folder;

    private static SSLContext trusted;
    private static HttpsServer server;

    @BeforeAll
    static void start() throws Exception {
        trusted = context(keys());
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(trusted));
        server.createContext("/", exchange -> {
            boolean back = exchange.getRequestURI().getPath().equals("/back");
            exchange.getResponseHeaders().set("Location", "http://localhost/");
            exchange.sendResponseHeaders(back ? 301 : 200, back ? -1 : 2);
            if (!back) {
                exchange.getResponseBody().write("ok".getBytes(StandardCharsets.UTF_8));
            }
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static KeyStore keys() throws Exception {
        Path file = folder.resolve("keys.p12");
        List<String> keytool = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost",
                "-storetype",
                "PKCS12",
                "-storepass",
                String.valueOf(PASSWORD),
                "-keystore",
                file.toString());
        assertEquals(0, new ProcessBuilder(keytool).start().waitFor());
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }

    private static SSLContext context(KeyStore keys) throws Exception {
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory others = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        others.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), others.getTrustManagers(), null);
        return context;
    }

    private static Fetch fetch(HttpClient.Builder builder, String host, String path) {
        Limits limits = Limits.USUAL.within(Duration.ofSeconds(30));
        Door door = new Door(name -> List.of(InetAddress.getByName(name)), address -> true, true);
        return new Fetcher(limits, new FakeTime(), door, new Wire(limits, builder))
                .fetch("https://" + host + ":" + server.getAddress().getPort() + path, Validator.NONE);
    }

    private static HttpClient.Builder trusting() {
        return HttpClient.newBuilder().sslContext(trusted);
    }

    private static Reason reason(Fetch fetch) {
        assertTrue(fetch instanceof Refused, fetch.toString());
        return ((Refused) fetch).reason();
    }

    @Test
    void fetchesWhatIsCertified() {
        assertTrue(fetch(trusting(), "localhost", "/") instanceof Fetched);
    }

    /** So that a name which is led to another host gets nothing from there. */
    @Test
    void refusesAHostCertifiedUnderAnotherName() {
        assertEquals(Reason.TLS, reason(fetch(trusting(), "127.0.0.1", "/")));
    }

    @Test
    void refusesACertificateThatNobodyTrusts() {
        assertEquals(Reason.TLS, reason(fetch(HttpClient.newBuilder(), "localhost", "/")));
    }

    @Test
    void refusesToGoBackToHttp() {
        assertEquals(Reason.REDIRECT, reason(fetch(trusting(), "localhost", "/back")));
    }
}
