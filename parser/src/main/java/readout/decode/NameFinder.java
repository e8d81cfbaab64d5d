package readout.decode;

import java.util.List;
import readout.model.Column;
import readout.model.LinearModel;

/**
 * Finds names: labels words with the place in a name, mends labels that do not fit, and keeps whole names.
 *
 * <p>{@code U-} a name of one word, {@code B- I- L-} its first, inner and last word, {@code O} none.
 */
final class NameFinder {
    private final Tagger tagger;
    private final Gazetteer gazetteer;
    private final char[] places;
    private final String[] kinds;

    NameFinder(LinearModel model, int number, Gazetteer gazetteer) {
        tagger = new Tagger(model, number, Column.NAME, gazetteer.marks());
        this.gazetteer = gazetteer;
        List<String> labels = model.labels();
        places = new char[labels.size()];
        kinds = new String[labels.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = labels.get(i).charAt(0);
            kinds[i] = places[i] == 'O' ? "" : labels.get(i).substring(2);
        }
    }

    /**
     * Names the kind of name that each word belongs to.
     *
     * @param into by word without the root, a kind or empty
     */
    void find(Words words, String[] into, Scratch scratch) {
        gazetteer.mark(words);
        tagger.tag(words, words.names, scratch);
        char[] place = scratch.chars(words.size);
        for (int word = 1; word < words.size; word++) {
            place[word] = places[words.names[word]];
            into[word - 1] = kinds[words.names[word]];
        }
        for (int word = 2; word < words.size; word++) {
            mend(place, into, word);
        }
        keepWhole(place, into);
    }

    private static void mend(char[] place, String[] kind, int word) {
        char before = place[word - 1];
        char here = place[word];
        if (before == 'I' && here == 'U') {
            place[word] = 'I';
        } else if (before == 'O' && here == 'I') {
            place[word - 1] = 'I';
            kind[word - 2] = kind[word - 1];
        } else if ((before == 'L' || before == 'U') && here == 'I') {
            place[word - 1] = 'I';
        } else if (before == 'U' && here == 'L') {
            place[word - 1] = 'B';
        }
    }

    /** A name of several words has the kind of its last one; words of broken names have none. */
    private static void keepWhole(char[] place, String[] kind) {
        int begin = 0;
        int free = 1;
        for (int word = 1; word <= kind.length; word++) {
            switch (place[word]) {
                case 'U' -> {
                    free = clear(kind, free, word) + 1;
                    begin = 0;
                }
                case 'B' -> begin = word;
                case 'L' -> {
                    if (begin > 0) {
                        clear(kind, free, begin);
                        java.util.Arrays.fill(kind, begin - 1, word - 1, kind[word - 1]);
                        free = word + 1;
                    }
                    begin = 0;
                }
                case 'O' -> begin = 0;
                default -> {}
            }
        }
        clear(kind, free, kind.length + 1);
    }

    private static int clear(String[] kind, int from, int to) {
        if (from < to) {
            java.util.Arrays.fill(kind, from - 1, to - 1, "");
        }
        return to;
    }
}
