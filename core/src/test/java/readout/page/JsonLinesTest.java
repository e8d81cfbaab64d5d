package readout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.page.Extraction.Extracted;
import readout.page.Report.About;
import readout.page.Report.Basis;

class JsonLinesTest {
    private static final JsonLines RECORDS = new JsonLines(new PlainText(), new PageReader(), FieldMap.OWN);

    private static About read(String record) {
        Extraction read = RECORDS.read("r", record.getBytes(StandardCharsets.UTF_8), 1);
        return assertInstanceOf(Extracted.class, read).report().about();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'text':'No shots were heard.','published':'2019-10-16'|2019-10-16|GIVEN",
                "'text':'No shots were heard.','published':'2019-10-16','published_basis':'inferred'|2019-10-16|INFERRED",
                "'text':'No shots were heard.','published':'2019-10-16','published_basis':'my guess'|2019-10-16|GIVEN",
                "'text':'The mayor said on May 7, 2019.','published_basis':'meta'|2019-05-07|INFERRED",
                "'text':'No shots were heard.'|``|NONE",
                "'html':'<p>No shots were heard along the line, the mayor said.</p>','published':'2019-10-16'|2019-10-16|GIVEN",
            })
    void keepsHowADateIsKnown(String fields, String published, Basis basis) {
        About about = read("{" + fields.replace('\'', '"') + "}");
        assertEquals(published, about.published());
        assertEquals(basis, about.basis());
    }

    @Test
    void aDayFromTheCommandLineFillsWhatIsNotKnown() {
        About guessed = read("{\"text\":\"The mayor said on May 7, 2019.\"}");
        assertEquals("2019-10-17", guessed.publishedOr("2019-10-17").published());
        About given = read("{\"text\":\"No shots.\",\"published\":\"2019-10-16\"}");
        assertEquals("2019-10-16", given.publishedOr("2019-10-17").published());
    }
}
