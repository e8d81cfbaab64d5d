package readout.decode;

import org.jspecify.annotations.Nullable;
import readout.model.LinearModel;

/** What one thread writes on while it decodes, so that decisions make no garbage. */
final class Scratch {
    private static final int MOST_FEATURES = 256;

    final Rows rows = new Rows(MOST_FEATURES);
    private int[] places = new int[64];
    private final float[] @Nullable [] scores = new float[WordForm.MODELS][];
    private char[] chars = new char[64];

    /** Room for the words at {@code count} places. */
    int[] places(int count) {
        if (places.length < count) {
            places = new int[count];
        }
        return places;
    }

    /** Room for a model's scores. */
    float[] scores(int number, LinearModel model) {
        float[] room = scores[number];
        if (room == null) {
            room = model.newScores();
            scores[number] = room;
        }
        return room;
    }

    /** Room for a character a word. */
    char[] chars(int count) {
        if (chars.length < count) {
            chars = new char[count * 2];
        }
        return chars;
    }
}
