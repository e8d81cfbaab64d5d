package readout.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextHashTest {
    @ParameterizedTest
    @CsvSource({"army,NN", "'',NN", "army,''", "_,_", "der Öztürk,NNP"})
    void joinsAsIfTheTextHadBeenJoined(String a, String b) {
        HashedText right = HashedText.of(b);
        assertEquals(TextHash.of(a + "_" + b), TextHash.joined(TextHash.of(a), right.hash(), right.power()));
        assertEquals(TextHash.power(b.length()), right.power());
    }

    @Test
    void doesNotTakeAnEmptyTextForAZeroCharacter() {
        assertNotEquals(TextHash.of(""), TextHash.of("\0"));
    }

    @Test
    void hashesAStretchLikeTheTextItself() {
        assertEquals(TextHash.of("shelled"), TextHash.of("they shelled it", 5, 12));
    }

    @Test
    void tellsKindsApart() {
        assertNotEquals(TextHash.spread(0, TextHash.of("army")), TextHash.spread(1, TextHash.of("army")));
    }
}
