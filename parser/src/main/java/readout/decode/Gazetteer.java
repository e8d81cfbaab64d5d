package readout.decode;

import java.util.List;
import readout.model.Column;
import readout.pack.HashTable;
import readout.pack.Pack;
import readout.pack.TextHash;

/**
 * Names of persons, places and the like, word by word.
 *
 * <p>From every word the longest name that begins there is marked on its words: {@code U-} for one word, else {@code B-},
 * {@code I-} and {@code L-} (Ratinov and Roth 2009).
 */
final class Gazetteer {
    /** What the table has for the begin of a name that is none itself; kinds come after it. */
    static final int PREFIX_ONLY = 1;

    private final HashTable phrases;
    /** For each list of kinds, the marks of a single word, and of the first, inner and last word of several, as bits. */
    private final long[][] kinds;
    /** Hashes of all marks, in the order of their bits. */
    private final long[] marks;

    private Gazetteer(HashTable phrases, long[][] kinds, long[] marks) {
        this.phrases = phrases;
        this.kinds = kinds;
        this.marks = marks;
    }

    static Gazetteer read(Pack pack) {
        List<String> names = pack.lines("gazetteer.marks");
        List<String> lists = pack.lines("gazetteer.lists");
        long[][] kinds = new long[lists.size()][];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = bits(lists.get(i).split(" "), names);
        }
        long[] marks = names.stream().mapToLong(TextHash::of).toArray();
        return new Gazetteer(new HashTable(pack.longs("gazetteer.phrases")), kinds, marks);
    }

    private static long[] bits(String[] kinds, List<String> names) {
        long[] bits = new long[4];
        for (String kind : kinds) {
            for (int i = 0; i < 4; i++) {
                bits[i] |= 1L << names.indexOf("UBIL".charAt(i) + "-" + kind);
            }
        }
        return bits;
    }

    /** Hashes of all marks, in the order of their bits. */
    long[] marks() {
        return marks;
    }

    /** The hash of a phrase, from that of the words before its last one. */
    static long next(long before, long word) {
        return TextHash.spread(1, before + word);
    }

    /** Marks the names of a sentence. */
    void mark(Words words) {
        for (int from = 1; from < words.size; from++) {
            mark(words, from);
        }
    }

    private void mark(Words words, int from) {
        long phrase = 0;
        int found = 0;
        int last = 0;
        for (int word = from; word < words.size; word++) {
            phrase = next(phrase, words.hashes[word * Words.STRIDE + Column.FORM.at()]);
            int number = phrases.find(phrase);
            if (number == 0) {
                break;
            }
            if (number > PREFIX_ONLY) {
                found = number;
                last = word;
            }
        }
        if (found != 0) {
            mark(kinds[found - PREFIX_ONLY - 1], from, last, words.marks);
        }
    }

    private static void mark(long[] kinds, int from, int last, long[] bits) {
        if (from == last) {
            bits[from] |= kinds[0];
            return;
        }
        bits[from] |= kinds[1];
        for (int word = from + 1; word < last; word++) {
            bits[word] |= kinds[2];
        }
        bits[last] |= kinds[3];
    }
}
