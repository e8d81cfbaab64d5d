package readout.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import readout.claim.Where;
import readout.lexicon.Gazetteer;
import readout.lexicon.LexiconFiles;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;

/** Places in text and of events, against {@code wheres.conllu} and the whole gazetteer. */
class PlaceResolverTest {
    private static final List<String> FAULTS = new ArrayList<>();
    private static final PlaceResolver RESOLVER = new PlaceResolver(gazetteer());

    private static Gazetteer gazetteer() {
        try {
            return Gazetteer.read(LexiconFiles.folder(Path.of("..", "lexicons")), FAULTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<TreeCase> cases() throws IOException {
        return TreeCase.read("wheres.conllu").stream();
    }

    @Test
    void theGazetteerHasNoFaults() {
        assertEquals(List.of(), FAULTS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsTheEventsPlace(TreeCase golden) {
        List<Where> places = RESOLVER.find(golden.document(), List.of(golden.tree()));
        Optional<Where> where = new EventPlace(new NamedPlaces(places)).of(golden.node(), List.of());
        assertEquals(golden.expected(), where.map(PlaceResolverTest::render).orElse("none"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "He flew from Damascus to Paris. | Damascus SYR, Paris FRA",
                "He moved to Paris, Texas. | Paris USA, Texas USA",
                "Turkish and Russian envoys met. | Turkish TUR, Russian RUS",
                "The U.S. struck Ar Raqqah. | U.S. USA, Ar Raqqah SYR",
                "The mayor of Şanlıurfa spoke. | Şanlıurfa TUR",
                "KYIV fell silent. | KYIV UKR",
                "Shelling hit Deir ez-Zor and Ma'arrat al-Nu'man. | Deir ez-Zor SYR, Ma'arrat al-Nu'man SYR",
                "The fleet left the Sea of Azov. | Sea of Azov",
                "Tripoli in Libya is divided. | Tripoli LBY, Libya LBY",
                "Tripoli in Lebanon is divided. | Tripoli LBN, Lebanon LBN",
                "They split the reading in the most mobile way. | none",
                "The turkey was roasted in china. | none",
            })
    void findsPlacesWithoutATree(String text, String expected) {
        Document document = new Document(text, List.of(new Sentence(0, 0, new Span(0, text.length()))));
        List<String> found = RESOLVER.find(document, List.of()).stream()
                .map(PlaceResolverTest::render)
                .toList();
        assertEquals(expected, found.isEmpty() ? "none" : String.join(", ", found));
    }

    private static String render(Where where) {
        return (where.words() + " " + where.resolved().orElseThrow().country()).strip();
    }
}
