package readout.decode;

import java.util.List;
import readout.model.Column;
import readout.model.LinearModel;
import readout.model.Place;
import readout.pack.HashedText;

/** Gives each word its label, from left to right, seeing the labels before it. */
final class Tagger {
    private final LinearModel model;
    private final int number;
    private final RowFinder finder;
    private final Column column;
    private final List<HashedText> labels;
    private final int[] windows;

    /**
     * A tagger.
     *
     * @param number of the model among those that keep rows with the words
     * @param column where the labels go: tags, or names, when the tags are known
     * @param marks hashes of the gazetteer's marks
     */
    Tagger(LinearModel model, int number, Column column, long[] marks) {
        this.model = model;
        this.number = number;
        this.column = column;
        finder = new RowFinder(model, number, column != Column.TAG, marks);
        labels = model.labels().stream().map(HashedText::of).toList();
        windows = finder.features().places().stream().mapToInt(Place::window).toArray();
    }

    List<String> labels() {
        return model.labels();
    }

    /** Labels all words; the label's number goes into {@code into} at the word's place. */
    void tag(Words words, int[] into, Scratch scratch) {
        finder.begin(words);
        int[] at = scratch.places(windows.length);
        for (int word = 1; word < words.size; word++) {
            for (int i = 0; i < windows.length; i++) {
                int other = word + windows[i];
                at[i] = other >= 1 && other < words.size ? other : -1;
            }
            finder.features().collect(words, at, scratch.rows);
            float[] scores = scratch.scores(number, model);
            scratch.rows.score(model, scores);
            into[word] = model.best(scores);
            words.set(word, column, labels.get(into[word]));
        }
    }
}
