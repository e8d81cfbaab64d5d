package readout.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.claim.Sector;

class RegistryTest {
    private static final Registry BUNDLED = Registry.read(LexiconFiles.bundled());

    @Test
    void bundledRegistryHasNoFault() {
        assertTrue(BUNDLED.bearers().count() > 9000);
        assertTrue(BUNDLED.bearer("turkey").isPresent());
    }

    @Test
    void spellingsAreFoldedButCaseIsKept() {
        assertEquals("recep-tayyip-erdogan", only("Erdoğan").bearer().id());
        assertEquals("recep-tayyip-erdogan", only("Erdogan").bearer().id());
        assertEquals("united-nations", only("U.N.").bearer().id());
        assertEquals("islamic-state", only("Da’esh").bearer().id());
        assertTrue(BUNDLED.names("us").isEmpty());
    }

    @Test
    void longestNameIsFound() {
        List<String> parts = Registry.parts("South Sudan army");
        Registry.Found found = BUNDLED.longest(parts, 0).orElseThrow();
        assertEquals(2, found.end());
        assertEquals("south-sudan", found.names().get(0).bearer().id());
    }

    @Test
    void officesAreHeldFromUntil() {
        Bearer biden = BUNDLED.bearer("joe-biden").orElseThrow();
        assertEquals("vice president", biden.on(day("2016-05-01")).orElseThrow().role());
        assertTrue(biden.on(day("2018-05-01")).isEmpty());
        assertEquals("president", biden.on(day("2022-05-01")).orElseThrow().role());
    }

    @Test
    void dateDecidesBetweenBearers() {
        List<Name> taliban = BUNDLED.names("Taliban");
        assertEquals(
                "taliban",
                Registry.validOn(day("2019-10-15"), taliban).get(0).bearer().id());
        assertEquals(
                "taliban-government",
                Registry.validOn(day("2023-10-15"), taliban).get(0).bearer().id());
    }

    @Test
    void agentNounsHaveSectorAndKind() {
        AgentNoun noun = BUNDLED.agents().of("foreign minister").orElseThrow();
        assertEquals(List.of(Sector.GOV), noun.sectors());
        assertEquals(AgentNoun.Kind.OFFICIAL, noun.kind());
        assertFalse(BUNDLED.agents().of("table").isPresent());
    }

    @Test
    void everyFaultIsToldWithItsLine(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("entities"));
        Files.createDirectories(folder.resolve("agents"));
        Files.writeString(folder.resolve("entities/countries.tsv"), """
                id\tcode\tnames\tadjectives\tpeople\tcapital\twikidata\tsource
                atlantis\tATLX\tAtlantis\t\t\t\t\tPlato
                utopia\tUTO\tUtopia\t\t\t\t\t
                """);
        Files.writeString(
                folder.resolve("entities/ties.tsv"),
                "from_id\ttie\tto_id\tfrom\tuntil\tsource\nutopia\tadmires\tnowhere\t\t\tMore\n");
        Files.writeString(
                folder.resolve("agents/agents.tsv"), "id\tnouns\tsector\tkind\tsource\nking\tking\tGOV\troyal\tMore\n");
        LexiconFiles files = LexiconFiles.folder(folder);
        LexiconException fault = assertThrows(LexiconException.class, () -> Registry.read(files));
        assertEquals(
                List.of(
                        "entities/countries.tsv:2: not an entity code: 'ATLX'",
                        "entities/countries.tsv:3: utopia names no source",
                        "entities/ties.tsv:2: unknown tie 'admires'",
                        "agents/agents.tsv:2: unknown kind 'royal'",
                        "entities/ties.tsv:2: no such id: 'nowhere'"),
                fault.faults());
    }

    private static Name only(String words) {
        return BUNDLED.names(words).get(0);
    }

    private static Optional<LocalDate> day(String iso) {
        return Optional.of(LocalDate.parse(iso));
    }
}
