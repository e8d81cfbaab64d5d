package readout.lexicon;

import java.util.Arrays;
import java.util.Set;

/**
 * The letters of a {@link WordAutomaton}, at most {@value #MOST}: the edge of a word, a to z in any case, digits, and what other
 * letters its words have.
 */
final class Letters {
    /** What is no letter and no digit. */
    static final int EDGE = 0;
    /** A letter that no word has. */
    private static final int STRANGE = 1;

    /** One bit of 64 is left for other use. */
    private static final int MOST = 63;

    private static final int FIRST_LETTER = 2;
    private static final int FIRST_DIGIT = FIRST_LETTER + 26;
    private static final int FIRST_OTHER = FIRST_DIGIT + 10;
    private static final int MOST_OTHERS = MOST - FIRST_OTHER;

    private final byte[] plain = new byte[128];
    private final char[] others;

    /** The letters of some words; beyond those that there is room for, one is as strange as the other. */
    Letters(Set<String> words, Set<String> stems) {
        for (char c = 'a'; c <= 'z'; c++) {
            plain[c] = (byte) (FIRST_LETTER + c - 'a');
            plain[Character.toUpperCase(c)] = plain[c];
        }
        for (char c = '0'; c <= '9'; c++) {
            plain[c] = (byte) (FIRST_DIGIT + c - '0');
        }
        StringBuilder found = new StringBuilder();
        words.forEach(word -> collect(word, found));
        stems.forEach(stem -> collect(stem, found));
        others = found.toString().toCharArray();
        Arrays.sort(others);
    }

    private void collect(String word, StringBuilder found) {
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            boolean other = c >= plain.length && Character.isLetter(c) && found.indexOf(String.valueOf(c)) < 0;
            if (other && found.length() < MOST_OTHERS) {
                found.append(c);
            }
        }
    }

    /** The number of a character, below 63. */
    int of(char c) {
        if (c < plain.length) {
            return plain[c];
        }
        if (!Character.isLetterOrDigit(c)) {
            return EDGE;
        }
        int at = Arrays.binarySearch(others, Character.toLowerCase(c));
        return at < 0 ? STRANGE : FIRST_OTHER + at;
    }

    /** The numbers of a phrase's letters as characters, an edge before each word. */
    String spelled(String phrase) {
        StringBuilder spelled = new StringBuilder(phrase.length() + 2).append((char) EDGE);
        for (int i = 0; i < phrase.length(); i++) {
            spelled.append((char) of(phrase.charAt(i)));
        }
        return spelled.toString();
    }
}
