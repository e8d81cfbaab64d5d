package readout.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import readout.claim.Attribution;
import readout.claim.Category;
import readout.claim.Claim;
import readout.claim.Coding;
import readout.claim.Context;
import readout.claim.Entity;
import readout.claim.Evidence;
import readout.claim.Identity;
import readout.claim.Mode;
import readout.claim.Parties;
import readout.claim.Sector;
import readout.claim.Size;
import readout.claim.Status;
import readout.claim.When;
import readout.claim.Where;
import readout.page.Report;
import readout.text.Sentence;
import readout.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ClaimJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT =
            "Ruritanian jets struck Strelsau on Monday, killing at least 12, Duke Michael said.";
    private static final Report REPORT = new Report(
            "r1",
            TEXT,
            new Report.About("Jets strike", "https://example.org/1", "Example Post", "", "2019-10-16", "en", ""));

    @Test
    void writesEveryField() throws IOException {
        assertGolden("claim-full.json", full());
    }

    @Test
    void leavesEmptyWhatIsNotKnown() throws IOException {
        Coding coding = new Coding(Category.ASSAULT, List.of(), Set.of(), Status.NEGATED);
        Claim claim = new Claim(
                "r1",
                coding,
                new Parties(List.of(Entity.unknown(new Span(16, 22))), List.of(), List.of()),
                List.of(),
                When.UNSTATED,
                Optional.empty(),
                Size.NONE,
                new Evidence(sentence(), new Span(16, 22), List.of("struck"), "assault-strike-01", List.of(), 0.5));
        assertGolden("claim-bare.json", claim);
    }

    private static void assertGolden(String file, Claim claim) throws IOException {
        try (InputStream in = ClaimJsonTest.class.getResourceAsStream(file)) {
            JsonNode expected = JSON.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertEquals(JSON.writeValueAsString(expected), ClaimJson.line(claim, REPORT));
        }
    }

    private static Sentence sentence() {
        return new Sentence(0, 0, new Span(0, TEXT.length()));
    }

    private static Claim full() {
        Coding coding = new Coding(
                Category.ASSAULT,
                List.of(Mode.AERIAL),
                Set.of(Context.TERRITORY, Context.MILITARY, Context.HUMAN_RIGHTS),
                Status.ACTUAL);
        Entity jets = new Entity(
                "Ruritanian jets",
                new Span(0, 15),
                "RUR",
                List.of(Sector.MIL),
                Optional.of(new Identity("rur-air", "Ruritanian Air Force", "Q1")));
        Entity duke = new Entity("Duke Michael", new Span(64, 76), "RUR", List.of(), Optional.empty());
        When when = new When(
                Optional.of("2019-10-14"),
                Optional.empty(),
                "Monday",
                Optional.of(new Span(35, 41)),
                When.Basis.RELATIVE);
        Where where = new Where(
                "Strelsau",
                new Span(23, 31),
                Optional.of(new Where.Gazetted(
                        170063, "Strelsau", new Where.Point(36.25, 37.5), "SYR", "Aleppo", "P.PPLA")));
        Size size = new Size(
                Optional.of(new Size.Count(12, Size.Bound.AT_LEAST, "at least 12")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Claim(
                "r1",
                coding,
                new Parties(List.of(jets), List.of(), List.of()),
                List.of(new Attribution(Optional.of(duke), "said", new Span(77, 81))),
                when,
                Optional.of(where),
                size,
                new Evidence(
                        sentence(), new Span(16, 22), List.of("struck"), "assault-strike-01", List.of("say-01"), 0.93));
    }
}
