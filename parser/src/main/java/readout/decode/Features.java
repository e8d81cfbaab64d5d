package readout.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.model.Column;
import readout.model.Item;
import readout.model.LinearModel;
import readout.model.Place;
import readout.model.Template;

/**
 * A model's template made ready: turns the places of a decision into rows of weights, in the template's order.
 *
 * <p>Most features look at attributes that are settled before the model decides anything. Those of one word are looked up
 * once a form or reading, those of neighbouring words once a sentence; only the others cost a look-up a decision.
 */
final class Features {
    /** Where the place of the word to tag, or of the stack's top, is in {@link #places}. */
    static final int PLACE_I = 0;
    /** Where the place of the input is. */
    static final int PLACE_J = 1;

    private final LinearModel model;
    private final List<Place> places;
    private final SetFeature[] sets;
    private final int joinedCount;
    private final Feature[] ofWord;
    private final Feature[] ofSentence;
    private final Feature[] ofDecision;

    /**
     * A template.
     *
     * @param settled attributes that no decision changes
     * @param marks hashes of the gazetteer's marks
     */
    Features(LinearModel model, Set<Column> settled, long[] marks) {
        this.model = model;
        Template template = model.template();
        places = places(template);
        int setCount = template.sets().size();
        sets = new SetFeature[setCount];
        for (int i = 0; i < setCount; i++) {
            sets[i] = new SetFeature(i, template.sets().get(i), places, model, marks);
        }
        joinedCount = template.joined().size();
        List<Feature> all = new ArrayList<>();
        for (int i = 0; i < joinedCount; i++) {
            all.add(new Feature(setCount + i, i, template.joined().get(i), places));
        }
        ofWord = all.stream().filter(f -> f.isOfWord(settled)).toArray(Feature[]::new);
        ofSentence = all.stream()
                .filter(f -> !f.isOfWord(settled) && f.isOfSentence(settled))
                .toArray(Feature[]::new);
        ofDecision = all.stream()
                .filter(f -> !f.isOfWord(settled) && !f.isOfSentence(settled))
                .toArray(Feature[]::new);
    }

    private static List<Place> places(Template template) {
        List<Place> places = new ArrayList<>();
        places.add(new Place(Place.Source.I, 0, Place.Relation.SELF));
        places.add(new Place(Place.Source.J, 0, Place.Relation.SELF));
        template.sets().stream().map(Template.SetItem::place).forEach(places::add);
        template.joined().forEach(items -> items.stream().map(Item::place).forEach(places::add));
        return places.stream().distinct().toList();
    }

    /** The different places that the features look at. */
    List<Place> places() {
        return places;
    }

    /** Rows of the sets that depend on a form alone, by feature. */
    int[][] setRows(WordForm form, boolean atBegin) {
        int[][] rows = new int[sets.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = sets[i].rowsOfForm(form, atBegin);
        }
        return rows;
    }

    /** Rows of the features that look at one word alone, given its attributes. */
    int[] wordRows(long[] hashes, long[] powers, int word) {
        int[] rows = new int[ofWord.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = ofWord[i].rowOfWord(model, hashes, powers, word);
        }
        return rows;
    }

    /** Makes ready for the decisions over a sentence. */
    void begin(Words words) {
        words.forgetWindows(ofSentence.length);
    }

    /**
     * Finds the rows of all features that hold.
     *
     * @param at the word at each place, -1 for none
     * @param rows where the rows go
     */
    void collect(Words words, int[] at, Rows rows) {
        rows.clear();
        for (int i = 0; i < sets.length; i++) {
            int word = at[sets[i].place];
            if (word >= 0) {
                sets[i].collect(words, word, words.setRows[word][i], rows);
            }
        }
        int from = rows.reserve(joinedCount);
        for (int i = 0; i < ofWord.length; i++) {
            int word = at[ofWord[i].place()];
            rows.set(from + ofWord[i].slot, word < 0 ? 0 : words.wordRows[word][i]);
        }
        windows(words, at, rows, from);
        decisions(words, at, rows, from);
    }

    private void decisions(Words words, int[] at, Rows rows, int from) {
        int count = 0;
        for (Feature feature : ofDecision) {
            long hash = feature.hash(words, at);
            rows.set(from + feature.slot, 0);
            if (hash != 0) {
                rows.ask(count++, hash, from + feature.slot);
            }
        }
        rows.answer(model, count);
    }

    private void windows(Words words, int[] at, Rows rows, int from) {
        for (int i = 0; i < ofSentence.length; i++) {
            Feature feature = ofSentence[i];
            int known = i * words.size + at[feature.source() == Place.Source.I ? PLACE_I : PLACE_J];
            if (words.windows[known] < 0) {
                long hash = feature.hash(words, at);
                words.windows[known] = hash == 0 ? 0 : model.row(hash);
            }
            rows.set(from + feature.slot, words.windows[known]);
        }
    }
}
