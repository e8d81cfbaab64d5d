package readout.decode;

import java.util.List;
import java.util.stream.LongStream;
import readout.model.LinearModel;
import readout.model.Place;
import readout.model.SetColumn;
import readout.model.Template;

/** A feature over an attribute with many values, made ready for look-ups. */
final class SetFeature {
    /** The place it looks at. */
    final int place;
    /** The attribute. */
    final SetColumn column;

    private static final int[] NONE = {};
    private final LinearModel model;
    private final int kind;
    private final int[] first;
    private final int[] last;
    private final int[] ofMark;

    /**
     * A feature.
     *
     * @param marks hashes of the gazetteer's marks, in the order of their bits
     */
    SetFeature(int kind, Template.SetItem item, List<Place> places, LinearModel model, long[] marks) {
        this.kind = kind;
        this.model = model;
        place = places.indexOf(item.place());
        column = item.column();
        first = rows(WordForm.FIRST);
        last = rows(WordForm.LAST);
        ofMark = LongStream.of(marks).mapToInt(hash -> model.row(kind, hash)).toArray();
    }

    private int[] rows(long[] values) {
        return LongStream.of(values)
                .mapToInt(hash -> model.row(kind, hash))
                .filter(row -> row != 0)
                .toArray();
    }

    /** Rows that depend on the form alone; none for other attributes. */
    int[] rowsOfForm(WordForm form, boolean atBegin) {
        return switch (column) {
            case AMBIGUITIES -> rows(form.ambiguities());
            case CLUSTERS -> rows(form.clusters());
            case ORTHOGRAPHY -> rows(form.orthography(atBegin));
            case POSITION, GAZETTEERS -> NONE;
        };
    }

    /** Adds the rows of a word. */
    void collect(Words words, int word, int[] ofForm, Rows rows) {
        switch (column) {
            case POSITION -> rows.addAll(word == 1 ? first : word == words.size - 1 && word > 0 ? last : NONE);
            case GAZETTEERS -> {
                for (long left = words.marks[word]; left != 0; left &= left - 1) {
                    rows.add(ofMark[Long.numberOfTrailingZeros(left)]);
                }
            }
            case AMBIGUITIES, CLUSTERS, ORTHOGRAPHY -> rows.addAll(ofForm);
        }
    }
}
