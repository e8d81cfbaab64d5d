package readout.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters, facets and accounts over three reports that disagree. */
class ClaimFilterTest {
    @TempDir
    private static Path folder;

    private static ClaimReader claims;

    @BeforeAll
    static void fill() {
        Store store = Store.create(folder.resolve("store.db"));
        try (ReportWriter writer = store.writer()) {
            Reports.all().forEach(entry -> writer.add(entry));
        }
        claims = store.claims();
    }

    @AfterAll
    static void close() {
        claims.close();
    }

    /** A filter written as in a URL. */
    private static ClaimFilter filter(String query) {
        Map<FilterWord, List<String>> values = new EnumMap<>(FilterWord.class);
        for (String part : query.split("&")) {
            String[] word = part.split("=", 2);
            values.merge(
                    FilterWord.of(word[0]).orElseThrow(),
                    List.of(word[1]),
                    (a, b) -> Arrays.asList(a.get(0), b.get(0)));
        }
        return ClaimFilter.of(values);
    }

    @ParameterizedTest(name = "{0} leaves {1}")
    @CsvSource({
        "since=2019-10-10, 2",
        "until=2019-10-09, 2",
        "since=2019-10&until=2019-10, 4",
        "since=2020, 0",
        "actor=TUR, 3",
        "actor=TUR MIL, 2",
        "actor=TUR-GOV, 1",
        "actor=tur-army, 2",
        "actor=turkish for, 1",
        "actor=SYR, 1",
        "recipient=SYR, 3",
        "recipient=TUR, 0",
        "either=SYR, 3",
        "category=assault, 3",
        "category=ASSAULT&category=MOBILIZE, 4",
        "category=MOBILIZE&actor=SYR, 0",
        "mode=troops, 1",
        "mode=troop, 0",
        "context=military, 4",
        "status=negated, 1",
        "status=actual&status=hypothetical, 3",
        "source=TUR, 2",
        "source=syr-sdf, 1",
        "source=publisher, 1",
        "source=100%, 0",
        "publisher=East Sample, 1",
        "publisher=East, 0",
        "country=syr, 3",
        "q=shelled, 2",
        "q=shel*, 2",
        "q=\"forces shelled\", 1",
        "q=troops border, 1",
        "q=., 4",
    })
    void leaves(String query, int count) {
        assertEquals(count, claims.count(filter(query)));
    }

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource({
        "since=yesterday, is not a day",
        "since=2019-02-31, is not a day",
        "category=WAR, known are AGREE",
        "status=denied, known are actual",
    })
    void refuses(String query, String reason) {
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> filter(query))
                .getMessage());
        assertTrue(message.contains(reason), message);
    }

    @Test
    void cutsAndOrders() {
        Page<StoredClaim> first = claims.list(ClaimFilter.ALL, Sort.OLDEST, 3, 0);
        Page<StoredClaim> rest = claims.list(ClaimFilter.ALL, Sort.OLDEST, 3, 3);
        assertEquals(4, first.total());
        assertEquals(List.of(3, 1), List.of(first.items().size(), rest.items().size()));
        assertTrue(first.isCut());
        assertEquals(
                "North Sample",
                claims.list(ClaimFilter.ALL, Sort.OLDEST, 1, 0).items().get(0).publisher());
        assertEquals(
                "East Sample",
                claims.list(filter("publisher=East Sample"), Sort.NEWEST, 1, 0)
                        .items()
                        .get(0)
                        .publisher());
        assertEquals(
                rest.items().get(0), claims.find(rest.items().get(0).address()).orElseThrow());
        assertTrue(claims.find("nonsense").isEmpty());
    }

    @Test
    void countsWhatElseCouldBeChosen() {
        Map<FilterWord, List<Facet>> facets = claims.facets(filter("category=MOBILIZE"));
        assertEquals(List.of(new Facet("ASSAULT", 3), new Facet("MOBILIZE", 1)), facets.get(FilterWord.CATEGORY));
        assertEquals(List.of(new Facet("hypothetical", 1)), facets.get(FilterWord.STATUS));
        assertEquals(List.of(new Facet("TUR", 1)), facets.get(FilterWord.ACTOR));
    }

    @Test
    void findsTheDenialAndTheRivalAccount() {
        StoredClaim shelling = claims.list(filter("publisher=North Sample&category=ASSAULT"), Sort.NEWEST, 1, 0)
                .items()
                .get(0);
        List<Telling> tellings = claims.accounts(shelling);
        assertEquals(
                List.of("South Sample", "East Sample"),
                tellings.stream().map(telling -> telling.claim().publisher()).toList());
        assertEquals(
                List.of(true, false), tellings.stream().map(Telling::sameActor).toList());
        assertEquals(
                List.of(true, true), tellings.stream().map(Telling::samePlace).toList());
        assertEquals(List.of(1, 1), tellings.stream().map(Telling::days).toList());
    }
}
