package readout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.article.Dropped;
import readout.article.Dropped.Kind;
import readout.page.Extraction.Extracted;
import readout.page.Extraction.Refused;
import readout.page.Report.About;
import readout.page.Report.Basis;

class PageReaderTest {
    private static final PageReader PAGES = new PageReader();
    private static final String PARAGRAPH =
            "<p>The bridge was opened again on Tuesday, the mayor said, and lorries crossed it.</p>";

    private static Extracted read(String html) {
        return assertInstanceOf(Extracted.class, PAGES.read("page", html.getBytes(StandardCharsets.UTF_8)));
    }

    private static Extracted bridge() throws IOException {
        try (InputStream in = PageReaderTest.class.getResourceAsStream("bridge.html")) {
            return assertInstanceOf(Extracted.class, PAGES.read("bridge", in.readAllBytes()));
        }
    }

    @Test
    void keepsTheArticleAlone() throws IOException {
        List<String> lines = bridge().report().text().lines().toList();
        assertEquals(3, lines.size(), lines.toString());
        assertTrue(lines.get(0).startsWith("The bridge over the river"));
        assertTrue(lines.get(1).startsWith("“We waited long"));
        assertTrue(lines.get(2).startsWith("The ferry will sail"));
    }

    @Test
    void readsWhatThePageSaysOfItself() throws IOException {
        About expected = new About(
                "Bridge over the Drina reopens",
                "https://courier.example/2019/10/15/bridge",
                "The Sample Courier",
                "Ana Example",
                "2019-10-15T08:30:00+02:00",
                "en",
                "",
                Basis.STRUCTURED);
        assertEquals(expected, bridge().report().about());
    }

    @ParameterizedTest
    @CsvSource({
        "COMMENTS, The mayor attacked the ferry company",
        "CAPTION, The bridge on Sunday",
        "CAPTION, Photo: Sample Photos",
        "RELATED, Flood damage is larger",
        "RELATED, Ministers quarrel",
        "EMBED, The bridge is open!",
        "DISCLAIMER, All rights reserved",
        "BOILERPLATE, Follow us",
        "BOILERPLATE, Contact us",
    })
    void setsAsideWithAReason(Kind kind, String words) throws IOException {
        Extracted bridge = bridge();
        List<Kind> kinds = bridge.dropped().stream()
                .filter(part -> part.span().in(bridge.page()).contains(words))
                .map(Dropped::kind)
                .toList();
        assertEquals(List.of(kind), kinds);
    }

    @Test
    void nothingVanishes() throws IOException {
        Extracted bridge = bridge();
        int length = bridge.report().text().replaceAll("\\s", "").length();
        for (Dropped part : bridge.dropped()) {
            length += part.span().in(bridge.page()).replaceAll("\\s", "").length();
        }
        assertEquals(bridge.page().replaceAll("\\s", "").length(), length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta name='pubdate' content='20191016'>|2019-10-16",
                "<meta name='date' content='October 16, 2019'>|2019-10-16",
                "<meta property='article:published_time' content='2019-10-16 09:00:00'>|2019-10-16T09:00:00",
                "<link rel='canonical' href='https://a.example/news/2019/10/16/x.html'>|2019-10-16",
                "<meta name='date' content='16 Oct 2019'>|2019-10-16",
                "<meta name='date' content='soon'>|''",
            })
    void findsTheDayOfPublication(String head, String expected) {
        Extracted page = read("<html><head>" + head + "</head><body>" + PARAGRAPH + "</body></html>");
        assertEquals(expected, page.report().about().published());
    }

    @Test
    void aCommentsTimeIsNotTheArticles() {
        Extracted page = read(
                "<body><div>" + PARAGRAPH.repeat(3)
                        + "</div><div class=comments><time datetime=2021-01-02>x</time></div><footer><time>2020-01-01</time></footer>");
        assertEquals("", page.report().about().published());
    }

    @Test
    void readsTheDeclaredCharacterSet() {
        String html =
                "<meta charset='windows-1251'><title>x</title><p>Мэр открыл мост во вторник, и поехали грузовики.</p>";
        Extraction page = PAGES.read("page", html.getBytes(Charset.forName("windows-1251")));
        assertTrue(assertInstanceOf(Extracted.class, page).report().text().startsWith("Мэр открыл"));
    }

    @ParameterizedTest
    @CsvSource({"''", "<html></html>", "<nav>Home</nav>", "not a page"})
    void refusesAPageWithoutArticle(String html) {
        Extraction page = PAGES.read("page", html.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                Extraction.Reason.NO_ARTICLE,
                assertInstanceOf(Refused.class, page).reason());
    }

    @Test
    void survivesHostileMarkup() {
        List<String> pages = List.of(
                "<div>".repeat(20_000) + PARAGRAPH,
                "<b><i>".repeat(5_000) + PARAGRAPH,
                "<p>" + "a, ".repeat(100_000),
                "<script type='application/ld+json'>" + "[".repeat(50_000) + "</script>" + PARAGRAPH,
                "<table>".repeat(3_000) + PARAGRAPH,
                "<div class=comment>".repeat(5_000) + "<h1>x</h1>" + PARAGRAPH,
                PARAGRAPH + "<div class=comments>" + "<time>x</time>".repeat(20_000),
                PARAGRAPH + "<p>" + "May 7, 2019, said on May 7. ".repeat(10_000),
                PARAGRAPH + "<p>Ali</p><p>Reply</p>".repeat(5_000));
        for (String page : pages) {
            Extraction read = PAGES.read("page", page.getBytes(StandardCharsets.UTF_8));
            assertTrue(read instanceof Refused
                    || ((Extracted) read).report().text().contains(","));
        }
    }
}
