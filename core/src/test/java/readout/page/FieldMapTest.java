package readout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.page.Extraction.Extracted;

/** Records whose fields have names of their own. */
class FieldMapTest {
    private static Report read(String map, String record) {
        JsonLines lines = new JsonLines(new PlainText(), new PageReader(), FieldMap.parse(map));
        return ((Extracted) lines.read("r", record.getBytes(StandardCharsets.UTF_8), 1)).report();
    }

    @Test
    void readsTheirNames() {
        Report report = read(
                "text=body,date=published,publisher=source.name,byline=authors",
                "{\"body\":\"One.\",\"published\":\"Wed, 16 Oct 2019 10:00:00 GMT\",\"source\":{\"name\":\"North\"},"
                        + "\"authors\":[\"Anna\",\"Ben\"],\"title\":\"T\"}");
        assertEquals("One.", report.text());
        assertEquals("2019-10-16T10:00:00Z", report.about().published());
        assertEquals("North", report.about().publisher());
        assertEquals("Anna, Ben", report.about().byline());
        assertEquals("T", report.about().title());
    }

    @Test
    void takesDateEitherWay() {
        assertEquals(
                "2019-10-16",
                read("date=published", "{\"text\":\"One.\",\"date\":\"2019-10-16\"}")
                        .about()
                        .published());
        assertEquals(
                "2019-10-17",
                read("date=day", "{\"text\":\"One.\",\"day\":\"2019-10-17\",\"date\":\"2019-10-16\"}")
                        .about()
                        .published());
    }

    @Test
    void readsOurNamesWhereTheirsAreMissing() {
        assertEquals("One.", read("text=body", "{\"text\":\"One.\"}").text());
        assertEquals(
                "Two.",
                read("text=body", "{\"text\":\"One.\",\"body\":\"Two.\"}").text());
        assertEquals(
                "Dotted.",
                read("text=a.b", "{\"a.b\":\"Dotted.\",\"a\":{\"b\":\"Deep.\"}}")
                        .text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "body | no pair",
                "text= | no pair",
                "=body | no pair",
                "'' | no pair",
                "words=body | a report has no 'words'"
            })
    void refusesWhatIsNoMap(String written, String fault) {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> FieldMap.parse(written));
        assertTrue(String.valueOf(thrown.getMessage()).contains(fault), thrown::toString);
    }
}
