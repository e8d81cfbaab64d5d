package readout.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of lemmas, regular and not. */
class InflectionsTest {
    private static final Path LEXICONS = Path.of("..", "lexicons");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "attack,    attack attacks attacked attacking attackings",
        "publish,   publish publishes published publishing",
        "invade,    invade invades invaded invading",
        "agree,     agree agrees agreed agreeing",
        "deny,      deny denies denied denying",
        "deploy,    deploy deploys deployed deploying",
        "die,       die dies died dying",
        "stop,      stop stops stopped stopping",
        "cancel,    cancel canceled cancelled cancelling",
        "panic,     panic panics panicked panicking",
        "veto,      veto vetoes vetos vetoed",
        "ally,      ally allies allied",
        "deadly,    deadly deadlier deadliest",
        "strike,    strike strikes struck stricken striking",
        "withdraw,  withdraw withdraws withdrew withdrawn withdrawing",
        "spokesman, spokesman spokesmen",
        "crisis,    crisis crises",
        "criticize, criticize criticized criticised criticising",
        "defense,   defense defence",
        "labor,     labor labour labours",
    })
    void isForm(String lemma, String forms) throws IOException {
        Inflections inflections = Inflections.read(LexiconFiles.folder(LEXICONS));
        for (String form : forms.split(" ")) {
            assertTrue(inflections.isForm(form, lemma), form + " of " + lemma);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "attack, attacker-like attackss attach attac",
        "invade, invad invasion invadeed",
        "deny,   den denyed denys2",
        "stop,   stoped2 stoppp stoppped",
        "kill,   skill killjoy",
    })
    void isNoForm(String lemma, String words) throws IOException {
        Inflections inflections = Inflections.read(LexiconFiles.folder(LEXICONS));
        for (String word : words.split(" ")) {
            assertEquals(false, inflections.isForm(word, lemma), word + " of " + lemma);
        }
    }

    @Test
    void isSorted() throws IOException {
        List<String> lemmas = LexiconFiles.folder(LEXICONS).lines("predicates/irregular.tsv").stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("lemma\t"))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
        assertEquals(lemmas.stream().sorted().toList(), lemmas);
    }

    @Test
    void tellsAllFaults() throws IOException {
        Path file = Files.createDirectories(folder.resolve("predicates")).resolve("irregular.tsv");
        Files.writeString(file, "lemma\tforms\tsource\ngo\twent\t\ngo\tgone\tbook\nfly\n");
        LexiconException fault =
                assertThrows(LexiconException.class, () -> Inflections.read(LexiconFiles.folder(folder)));
        String at = "predicates/irregular.tsv:";
        assertEquals(
                List.of(
                        at + "4: expected 3 columns, found 1",
                        at + "2: an empty cell",
                        at + "3: 'go' stands already above"),
                fault.faults());
    }
}
