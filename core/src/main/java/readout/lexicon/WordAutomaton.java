package readout.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import readout.text.Span;

/**
 * Finds many words, phrases and stems at once, in any case, in one pass over a text. Immutable.
 *
 * <p>Source: Aho and Corasick, "Efficient string matching", 1975. The edge of a word is a letter too: every phrase begins
 * with it, and all but stems end with it, so that "war" is not found in "warning". The states that follow one state
 * stand together in the order of their letters: a bit a letter tells which there are, and how many stand before.
 */
final class WordAutomaton {
    private static final int ROOT = 0;
    private static final int NOTHING = -1;
    private static final int STATES_A_PHRASE = 4;
    /** Stems that one word can begin with. */
    private static final int MOST_STEMS = 32;

    private final Letters letters;
    private int states = 1;
    /** By state: which letters lead on, as bits; negative where a phrase ends. */
    private long[] next;
    /** By state: where its first letter leads. */
    private int[] first;
    /** By state: the longest other beginning of a phrase that ends here. */
    private int[] fall;
    /** By state: the number of the phrase that is spelled out here. */
    private int[] number;
    /** By state: the next shorter phrase that ends here. */
    private int[] also;

    /** Told of what was found, at the end of its last word. */
    interface Found {
        /**
         * A phrase or stem.
         *
         * @param number which
         * @param rest offset in the text of what stands behind a stem in its word
         * @param end offset of the word's end, the same behind a whole word
         */
        void take(int number, int rest, int end);
    }

    /**
     * Builds the automaton.
     *
     * @param words words and phrases, their words parted by single spaces, with the number to tell for each
     * @param stems the same whose last word may go on; numbers are not negative
     */
    WordAutomaton(Map<String, Integer> words, Map<String, Integer> stems) {
        letters = new Letters(words.keySet(), stems.keySet());
        Map<String, Integer> spelled = new HashMap<>(2 * (words.size() + stems.size()));
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            spelled.put(letters.spelled(word.getKey()) + (char) Letters.EDGE, word.getValue());
        }
        for (Map.Entry<String, Integer> stem : stems.entrySet()) {
            spelled.put(letters.spelled(stem.getKey()), stem.getValue());
        }
        int size = 2 + STATES_A_PHRASE * spelled.size();
        next = new long[size];
        first = new int[size];
        fall = new int[size];
        number = new int[size];
        also = new int[size];
        number[ROOT] = NOTHING;
        new Builder(spelled).build();
    }

    /** Works level by level; a state is the row of phrases, in their order, that begin alike. */
    private final class Builder {
        private final Map<String, Integer> numbers;
        private final String[] phrases;
        private int[] from;
        private int[] to;
        private int[] depth;

        Builder(Map<String, Integer> numbers) {
            this.numbers = numbers;
            phrases = numbers.keySet().toArray(new String[0]);
            Arrays.sort(phrases);
            from = new int[first.length];
            to = new int[first.length];
            depth = new int[first.length];
            to[ROOT] = phrases.length;
        }

        void build() {
            for (int state = ROOT; state < states; state++) {
                first[state] = states;
                int at = from[state];
                int length = depth[state];
                while (at < to[state]) {
                    int begin = at;
                    if (phrases[begin].length() == length) {
                        at++;
                        continue;
                    }
                    char letter = phrases[begin].charAt(length);
                    while (at < to[state] && phrases[at].charAt(length) == letter) {
                        at++;
                    }
                    add(state, letter, begin, at);
                }
            }
        }

        private void add(int parent, int letter, int begin, int end) {
            makeRoom();
            int state = states++;
            from[state] = begin;
            to[state] = end;
            depth[state] = depth[parent] + 1;
            int shorter = parent == ROOT ? ROOT : step(fall[parent], letter);
            next[parent] |= 1L << letter;
            fall[state] = shorter;
            boolean spelledOut = phrases[begin].length() == depth[state];
            number[state] = spelledOut ? numbers.getOrDefault(phrases[begin], NOTHING) : NOTHING;
            also[state] = number[shorter] == NOTHING ? also[shorter] : shorter;
            if (spelledOut || also[state] != ROOT) {
                next[state] = Long.MIN_VALUE;
            }
        }

        private void makeRoom() {
            if (states < first.length) {
                return;
            }
            int size = first.length * 2;
            next = Arrays.copyOf(next, size);
            first = Arrays.copyOf(first, size);
            fall = Arrays.copyOf(fall, size);
            number = Arrays.copyOf(number, size);
            also = Arrays.copyOf(also, size);
            from = Arrays.copyOf(from, size);
            to = Arrays.copyOf(to, size);
            depth = Arrays.copyOf(depth, size);
        }
    }

    private int step(int from, int letter) {
        long bit = 1L << letter;
        int state = from;
        while ((next[state] & bit) == 0) {
            if (state == ROOT) {
                return ROOT;
            }
            state = fall[state];
        }
        return first[state] + Long.bitCount(next[state] & (bit - 1));
    }

    /** Tells of everything in a stretch of {@code text}, in the order of its ends. */
    void find(String text, Span span, Found found) {
        int[] stems = new int[MOST_STEMS];
        int[] rests = new int[MOST_STEMS];
        int waiting = 0;
        int state = step(ROOT, Letters.EDGE);
        for (int i = span.start(); i <= span.end(); i++) {
            int letter = i == span.end() ? Letters.EDGE : letters.of(text.charAt(i));
            boolean edge = letter == Letters.EDGE;
            if (state == ROOT && !edge) {
                continue;
            }
            state = step(state, letter);
            if (edge) {
                while (waiting > 0) {
                    waiting--;
                    found.take(stems[waiting], rests[waiting], i);
                }
            }
            for (int at = hit(state); at != ROOT; at = also[at]) {
                if (edge) {
                    found.take(number[at], i, i);
                } else if (waiting < MOST_STEMS) {
                    stems[waiting] = number[at];
                    rests[waiting++] = i + 1;
                }
            }
        }
    }

    /** The longest phrase that ends in a state, or the root. */
    private int hit(int state) {
        return next[state] >= 0 ? ROOT : number[state] == NOTHING ? also[state] : state;
    }

    /** How many states there are. */
    int size() {
        return states;
    }
}
