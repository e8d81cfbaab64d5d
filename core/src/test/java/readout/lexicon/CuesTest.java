package readout.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CuesTest {
    private static final Path LEXICONS = Path.of("../lexicons");
    private static final String HEADER = "id\tlemma\tkind\tframe\tsource\n";

    @TempDir
    private Path folder;

    @Test
    void readsTheProjectsOwnCues() throws IOException {
        Cues cues = Cues.read(LexiconFiles.folder(LEXICONS));
        assertTrue(cues.all().size() >= 300, "only " + cues.all().size());
        for (String verb : List.of("say", "deny", "tell", "allege", "tweet", "hope", "insist")) {
            assertTrue(cues.of(verb).stream().anyMatch(cue -> cue.kind().isVerb() && cue.takes("ccomp")), verb);
        }
        assertTrue(cues.of("claim", Cue.Kind.NOUN).orElseThrow().takes("acl"));
    }

    @Test
    void isSorted() throws IOException {
        List<String> ids = Cues.read(LexiconFiles.folder(LEXICONS)).all().stream()
                .map(Cue::id)
                .toList();
        assertEquals(ids.stream().sorted().toList(), ids);
    }

    @Test
    void findsACueByItsFirstWord() throws IOException {
        Cues cues = read(HEADER + "say-point-out\tpoint+out\tsay\tnsubj/ccomp|nsubj/obl:for\tnews usage\n");
        Cue cue = cues.of("point").get(0);
        assertEquals(List.of("point", "out"), cue.words());
        assertTrue(cue.takes("obl:for"));
        assertEquals(List.of(), cues.of("out"));
        assertEquals(Optional.empty(), cues.of("point", Cue.Kind.SAY));
    }

    @Test
    void tellsAllFaultsAtOnce() {
        LexiconException refused = assertThrows(
                LexiconException.class,
                () -> read(HEADER
                        + "a\tsay\tsing\tnsubj/ccomp\tnews usage\n"
                        + "b\t\tsay\tnsubj/ccomp\tnews usage\n"
                        + "c\ttell\tsay\tdobj/ccomp\tnews usage\n"
                        + "d\task\task\tnsubj/obl\tnews usage\n"
                        + "e\tadd\tsay\t\t\n"
                        + "f\tnote\tsay\tnsubj/ccomp\tnews usage\n"
                        + "f\tcite\tsay\tnsubj/obj\tnews usage\n"));
        assertEquals(
                List.of(
                        "attribution/cues.tsv:2: unknown kind 'sing'",
                        "attribution/cues.tsv:3: no lemma",
                        "attribution/cues.tsv:4: unknown relation of a source 'dobj'",
                        "attribution/cues.tsv:5: unknown relation of a content 'obl'",
                        "attribution/cues.tsv:6: no source",
                        "attribution/cues.tsv:6: no frame",
                        "attribution/cues.tsv:8: id 'f' is used twice"),
                refused.faults());
    }

    @Test
    void refusesOtherColumns() {
        LexiconException refused = assertThrows(LexiconException.class, () -> read("id\tlemma\nsay\tsay\n"));
        assertTrue(refused.faults().get(0).startsWith("attribution/cues.tsv:1: expected the columns"));
    }

    private Cues read(String table) throws IOException {
        Path file = folder.resolve("attribution/cues.tsv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, table);
        return Cues.read(LexiconFiles.folder(folder));
    }
}
