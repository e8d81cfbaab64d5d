package readout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.page.Feed.Entry;
import readout.page.Feed.Kind;
import readout.page.Feed.Listed;
import readout.page.Feed.Reason;
import readout.page.Feed.Refused;
import readout.page.Report.About;

class FeedReaderTest {
    private static final String ADDRESS = "https://north.example/feeds/world.xml";
    private static final FeedReader READER = new FeedReader();

    private static Feed read(String text) {
        return READER.read(text.getBytes(StandardCharsets.UTF_8), "", ADDRESS);
    }

    private static Listed listed(String text) {
        Feed feed = read(text);
        assertTrue(feed instanceof Listed, feed.toString());
        return (Listed) feed;
    }

    private static Entry only(String text) {
        List<Entry> entries = listed(text).entries();
        assertEquals(1, entries.size(), entries.toString());
        return entries.get(0);
    }

    private static Entry item(String inside) {
        return only(
                "<rss version='2.0'><channel><title>North Sample</title><item>" + inside + "</item></channel></rss>");
    }

    @Test
    void readsRss2() {
        Entry entry = only("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>North Sample</title><link>https://north.example/</link><language>en-us</language>
                <atom:link rel="self" href="https://north.example/feeds/world.xml"/>
                <item><title><![CDATA[Envoys & ministers meet]]></title><link> https://north.example/a/1 </link>
                <guid isPermaLink="false">x1</guid><dc:creator>Ann Writer</dc:creator>
                <pubDate>Wed, 16 Oct 2019 10:05:00 GMT</pubDate>
                <description>Short.</description>
                <content:encoded><![CDATA[<p>Long text.</p>]]></content:encoded></item>
                </channel></rss>""");
        assertEquals(
                new About(
                        "Envoys & ministers meet",
                        "https://north.example/a/1",
                        "North Sample",
                        "Ann Writer",
                        "2019-10-16T10:05:00Z",
                        "en",
                        ""),
                entry.about());
        assertEquals("<p>Long text.</p>", entry.content());
    }

    @Test
    void readsRss1() {
        Entry entry = only("""
                <rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://n.example/"><title>N</title></channel>
                <item rdf:about="https://n.example/1"><title>One</title><dc:date>2019-10-16T08:00:00+02:00</dc:date>
                <description>Text.</description></item></rdf:RDF>""");
        assertEquals(
                new About("One", "https://n.example/1", "N", "", "2019-10-16T08:00:00+02:00", "", ""), entry.about());
    }

    @Test
    void readsAtomWithBasesPrefixesAndSources() {
        Entry entry = only("""
                <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://atom.example/news/" xml:lang="en">
                <a:title>Aggregator</a:title>
                <a:entry><a:title type="html">&lt;b&gt;Talks&lt;/b&gt; fail</a:title>
                <a:link rel="self" href="1.xml"/><a:link rel="enclosure" href="1.mp3"/><a:link href="1.html"/>
                <a:updated>2020-01-02T00:00:00Z</a:updated><a:published>2019-10-16T00:00:00.123Z</a:published>
                <a:author><a:name>Bo</a:name></a:author><a:source><a:title>Origin</a:title></a:source>
                <a:content type="xhtml"><div><p>Body.</p></div></a:content></a:entry></a:feed>""");
        assertEquals(
                new About(
                        "Talks fail",
                        "https://atom.example/news/1.html",
                        "Origin",
                        "Bo",
                        "2019-10-16T00:00:00Z",
                        "en",
                        ""),
                entry.about());
        assertTrue(entry.content().contains("<p>Body.</p>"), entry.content());
    }

    @Test
    void readsOpmlWithFoldersAndAnyCase() {
        Listed list = listed("""
                <opml version="1.1"><head><title>Mine</title></head><body><outline text="World">
                <outline type="rss" text="North" xmlUrl="https://n.example/rss"/>
                <outline type="rss" title="South" XMLURL="/south.xml"/></outline>
                <outline text="again" xmlurl="https://n.example/rss"/></body></opml>""");
        assertEquals(Kind.OPML, list.kind());
        assertEquals(
                List.of("https://n.example/rss", "https://north.example/south.xml"),
                list.entries().stream().map(Entry::link).toList());
        assertTrue(list.kind().ofLists());
    }

    @Test
    void readsSitemapsAndTheirNews() {
        Listed map = listed("""
                <urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://n.example/1</loc><lastmod>2024-01-01</lastmod><news:news><news:publication>
                <news:name>North</news:name><news:language>en</news:language></news:publication>
                <news:publication_date>2019-10-16</news:publication_date><news:title>One</news:title></news:news></url>
                <url><loc>https://n.example/2</loc><lastmod>2024-01-01</lastmod></url></urlset>""");
        assertEquals(Kind.SITEMAP, map.kind());
        assertEquals(
                List.of(
                        new About("One", "https://n.example/1", "North", "", "2019-10-16", "", ""),
                        new About("", "https://n.example/2", "", "", "", "", "")),
                map.entries().stream().map(Entry::about).toList());
        Listed index = listed("<sitemapindex><sitemap><loc>/s1.xml.gz</loc></sitemap></sitemapindex>");
        assertEquals(Kind.SITEMAP_INDEX, index.kind());
        assertEquals("https://north.example/s1.xml.gz", index.entries().get(0).link());
        assertEquals(
                2,
                listed("https://n.example/1\r\nhttps://n.example/2\n").entries().size());
    }

    @Test
    void readsWhatIsBrokenAsFarAsItGoes() {
        Listed list = listed("<br />\n<b>Warning</b>: no such file<br>\n<?xml version='1.0'?><rss><channel>"
                + "<title>N&nbsp;S</title><item><title>Q&A &eacute;t&eacute; &#8217;</title><link>/1</link>"
                + "<description>AT&T <unclosed></description></item><item><link>?p=2</link><title>Tw");
        assertEquals(
                List.of("https://north.example/1", "https://north.example/feeds/world.xml?p=2"),
                list.entries().stream().map(Entry::link).toList());
        assertEquals("Q&A \u00E9t\u00E9 \u2019", list.entries().get(0).about().title());
        assertEquals("N S", list.entries().get(1).about().publisher());
        assertEquals("Tw", list.entries().get(1).about().title());
    }

    @Test
    void unescapesWhatIsEscapedTwice() {
        assertEquals(
                "Minister\u2019s visit",
                item("<title>Minister&amp;#8217;s visit</title><link>/1</link>")
                        .about()
                        .title());
    }

    @Test
    void findsTheReportsAddress() {
        assertEquals(
                "https://n.example/g", item("<guid>https://n.example/g</guid>").link());
        assertEquals(
                "https://n.example/real",
                item("<link>https://count.example/1</link><feedburner:origLink>https://n.example/real</feedburner:origLink>")
                        .link());
        assertEquals(
                "https://n.example/a%20b",
                item("<link>https://n.example/a b#top</link>").link());
        assertEquals(
                "",
                item("<link>javascript:alert(1)</link><description>Text.</description>")
                        .link());
        assertEquals(
                0,
                listed("<rss><item><link>mailto:a@b.example</link></item></rss>")
                        .entries()
                        .size());
    }

    @Test
    void leavesOutMailAddressesAndSignOffs() {
        Entry entry = item("<author>desk@n.example (Cy Writer)</author><description>&lt;p&gt;Text.&lt;/p&gt;"
                + "&lt;p&gt;The post &lt;a href='/1'&gt;One&lt;/a&gt; appeared first on &lt;a href='/'&gt;N&lt;/a&gt;.&lt;/p&gt;"
                + "</description>");
        assertEquals("Cy Writer", entry.about().byline());
        assertEquals("<p>Text.</p>", entry.content());
        assertEquals(
                "",
                item("<link>/1</link><author>desk@n.example</author>").about().byline());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "UTF-16LE", "UTF-16BE", "UTF-8"})
    void decodesWhatIsDeclared(String name) {
        String mark = name.startsWith("UTF") ? "\uFEFF" : "";
        String xml = mark + "<?xml version='1.0' encoding='" + name + "'?><rss><item><title>\u041C\u0438\u0440</title>"
                + "<link>/1</link></item></rss>";
        Feed feed = READER.read(xml.getBytes(Charset.forName(name)), "text/xml", ADDRESS);
        assertEquals(
                "\u041C\u0438\u0440", ((Listed) feed).entries().get(0).about().title());
    }

    @Test
    void decodesAgainstAFalseDeclaration() {
        String xml =
                "<?xml version='1.0' encoding='%s'?><rss><item><title>caf\u00E9</title><link>/1</link></item></rss>";
        byte[] saysLatin = xml.formatted("ISO-8859-1").getBytes(StandardCharsets.UTF_8);
        byte[] saysNothing = xml.formatted("nonsense").getBytes(StandardCharsets.ISO_8859_1);
        for (byte[] bytes : List.of(saysLatin, saysNothing)) {
            Feed feed = READER.read(bytes, "text/xml; charset=\"utf-16\"", ADDRESS);
            assertEquals("caf\u00E9", ((Listed) feed).entries().get(0).about().title());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wed, 16 Oct 2019 10:05:00 GMT | 2019-10-16T10:05:00Z",
                "Wed, 16 Oct 2019 10:05:00 +0000 | 2019-10-16T10:05:00Z",
                "16 October 2019 9:05 EDT | 2019-10-16T09:05:00-04:00",
                "Wed, 16 Oct 19 10:05:00 +0530 | 2019-10-16T10:05:00+05:30",
                "Mitt, 16 Oct 2019 10:05:60 XYZ | 2019-10-16T10:05:59",
                "16-Oct-2019 | 2019-10-16",
                "October 16, 2019 | 2019-10-16",
                "2019-10-16 10:05:00 | 2019-10-16T10:05:00",
                "20191016 | 2019-10-16",
                "2019-10-16T10:05Z | 2019-10-16T10:05:00Z",
                "2019-02-30 | ''",
                "16 Foo 2019 | ''",
                "16 Oct 1066 | ''",
                "2019-10-16T10:05:00+99:00 | ''",
                "yesterday | ''",
            })
    void readsDates(String written, String iso) {
        assertEquals(iso, FeedDates.iso(written).orElse(""));
    }

    @Test
    void refusesWithAReason() {
        assertEquals(Reason.PAGE, reason("<!DOCTYPE html><html><body>Hello</body></html>"));
        assertEquals(Reason.PAGE, reason("<HTML><body>Hello</body></HTML>"));
        assertEquals(Reason.OTHER, reason("<note><to>you</to></note>"));
        assertEquals(Reason.OTHER, reason("{\"version\":\"https://jsonfeed.example\"}"));
        assertEquals(Reason.EMPTY, reason("\uFEFF \n"));
        assertEquals(Reason.NOT_TEXT, reason("%PDF-1.4\n\0\1\2"));
    }

    private static Reason reason(String text) {
        return ((Refused) read(text)).reason();
    }

    @Test
    void listsTheFeedsThatAPageNames() {
        byte[] page = ("<html><head><link rel='alternate' type='application/rss+xml' href='/rss'>"
                        + "<link rel='Alternate' type='application/atom+xml' href='https://n.example/atom'>"
                        + "<link rel='alternate' hreflang='fr' href='/fr'></head></html>")
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of("https://north.example/rss", "https://n.example/atom"),
                READER.named(page, "text/html", ADDRESS));
    }

    @Test
    void readsNoMoreThanAListMayHave() {
        StringBuilder map = new StringBuilder("<urlset>");
        for (int i = 0; i < FeedReader.MOST_ENTRIES + 5; i++) {
            map.append("<url><loc>/").append(i).append("</loc></url>");
        }
        assertEquals(FeedReader.MOST_ENTRIES, listed(map.toString()).entries().size());
    }

    @Test
    void throwsOnNothing() {
        String sound = "<rss><channel><title>N</title><item><title>A &amp; B</title><link>http://n.example/1</link>"
                + "<pubDate>Wed, 16 Oct 2019 10:05:00 GMT</pubDate><description><![CDATA[<p>x</p>]]></description></item>"
                + "</channel></rss>";
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = sound.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 4; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) "<>&;'\"/ ]:\u00E9x0".charAt(random.nextInt(13));
            }
            Optional<Feed> feed = Optional.of(READER.read(bytes, "", ADDRESS));
            assertTrue(feed.isPresent());
        }
        assertTrue(read("<rss>".repeat(20_000)) instanceof Listed);
    }
}
