package readout.decode;

import java.util.Arrays;
import readout.model.Column;
import readout.pack.HashedText;

/**
 * The words of the sentence at hand with their attributes, reused from sentence to sentence. Word 0 is the root.
 *
 * <p>Attributes are hashes and powers, at {@code word * STRIDE + column}; a power of 0 says that there is no value.
 */
final class Words {
    /** Places that a word takes in {@link #hashes} and {@link #powers}. */
    static final int STRIDE = 16;
    /** What NLP4J calls the attributes of the root. */
    private static final HashedText ROOT = HashedText.of("@#r$%");

    int size;
    long[] hashes;
    long[] powers;
    WordForm[] forms;
    Reading[] readings;
    int[] tags;
    int[] names;
    /** The gazetteer's marks of each word, as bits. */
    long[] marks;
    /** Rows of the model at work, of features over sets that depend on the form alone. */
    int[][][] setRows;
    /** Rows of the model at work, of features that look at one word alone. */
    int[][] wordRows;
    /** Rows of the model at work, of features over a window, at {@code feature * size + word}; below 0 when not known. */
    int[] windows = new int[0];

    private final Reading root = new Reading(-1, ROOT);

    Words() {
        room(64);
    }

    private void room(int most) {
        hashes = new long[most * STRIDE];
        powers = new long[most * STRIDE];
        forms = new WordForm[most];
        readings = new Reading[most];
        tags = new int[most];
        names = new int[most];
        marks = new long[most];
        setRows = new int[most][][];
        wordRows = new int[most][];
    }

    /** Makes room for the root and {@code count} words without attributes. */
    void begin(int count) {
        size = count + 1;
        if (size > tags.length) {
            room(size * 2);
        }
        Arrays.fill(powers, 0, size * STRIDE, 0);
        Arrays.fill(marks, 0, size, 0);
        readings[0] = root;
        set(0, Column.TAG, ROOT);
        set(0, Column.LEMMA, ROOT);
    }

    void put(int word, WordForm form) {
        forms[word] = form;
        System.arraycopy(form.hashes, 0, hashes, word * STRIDE, Column.OF_FORM);
        System.arraycopy(form.powers, 0, powers, word * STRIDE, Column.OF_FORM);
    }

    void put(int word, Reading reading) {
        readings[word] = reading;
        set(word, Column.LEMMA, reading.lemma);
    }

    void set(int word, Column column, HashedText value) {
        int at = word * STRIDE + column.at();
        hashes[at] = value.hash();
        powers[at] = value.power();
    }

    /** Forgets the rows of windows of the model before. */
    void forgetWindows(int features) {
        if (windows.length < features * size) {
            windows = new int[2 * features * size];
        }
        Arrays.fill(windows, 0, features * size, -1);
    }
}
