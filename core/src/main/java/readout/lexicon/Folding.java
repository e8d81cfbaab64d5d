package readout.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Spellings brought to one form, so that {@code Erdoğan} and {@code Erdogan}, {@code U.N.} and {@code UN}, {@code
 * al-Qaeda} and {@code al Qaeda} are found alike. Case is kept.
 */
final class Folding {
    private static final String LETTERS = "ıøØłŁđĐæÆœŒßəƏ";
    private static final String[] PLAIN = {"i", "o", "O", "l", "L", "d", "D", "ae", "Ae", "oe", "Oe", "ss", "a", "A"};

    private Folding() {}

    /** The parts of a name between spaces and hyphens, without dots, apostrophes and accents; {@code 's} is a part. */
    static List<String> parts(String name) {
        if (isOneWord(name)) {
            return List.of(name);
        }
        List<String> parts = new ArrayList<>(4);
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || separates(name.charAt(i))) {
                if (i > from) {
                    part(name.substring(from, i), parts);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** True for plain letters and digits alone, as most words are. */
    private static boolean isOneWord(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static boolean separates(char c) {
        return c == ' ' || c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '\u00a0' || c == ',';
    }

    private static void part(String word, List<String> parts) {
        int length = word.length();
        boolean possessive = length > 2 && word.charAt(length - 1) == 's' && isApostrophe(word.charAt(length - 2));
        String stem = fold(possessive ? word.substring(0, length - 2) : word);
        if (!stem.isEmpty()) {
            parts.add(stem);
        }
        if (possessive) {
            parts.add("s");
        }
    }

    /** A word without dots, apostrophes and accents. */
    static String fold(String word) {
        if (isPlain(word)) {
            return word;
        }
        String open = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(open.length());
        for (int i = 0; i < open.length(); i++) {
            char c = open.charAt(i);
            int special = LETTERS.indexOf(c);
            if (special >= 0) {
                out.append(PLAIN[special]);
            } else if (c != '.' && !isApostrophe(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > 127 || c == '.' || c == '\'' || c == '`') {
                return false;
            }
        }
        return true;
    }

    private static boolean isApostrophe(char c) {
        return c == '\''
                || c == '`'
                || c == '\u2019'
                || c == '\u2018'
                || c == '\u02bc'
                || c == '\u02bb'
                || c == '\u00b4';
    }
}
