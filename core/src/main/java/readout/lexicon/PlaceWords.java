package readout.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import readout.text.Span;

/**
 * The words of a stretch of text as names of places are compared: without diacritics, hyphens, apostrophes and full
 * stops, Arabic and Romance articles in lower case.
 */
final class PlaceWords {
    private static final Set<String> ARTICLES = Set.of(
            "al", "ar", "as", "ash", "ad", "adh", "an", "at", "ath", "az", "el", "es", "et", "ed", "en", "er", "de",
            "del", "la", "las", "le", "les", "los", "du", "da", "do", "dos", "of", "the", "and", "on", "upon", "sur",
            "am", "im");
    private static final int LONGEST_ABBREVIATION = 4;
    private static final String INSIDE = "'’‘`ʿʻʼ´";

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    private PlaceWords(String text) {
        this.text = text;
    }

    /** The words of {@code within}, of {@code text}. */
    static PlaceWords of(String text, Span within) {
        PlaceWords all = new PlaceWords(text);
        int at = within.start();
        while (at < within.end()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < within.end() && isWord(text, end, within.end())) {
                end++;
            }
            all.words.add(fold(text.substring(at, end)));
            all.spans.add(new Span(at, end));
            at = end;
        }
        return all;
    }

    /** The words of a name, a space between two. */
    static String key(String name) {
        if (isPlain(name)) {
            return name;
        }
        return String.join(" ", of(name, new Span(0, name.length())).words);
    }

    /** The first word of a key. */
    static String first(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    /** How many words a key has. */
    static int count(String key) {
        int words = 1;
        for (int i = 0; i < key.length(); i++) {
            words += key.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    /** True for one unaccented word that is no article. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return name.length() > LONGEST_ABBREVIATION;
    }

    private static boolean isWord(String text, int at, int end) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        return INSIDE.indexOf(c) >= 0
                && at + 1 < end
                && Character.isLetter(text.charAt(at + 1))
                && !isPossessive(text, at, end);
    }

    private static boolean isPossessive(String text, int at, int end) {
        return text.charAt(at + 1) == 's' && (at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    int size() {
        return words.size();
    }

    String word(int index) {
        return words.get(index);
    }

    Span span(int index) {
        return spans.get(index);
    }

    /** The words from {@code first} to {@code last}, each changed, a space between two. */
    String joined(int first, int last, UnaryOperator<String> change) {
        String word = change.apply(words.get(first));
        if (first == last) {
            return word;
        }
        StringBuilder all = new StringBuilder(word);
        for (int i = first + 1; i <= last; i++) {
            all.append(' ').append(change.apply(words.get(i)));
        }
        return all.toString();
    }

    /** True when nothing but what may stand inside a name is between this word and the next. */
    boolean joined(int index) {
        Span left = spans.get(index);
        Span right = spans.get(index + 1);
        for (int at = left.end(); at < right.start(); at++) {
            char c = text.charAt(at);
            boolean stop = c == '.' && (left.length() <= LONGEST_ABBREVIATION || right.length() == 1);
            if (!stop && c != ' ' && c != '\u00a0' && c != '-' && c != '\u2010' && c != '\u2011') {
                return false;
            }
        }
        return right.start() - left.end() <= 2;
    }

    /** Without diacritics and apostrophes; articles in lower case. */
    private static String fold(String word) {
        if (isPlain(word)) {
            return word;
        }
        StringBuilder out = new StringBuilder(word.length());
        String plain = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (INSIDE.indexOf(c) < 0 && Character.getType(c) != Character.NON_SPACING_MARK) {
                append(out, c);
            }
        }
        String folded = out.toString();
        if (folded.length() > LONGEST_ABBREVIATION) {
            return folded;
        }
        String lower = folded.toLowerCase(Locale.ROOT);
        return ARTICLES.contains(lower) && Character.isLowerCase(folded.charAt(folded.length() - 1)) ? lower : folded;
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case 'ı' -> out.append('i');
            case 'ø' -> out.append('o');
            case 'Ø' -> out.append('O');
            case 'ł' -> out.append('l');
            case 'Ł' -> out.append('L');
            case 'đ' -> out.append('d');
            case 'Đ' -> out.append('D');
            case 'ß' -> out.append("ss");
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            case 'ə' -> out.append('a');
            default -> out.append(c);
        }
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
