package readout.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commonest words of the languages of one script, and letters that only some of them have. */
final class FunctionWords {
    private static final int ASCII = 0x80;
    private static final double LETTER = 0.5;
    private static final int[] NOBODY = {};

    private final List<String> languages = new ArrayList<>();
    /** Languages by their place in the list, by word and by letter. */
    private final Map<String, int[]> words = new HashMap<>();

    private final Map<Integer, int[]> letters = new HashMap<>();

    private FunctionWords() {}

    /** The words of {@code words.tsv}, whose columns are language, script, its words, its letters. */
    static Map<UnicodeScript, FunctionWords> bundled() {
        Map<UnicodeScript, FunctionWords> scripts = new EnumMap<>(UnicodeScript.class);
        try (InputStream in = FunctionWords.class.getResourceAsStream("words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("readout/language/words.tsv is not on the class path");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> scripts.computeIfAbsent(
                                    UnicodeScript.forName(cells[1]), script -> new FunctionWords())
                            .add(cells[0], cells[2], cells[3]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scripts;
    }

    private void add(String language, String itsWords, String itsLetters) {
        int place = languages.size();
        languages.add(language);
        for (String word : itsWords.split(" ")) {
            words.merge(word, new int[] {place}, FunctionWords::joined);
        }
        itsLetters
                .codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(letter, new int[] {place}, FunctionWords::joined));
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = java.util.Arrays.copyOf(some, some.length + 1);
        all[some.length] = more[0];
        return all;
    }

    /** How a text is like each language; words and letters of several languages speak less for each. */
    Likeness likeness(String text) {
        double[] scores = new double[languages.size()];
        int english = languages.indexOf(LanguageFinder.ENGLISH);
        int count = 0;
        int inEnglish = 0;
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            char c = end < text.length() ? text.charAt(end) : ' ';
            if (isInWord(c)) {
                if (c >= ASCII) {
                    vote(letters.getOrDefault((int) c, NOBODY), LETTER, scores);
                }
                continue;
            }
            if (end > start) {
                count++;
                int[] voters = words.getOrDefault(text.substring(start, end), NOBODY);
                vote(voters, 1, scores);
                inEnglish += contains(voters, english) ? 1 : 0;
            }
            start = end + 1;
        }
        return new Likeness(count, inEnglish, scores);
    }

    private static boolean isInWord(char c) {
        return c < ASCII
                ? (c >= 'a' && c <= 'z') || c == '\''
                : Character.isLetter(c)
                        || c == '\u2019'
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static void vote(int[] voters, double weight, double[] scores) {
        for (int language : voters) {
            scores[language] += weight / Math.sqrt(voters.length);
        }
    }

    private static boolean contains(int[] voters, int language) {
        for (int voter : voters) {
            if (voter == language) {
                return true;
            }
        }
        return false;
    }

    /** How like the languages of a script a text is. */
    final class Likeness {
        /** Least share of words that are function words of the language: in running text it is a fourth to a half. */
        private static final double LEAST = 0.10;
        /** By how much the best has to lead English. */
        private static final double LEAD = 1.15;

        private static final int FEWEST_WORDS = 12;
        /** Share of English function words that even lists of names and numbers have. */
        private static final double UNLIKE = 0.10;
        /** Words from which on a text without function words is running text of another language, not a list. */
        private static final int FEWEST_UNKNOWN = 40;

        private final int count;
        private final int inEnglish;
        private final double[] scores;

        private Likeness(int count, int inEnglish, double[] scores) {
            this.count = count;
            this.inEnglish = inEnglish;
            this.scores = scores;
        }

        /** The language; empty where the text is too short to tell. */
        Optional<String> language() {
            Optional<String> best = count < FEWEST_WORDS ? Optional.empty() : best();
            boolean isUnlike = count >= FEWEST_UNKNOWN && inEnglish < count * UNLIKE;
            return best.isEmpty() && isUnlike ? Optional.of(LanguageFinder.UNKNOWN) : best;
        }

        private Optional<String> best() {
            int best = 0;
            for (int i = 1; i < scores.length; i++) {
                best = scores[i] > scores[best] ? i : best;
            }
            int english = languages.indexOf(LanguageFinder.ENGLISH);
            boolean isClose = english >= 0 && best != english && scores[best] < scores[english] * LEAD;
            return scores[best] < count * LEAST || isClose ? Optional.empty() : Optional.of(languages.get(best));
        }
    }
}
