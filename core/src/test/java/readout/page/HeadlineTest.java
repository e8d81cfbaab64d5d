package readout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<title>Truce holds on third day | Sample Daily</title>#Truce holds on third day",
                "<title>Sample Daily: Truce</title><h1>Truce holds</h1>#Sample Daily: Truce",
                "<title>Truce holds - Sample Daily</title><h1>Truce holds</h1>#Truce holds",
                "<title>Sample Daily | Truce holds</title><h1>Sample Daily</h1><h1>Truce holds</h1>#Sample Daily",
                "<title>Truce · Daily</title><h1>Daily</h1><h1 itemprop=headline>Truce holds</h1>#Truce holds",
                "<title>x</title><meta property=og:title content='Truce &amp;amp; bread'>#Truce & bread",
                "<h1>Truce holds</h1>#Truce holds",
                "<title>a</title><script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"Truce\"}</script>#Truce",
                "''#''",
            })
    void findsTheHeadline(String html, String expected) {
        Document document = Jsoup.parse(html);
        assertEquals(expected, Headline.of(document, StructuredData.of(document), new MetaTags(document)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "By Ana Example#Ana Example",
                "By Ana Example, Oct. 15, 2019 @ana#Ana Example",
                "Posted by Ana Example | 3 Comments#Ana Example",
                "https://n.example/ana#''",
                "Ana Example and Ben Beispiel —#Ana Example and Ben Beispiel",
            })
    void namesAlone(String written, String expected) {
        assertEquals(expected, Byline.names(written));
    }
}
