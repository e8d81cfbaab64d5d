package readout.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DiacriticsTest {
    /** Surrogates are no characters by themselves. */
    private static final int LAST = Character.MIN_SURROGATE - 1;

    @Test
    void agreesWithUnicodeOnEveryCharacter() {
        for (int c = 0; c <= LAST; c++) {
            String written = String.valueOf((char) c);
            String expected = Normalizer.normalize(written, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
            assertEquals(expected, Diacritics.without(written), () -> Integer.toHexString(written.charAt(0)));
        }
    }

    @ParameterizedTest
    @CsvSource({"Şanlıurfa, Sanlıurfa", "Đà Nẵng, Đa Nang", "Kyïv, Kyiv", "Київ, Киів", "Łódź, Łodz", "plain, plain"})
    void leavesTheLettersAndWhatIsNoMark(String word, String expected) {
        assertEquals(expected, Diacritics.without(word));
    }
}
