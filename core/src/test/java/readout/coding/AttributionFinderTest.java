package readout.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.claim.Entity;
import readout.claim.Identity;
import readout.claim.Sector;
import readout.lexicon.Cues;
import readout.lexicon.LexiconFiles;
import readout.syntax.Node;
import readout.text.Span;

/** Who says what, on texts with frozen trees. */
class AttributionFinderTest {
    private static final Mentions NOBODY = new Mentions(Map.of(), Map.of());
    private static final List<FrozenCase> CASES = FrozenCase.read("attributions");

    static List<FrozenCase> cases() {
        return CASES;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void finds(FrozenCase golden) throws IOException {
        List<Quotation> found = finder().find(golden.document(), golden.trees(), NOBODY);
        String text = golden.document().text();
        List<String> lines = found.isEmpty()
                ? List.of("none")
                : found.stream().map(quotation -> render(quotation, text)).toList();
        assertEquals(String.join("\n", golden.expected()), String.join("\n", lines));
    }

    @Test
    void holdsAsManyCasesWithoutAsTheRulesNeed() {
        long none = CASES.stream()
                .filter(golden -> golden.expected().equals(List.of("none")))
                .count();
        assertTrue(CASES.size() >= 40 && none >= 12, CASES.size() + " cases, " + none + " of them none");
    }

    @Test
    void takesTheSpeakerFromTheMentions() throws IOException {
        FrozenCase golden = CASES.get(0);
        Node head = golden.trees().get(0).node(1);
        assertEquals("minister", head.form());
        Entity minister = new Entity(
                "the minister",
                head.span(),
                "MLI",
                List.of(Sector.GOV),
                Optional.of(new Identity("mli-minister", "Minister of Mali", "")));
        Mentions mentions = new Mentions(Map.of(head, List.of(minister)), Map.of());
        List<Quotation> found = finder().find(golden.document(), golden.trees(), mentions);
        assertEquals(Optional.of(minister), found.get(0).speaker());
    }

    @Test
    void givesAnUnknownSpeakerAsEntityWithoutCode() throws IOException {
        FrozenCase golden = CASES.get(0);
        Quotation quotation =
                finder().find(golden.document(), golden.trees(), NOBODY).get(0);
        Span span = quotation.source().orElseThrow();
        assertEquals(
                new Entity("The minister", span, "", List.of(), Optional.empty()),
                quotation.speaker().orElseThrow());
        assertTrue(quotation.covers(golden.trees().get(0).node(7).span()));
    }

    @Test
    void wantsOneTreeASentence() throws IOException {
        AttributionFinder finder = finder();
        FrozenCase golden = CASES.get(0);
        assertThrows(IllegalArgumentException.class, () -> finder.find(golden.document(), List.of(), NOBODY));
    }

    private static AttributionFinder finder() throws IOException {
        return new AttributionFinder(Cues.read(LexiconFiles.folder(Path.of("../lexicons"))));
    }

    /** {@code source | cue | content / content}, a dash for what is missing. */
    private static String render(Quotation quotation, String text) {
        Stream<String> content = quotation.content().stream().map(part -> part.in(text));
        return words(quotation.source(), text)
                + " | "
                + words(quotation.cue(), text)
                + " | "
                + content.collect(Collectors.joining(" / ")).replace('\n', ' ');
    }

    private static String words(Optional<Span> span, String text) {
        return span.map(words -> words.in(text)).orElse("-");
    }
}
