package readout.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.claim.Category;
import readout.claim.Sector;
import readout.claim.Status;

/** Which claims of other reports are shown beside a claim, and which are not. */
class AccountFinderTest {
    @TempDir
    private Path folder;

    private static Entry visit(String id, Category category, String actor, String recipient, String date) {
        Reports.Made made = new Reports.Made(id, "", id, "2019-10-09", "Somebody told everybody. " + id);
        Reports.Made.Draft draft = made.claim(0, category, List.of(), Status.ACTUAL, "told", List.of());
        if (recipient.isEmpty()) {
            draft.who(made.entity("Somebody", actor, Sector.GOV, ""));
        } else {
            draft.who(
                    made.entity("Somebody", actor, Sector.GOV, ""),
                    made.entity("everybody", recipient, Sector.GOV, ""));
        }
        draft.done(date, "", false);
        return made.entry();
    }

    private int tellings(Entry other) {
        Store store = Store.create(folder.resolve("store.db"));
        try (ReportWriter writer = store.writer()) {
            writer.add(visit("chosen", Category.ACCUSE, "RUS", "TUR", "2019-10-09"));
            writer.add(other);
        }
        try (ClaimReader reader = store.claims()) {
            StoredClaim chosen = reader.list(ClaimFilter.ALL, Sort.OLDEST, 9, 0).items().stream()
                    .filter(claim -> claim.publisher().equals("chosen"))
                    .findFirst()
                    .orElseThrow();
            return reader.accounts(chosen).size();
        }
    }

    @ParameterizedTest(name = "{0} {1} to {2} on {3}: {4}")
    @CsvSource({
        "ACCUSE, RUS, TUR, 2019-10-09, 1",
        "ACCUSE, RUS, TUR, 2019-10-12, 1",
        "ACCUSE, RUS, TUR, 2019-10-06, 1",
        "ACCUSE, RUS, TUR, 2019-10-13, 0",
        "THREATEN, RUS, TUR, 2019-10-09, 0",
        "ACCUSE, RUS, USA, 2019-10-09, 0",
        "ACCUSE, USA, TUR, 2019-10-09, 0",
        "ACCUSE, UNK, TUR, 2019-10-09, 0",
        "ACCUSE, RUS, '', 2019-10-09, 1",
        "ACCUSE, USA, '', 2019-10-09, 0",
    })
    void comparesPartiesAndDays(Category category, String actor, String recipient, String date, int expected) {
        assertEquals(expected, tellings(visit("other", category, actor, recipient, date)));
    }

    @Test
    void leavesOutClaimsOfTheSameReport() {
        Store store = Store.create(folder.resolve("store.db"));
        try (ReportWriter writer = store.writer()) {
            writer.add(Reports.shelling());
        }
        try (ClaimReader reader = store.claims()) {
            reader.list(ClaimFilter.ALL, Sort.OLDEST, 9, 0)
                    .items()
                    .forEach(claim -> assertEquals(List.of(), reader.accounts(claim)));
        }
    }
}
