package readout.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.lexicon.Gazetteer.Place;

final class TownReaderTest {
    private static final String HEADER =
            "geonameid\tname\talternates\tcountry\tadmin1\tlat\tlon\tfeature\tpopulation\n";
    private static final String TOWNS = "# a comment\n" + HEADER
            + "1\tNewbridge\tOldbridge|Port Saint Ann\tATL\tNorth\t1.5\t-2.25\tPPL\t20000\n"
            + "2\tÖstra Vik\t\tATL\tNorth\t.5\t2\tPPLC\t300\r\n"
            + "3\tAl Fayyah\tFayyah\tSYR\tEast\t35.0\t40\tPPLA\t70000\n"
            + "4\tNewbridge\t\tUTO\tSouth\t-1\t5e1\tPPL\t900\n";

    private static Towns read(String file, List<String> faults) {
        return new TownReader("towns.tsv", file.getBytes(StandardCharsets.UTF_8), faults).read();
    }

    @ParameterizedTest
    @CsvSource({
        "Newbridge, Newbridge ATL TOWN; Newbridge UTO TOWN",
        "Oldbridge, Newbridge ATL OTHER_NAME",
        "Port Saint Ann, Newbridge ATL OTHER_NAME",
        "Ostra Vik, Östra Vik ATL TOWN",
        "al Fayyah, Al Fayyah SYR TOWN",
        "Fayyah, Al Fayyah SYR TOWN",
        "al Fayya, Al Fayyah SYR TOWN",
        "Fayya, Al Fayyah SYR TOWN",
        "Newport, ''",
        "newbridge, ''",
    })
    void findsTownsByAllTheirNames(String name, String expected) {
        List<String> faults = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        read(TOWNS, faults).named(name, places);
        assertEquals(List.of(), faults);
        assertEquals(
                expected,
                String.join(
                        "; ",
                        places.stream()
                                .map(place -> place.entry().name() + " "
                                        + place.entry().country() + " " + place.standing())
                                .toList()));
    }

    @Test
    void tellsHowManyWordsANameMayHave() {
        Towns towns = read(TOWNS, new ArrayList<>());
        assertEquals(3, towns.mostWords("Port"));
        assertEquals(2, towns.mostWords("al"));
        assertEquals(0, towns.mostWords("Nowhere"));
    }

    @Test
    void readsWhatATownIs() {
        List<Place> places = new ArrayList<>();
        read(TOWNS, new ArrayList<>()).named("Oldbridge", places);
        Place town = places.get(0);
        assertEquals(20_000, town.population());
        assertEquals(-2.25, town.entry().point().lon());
        assertEquals("P.PPL", town.entry().feature());
        assertTrue(Towns.isNew(town, List.of()));
    }

    @Test
    void tellsEveryFaultWithItsLine() {
        List<String> faults = new ArrayList<>();
        read(
                HEADER + "1\tA\t\tATL\n" + "x1\tB\t\tATL\tN\t1\t2\tPPL\t3\n" + "2\tC\t\tATL\tN\t1-\t2\tPPL\t3\n"
                        + "3\tD\t\tATL\tN\t1\t2\tPPL\t3.5\n" + "4\tE\t\tATL\tN\t-\t2\tPPL\t3\n",
                faults);
        assertEquals(
                List.of(
                        "towns.tsv:2: expected 9 columns, found 4",
                        "towns.tsv:3: not a number: For input string: \"x1\"",
                        "towns.tsv:4: not a number: For input string: \"1-\"",
                        "towns.tsv:5: not a number: For input string: \"3.5\"",
                        "towns.tsv:6: not a number: For input string: \"-\""),
                faults);
    }
}
