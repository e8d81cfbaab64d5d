package readout.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.store.ClaimFilter;
import readout.store.ClaimReader;
import readout.store.ReportWriter;
import readout.store.Reports;
import readout.store.Sort;
import readout.store.Store;
import readout.store.StoredClaim;

/** The page in a real browser. */
class PageTest {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    @TempDir
    private static Path folder;

    private static Site site;
    private static Store store;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(browser().isPresent(), "no chromium on the PATH: the page is not tested in a browser");
        store = Store.create(folder.resolve("store.db"));
        try (ReportWriter writer = store.writer()) {
            Reports.all().forEach(entry -> writer.add(entry));
        }
        site = Site.start(store, 0);
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
        }
    }

    @Test
    void listsClaimsAsSentences() throws Exception {
        String page = text(dom("?category=ASSAULT&sort=date"));
        assertTrue(page.contains("3 claims"), page);
        assertTrue(page.contains("Turkish forces TUR MIL → to Tel Abyad SYR CVL"), page);
        assertTrue(page.contains("on the word of the SDF"), page);
        assertTrue(page.contains("North Sample"), page);
        assertTrue(page.contains("negated"), page);
    }

    @Test
    void saysWhatIsWrongWithAFilter() throws Exception {
        assertTrue(text(dom("?since=soon")).contains("since is not a day, month or year"));
    }

    @Test
    void marksTheParts() throws Exception {
        String page =
                dom("?report=" + shelling().report() + "&claim=" + shelling().address());
        assertTrue(page.matches("(?s).*<mark class=\"m m-actor\"[^>]*>Turkish forces</mark>.*"), page);
        assertTrue(page.matches("(?s).*<mark class=\"m m-trigger\"[^>]*>shelled</mark>.*"), page);
        assertTrue(page.matches("(?s).*<mark class=\"m m-source\"[^>]*>the SDF</mark>.*"), page);
        assertTrue(page.matches("(?s).*<mark class=\"m m-date\"[^>]*>Wednesday</mark>.*"), page);
        assertTrue(page.matches("(?s).*<mark class=\"m m-recipient m-place\"[^>]*>Tel Abyad</mark>.*"), page);
        String words = text(page);
        assertTrue(words.contains("Why claim 1 was coded so"), words);
        assertTrue(words.contains("assault-sample-01"), words);
        assertTrue(words.contains("2 claims in 2 other reports"), words);
        assertTrue(words.contains("Reader comments · not coded Reader42: It was the other side!"), words);
    }

    @Test
    void setsAccountsSideBySide() throws Exception {
        String page = dom("?accounts=" + shelling().address());
        assertEquals(3, page.split("<section class=\"account ", -1).length - 1, page);
        String words = text(page);
        assertTrue(words.contains("3 accounts of ASSAULT"), words);
        assertTrue(words.contains("South Sample") && words.contains("East Sample"), words);
    }

    private static StoredClaim shelling() {
        try (ClaimReader reader = store.claims()) {
            return reader.list(ClaimFilter.ALL, Sort.OLDEST, 9, 0).items().stream()
                    .filter(claim -> claim.json().contains("assault-sample-01")
                            && claim.publisher().equals("North Sample"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What the browser makes of an address. */
    private static String dom(String query) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                browser().orElseThrow(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=5000",
                "--dump-dom",
                site.address() + query));
        Path output = folder.resolve("dom.html");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the browser does not end");
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    /** The words of a page, white space collapsed. */
    private static String text(String html) {
        return org.jsoup.Jsoup.parse(html).text();
    }

    private static Optional<String> browser() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
