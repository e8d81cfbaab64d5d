package readout.decode;

import java.util.Set;
import readout.model.Column;
import readout.model.LinearModel;

/** Gives the words of a sentence the rows of one model that are settled before it decides. */
final class RowFinder {
    private static final int[][] NO_SETS = new int[64][0];

    private final Features features;
    private final int number;
    private final boolean byReading;

    /**
     * A finder.
     *
     * @param number of the model, below {@link WordForm#MODELS}
     * @param byReading whether tags and lemmas are settled too
     */
    RowFinder(LinearModel model, int number, boolean byReading, long[] marks) {
        this.number = number;
        this.byReading = byReading;
        features = new Features(model, settled(byReading), marks);
    }

    private static Set<Column> settled(boolean byReading) {
        Set<Column> settled = java.util.EnumSet.range(Column.FORM, byReading ? Column.LEMMA : Column.SUFFIX_4);
        return settled;
    }

    Features features() {
        return features;
    }

    /** Finds the rows of all words, the root first. */
    void begin(Words words) {
        features.begin(words);
        words.setRows[0] = NO_SETS;
        for (int word = byReading ? 0 : 1; word < words.size; word++) {
            words.wordRows[word] = byReading ? ofReading(words, word) : ofForm(words, word);
        }
        for (int word = 1; word < words.size; word++) {
            words.setRows[word] = sets(words.forms[word], word == 1);
        }
    }

    private int[] ofReading(Words words, int word) {
        Reading reading = words.readings[word];
        int[] rows = reading.rows[number];
        if (rows == null) {
            rows = features.wordRows(words.hashes, words.powers, word);
            reading.rows[number] = rows;
        }
        return rows;
    }

    private int[] ofForm(Words words, int word) {
        WordForm form = words.forms[word];
        int[] rows = form.formRows;
        if (rows == null) {
            rows = features.wordRows(words.hashes, words.powers, word);
            form.formRows = rows;
        }
        return rows;
    }

    private int[][] sets(WordForm form, boolean atBegin) {
        int[][][] known = atBegin ? form.setRowsAtBegin : form.setRows;
        if (known[number] == null) {
            known[number] = features.setRows(form, atBegin);
        }
        return known[number];
    }
}
