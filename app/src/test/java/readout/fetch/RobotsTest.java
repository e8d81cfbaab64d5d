package readout.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of RFC 9309. */
class RobotsTest {
    private static Robots robots(String... lines) {
        return Robots.parse(String.join("\n", lines), "readout");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "/, /anything, false",
        "/fish, /fish.html, false",
        "/fish, /fishheads/yummy, false",
        "/fish, /Fish, true",
        "/fish, /catfish, true",
        "/fish/, /fish, true",
        "/*.php, /index.php?x=1, false",
        "/*.php$, /folder/any.php, false",
        "/*.php$, /any.php?x=1, true",
        "/fish*.php, /fishheads/catfish.php?x, false",
        "/a*b*c$, /aXbXc, false",
        "/a*b*c$, /aXbXcX, true",
        "/$, /, false",
        "/$, /a, true",
        "/*, /a, false",
        "/caf%C3%A9, /caf\u00E9, false",
        "/caf\u00E9, /caf%c3%a9, false",
        "/%7Ejoe, /~joe, false",
        "/a%2Fb, /a/b, true",
    })
    void matchesPaths(String rule, String path, boolean allowed) {
        assertEquals(allowed, robots("User-agent: *", "Disallow: " + rule).allows(path));
    }

    @Test
    void takesTheLongestRuleAndAllowsInATie() {
        Robots robots = robots("User-agent: *", "Disallow: /news", "Allow: /news/world", "Disallow: /news/world/live");
        assertFalse(robots.allows("/news/sport"));
        assertTrue(robots.allows("/news/world/1"));
        assertFalse(robots.allows("/news/world/live/1"));
        assertTrue(robots("User-agent: *", "Disallow: /a", "Allow: /a").allows("/a"));
    }

    @Test
    void takesTheGroupsThatNameIt() {
        Robots robots = robots(
                "User-agent: *",
                "Disallow: /",
                "",
                "user-agent: other",
                "User-Agent: READOUT/2.0 # a comment",
                "Disallow: /a",
                "Sitemap: https://n.example/s.xml",
                "User-agent: third",
                "Disallow: /c",
                "User-agent: readout",
                "Disallow: /b");
        assertTrue(robots.allows("/c"));
        assertFalse(robots.allows("/a"));
        assertFalse(robots.allows("/b"));
    }

    @Test
    void allowsWhereNothingIsSaid() {
        assertTrue(robots("").allows("/a"));
        assertTrue(robots("User-agent: *", "Disallow:").allows("/a"));
        assertTrue(robots("Disallow: /", "nonsense").allows("/a"));
        assertTrue(robots("User-agent: *", "Disallow: /").allows("/robots.txt"));
        assertTrue(robots("<html><body>Not found: try again</body></html>").allows("/a"));
    }

    @Test
    void readsWhateverEndsItsLines() {
        assertFalse(Robots.parse("\uFEFFUser-agent:*\r\rDisallow : /a\r\n", "readout")
                .allows("/a"));
    }

    @Test
    void takesLittleTimeForHostilePatterns() {
        Robots robots = robots("User-agent: *", "Disallow: /" + "*a".repeat(500) + "$");
        assertTrue(robots.allows("/" + "a".repeat(1_900) + "b"));
    }

    @Test
    void readsTheDelay() {
        assertEquals(
                Optional.of(Duration.ofMillis(2_500)),
                robots("User-agent: *", "Crawl-delay: 2.5").delay());
        assertEquals(
                Optional.empty(), robots("User-agent: *", "Crawl-delay: -1").delay());
        assertEquals(Optional.empty(), robots("User-agent: x", "Crawl-delay: 9").delay());
    }
}
