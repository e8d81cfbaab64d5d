package readout.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.store.ReportWriter;
import readout.store.Reports;
import readout.store.Store;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server over a real store, asked over loopback. */
class SiteTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static Store store;
    private static Site site;

    @BeforeAll
    static void start() throws IOException {
        store = Store.create(folder.resolve("store.db"));
        try (ReportWriter writer = store.writer()) {
            Reports.all().forEach(entry -> writer.add(entry));
        }
        site = Site.start(store, 0);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = site.address().resolve(path);
        return CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        assertEquals(200, response.statusCode(), response.body());
        return JsonMapper.shared().readTree(response.body());
    }

    @Test
    void listsClaimsWithTheFactsOfTheirReport() throws Exception {
        JsonNode answer = json("/api/claims?category=ASSAULT&status=negated");
        assertEquals(1, answer.get("total").asInt());
        JsonNode claim = answer.get("claims").get(0);
        assertEquals("South Sample", claim.get("publisher").asString());
        assertEquals("deny-01", claim.get("operators").get(0).asString());
        assertEquals("TUR", claim.get("actor").get(0).get("code").asString());
        assertEquals(claim, json("/api/claim/" + claim.get("address").asString()));
    }

    @Test
    void givesAReportItsAccountsAndItsFacets() throws Exception {
        JsonNode claim = json("/api/claims?publisher=North+Sample&sort=date")
                .get("claims")
                .get(0);
        JsonNode report = json("/api/report/" + claim.get("report_address").asString());
        assertEquals("Border town shelled", report.get("title").asString());
        assertEquals(2, report.get("claims").size());
        assertEquals("comments", report.get("dropped").get(0).get("kind").asString());
        assertEquals(3, report.get("sentences").size());
        JsonNode accounts = json("/api/accounts/" + claim.get("address").asString());
        assertEquals(2, accounts.get("tellings").size());
        assertEquals(3, json("/api/facets").get("publisher").size());
        assertEquals(3, json("/api/info").get("reports").asInt());
        assertEquals(1, json("/api/search?q=bombarded").get("total").asInt());
    }

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource({
        "/api/claims?colour=red, 400, no filter; known are since",
        "/api/claims?sort=size, 400, known are -date",
        "/api/claims?limit=0, 400, from 1 to 1000",
        "/api/claims?since=soon, 400, is not a day",
        "/api/report/0123456789abcdef, 404, has no report",
        "/api/claim/nonsense, 404, has no claim",
        "/api/nothing, 404, nothing is at",
        "/store.db, 404, nothing is at",
        "/site/app.js, 404, nothing is at",
    })
    void saysWhatIsWrong(String path, int status, String reason) throws Exception {
        HttpResponse<String> response = get(path);
        assertEquals(status, response.statusCode());
        JsonNode fault = JsonMapper.shared().readTree(response.body());
        assertTrue(fault.get("error").asString().contains(reason), response.body());
        assertFalse(fault.get("todo").asString().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/app.js", "/vendor.js", "/style.css", "/icon.svg"})
    void handsOutThePageUnderAStrictPolicy(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertEquals(200, response.statusCode());
        String policy = response.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.contains("default-src 'none'") && !policy.contains("unsafe"), policy);
        assertEquals(
                "nosniff",
                response.headers().firstValue("X-Content-Type-Options").orElseThrow());
        assertFalse(response.body().matches("(?s).*<script>.*|.* style=\".*|.* onclick=.*"), "inline code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void changesNothing(String method) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(site.address().resolve("/api/claims"))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(405, response.statusCode());
        assertEquals("GET, HEAD", response.headers().firstValue("Allow").orElseThrow());
    }

    @ParameterizedTest(name = "Host: {0} gets {1}")
    @CsvSource({
        "localhost:8080, 200",
        "127.0.0.1, 200",
        "[::1]:9, 200",
        "evil.example, 421",
        "localhost.evil.example:80, 421"
    })
    void answersToItsOwnNamesOnly(String host, int status) throws Exception {
        URI address = site.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request = "GET /api/info HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertTrue(answer.readLine().startsWith("HTTP/1.1 " + status + " "));
        }
    }

    @Test
    void namesAPortThatIsTaken() {
        IOException fault = assertThrows(
                IOException.class, () -> Site.start(store, site.address().getPort()));
        assertTrue(String.valueOf(fault.getMessage()).contains("--port"), () -> String.valueOf(fault.getMessage()));
    }
}
