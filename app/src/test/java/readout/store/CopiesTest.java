package readout.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.page.Extraction.Reason;
import readout.page.Extraction.Refused;
import readout.page.Report;

/** A wire story on many sites, and what is remembered of inputs, in a store on a disk. */
class CopiesTest {
    private static final String WIRE = Reports.shelling().report().text()
            + "\nThe road to the frontier was closed to trucks and buses for most of the day, drivers said, and families"
            + " left the villages along it with what they could carry on carts and tractors.";

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void begin() {
        store = Store.create(folder.resolve("store.db"));
    }

    private static Report report(String publisher, String published, String text) {
        String url = "https://" + publisher.toLowerCase(java.util.Locale.ROOT) + ".example/1";
        return new Report(publisher, text, new Report.About("T", url, publisher, "", published, "en", ""));
    }

    /** With the claims of the shelling, whose sentences begin the text. */
    private static Entry entry(Report report) {
        Entry shelling = Reports.shelling();
        return new Entry(report, List.of(), shelling.document(), shelling.claims(), List.of(), List.of());
    }

    private Added add(String publisher, String published, String text) {
        try (ReportWriter writer = store.writer()) {
            return writer.add(entry(report(publisher, published, text)));
        }
    }

    private static ClaimFilter of(String publisher) {
        return ClaimFilter.of(new EnumMap<>(Map.of(FilterWord.PUBLISHER, List.of(publisher))));
    }

    private int claims(ClaimFilter filter) {
        try (ClaimReader reader = store.claims()) {
            return reader.count(filter);
        }
    }

    @Test
    void oneTextOnTenSitesIsOneReportWithTenPublishers() {
        assertEquals(Added.NEW, add("Site0", "2019-10-10", WIRE));
        int claims = claims(ClaimFilter.ALL);
        assertTrue(claims > 0);
        for (int i = 1; i < 10; i++) {
            String text = "Head " + i + "\nNORTHTOWN (Reuters) - " + WIRE + "\nVia Site" + (i - 1);
            assertEquals(Added.REPUBLISHED, add("Site" + i, "2019-10-11", text));
        }
        assertEquals(claims, claims(ClaimFilter.ALL));
        assertEquals(claims, claims(of("Site9")));
        assertEquals(0, claims(of("Site10")));
        try (ReportReader reader = store.reports()) {
            assertEquals(1, reader.contents().reports());
            assertEquals(9, reader.contents().copies());
            assertEquals(10, reader.contents().publishers());
            Report last = report("Site9", "2019-10-11", "Head 9\nNORTHTOWN (Reuters) - " + WIRE + "\nVia Site8");
            assertTrue(reader.has(last));
            StoredReport stored = reader.find(Entry.digest(last)).orElseThrow();
            assertEquals("Site0", stored.report().about().publisher());
            assertEquals("Site8; Reuters", stored.copies().get(8).credit());
            assertTrue(reader.hasUrl("https://site9.example/1"));
            assertFalse(reader.hasUrl("https://site10.example/1"));
        }
        assertEquals(Added.KNOWN, add("Site0", "2019-10-10", WIRE));
        assertEquals(Added.KNOWN, add("Site9", "2019-10-11", "Head 9\nNORTHTOWN (Reuters) - " + WIRE + "\nVia Site8"));
    }

    @Test
    void aNewTollOrAnotherYearIsAnotherReport() {
        String text = WIRE + "\nThe council of the town said that 12 people had been brought to the hospital.";
        assertEquals(Added.NEW, add("Site0", "2019-10-10", text));
        assertEquals(Added.NEW, add("Site0", "2019-10-11", text.replace("12", "15")));
        assertEquals(Added.NEW, add("Site1", "2020-10-10", text));
        assertEquals(Added.REPUBLISHED, add("Site2", "", text));
    }

    @Test
    void theFirstOfSeveralIsTheOneCopied() {
        add("Site0", "2019-01-01", WIRE);
        add("Site1", "2019-10-10", WIRE);
        try (ReportReader reader = store.reports()) {
            assertEquals(2, reader.contents().reports());
            Optional<Repeated> repeated = reader.repeated(report("Site2", "2019-10-11", WIRE));
            assertEquals(2, repeated.orElseThrow().report());
            assertEquals(
                    1, reader.repeated(report("Site2", "", WIRE)).orElseThrow().report());
        }
    }

    @Test
    void remembersWhatBecameOfInputs() {
        Input taken = new Input("aa", "a.jsonl", 1);
        Input left = new Input("bb", "a.jsonl", 2);
        try (ReportWriter writer = store.writer()) {
            writer.add(entry(report("Site0", "", WIRE)), taken);
            writer.remember(left, new Refused(Reason.NO_ARTICLE, 2, "nothing"));
            writer.remember(Input.NONE);
        }
        try (ReportReader reader = store.reports()) {
            assertEquals(Optional.of(new Remembered.Taken()), reader.remembered("aa"));
            assertEquals(
                    Optional.of(new Remembered.Left(new Refused(Reason.NO_ARTICLE, 2, "nothing"))),
                    reader.remembered("bb"));
            assertEquals(Optional.empty(), reader.remembered(""));
        }
    }
}
