package readout.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In which forms English writes a lemma: plurals, third persons, past tenses, participles, degrees of comparison.
 *
 * <p>A regular form is a stem with an ending; rather one too many is taken for a form than one too few. Sources: the
 * spelling rules of any English grammar for what is regular, {@code predicates/irregular.tsv} for the rest.
 */
public final class Inflections {
    private static final String FILE = "predicates/irregular.tsv";
    private static final List<String> COLUMNS = List.of("lemma", "forms", "source");
    private static final String VOWELS = "aeiou";
    private static final String[] NO_ENDINGS = {};
    private static final String[] PLAIN_ENDINGS = {
        "s", "es", "ed", "er", "ers", "est", "ing", "ings", "ked", "ker", "king"
    };
    private static final String[] AFTER_DOUBLE = {"ed", "er", "ers", "est", "ing", "ings"};
    private static final String[] E_ENDINGS = {"e", "es", "ed", "er", "ers", "est", "ing", "ings", "eing", "eings"};
    private static final String[] Y_ENDINGS = {"y", "ys", "ies", "ied", "ier", "iers", "iest", "ying", "yings"};
    private static final String[] IE_ENDINGS = {"ie", "ies", "ied", "ying", "yings"};

    private static final String[][] BRITISH = {{"ize", "ise"}, {"yze", "yse"}, {"or", "our"}, {"ense", "ence"}};

    private final Map<String, List<String>> irregular;

    private Inflections(Map<String, List<String>> irregular) {
        this.irregular = irregular;
    }

    /** How a stem goes on. */
    enum Paradigm {
        /** Not at all: the form of another lemma, or a word without forms. */
        NONE,
        /** attack, publish, stop, panic. */
        PLAIN,
        /** invad-e, agre-e. */
        E,
        /** den-y, all-y. */
        Y,
        /** d-ie, l-ie. */
        IE
    }

    private static String[] endings(Paradigm paradigm) {
        return switch (paradigm) {
            case NONE -> NO_ENDINGS;
            case PLAIN -> PLAIN_ENDINGS;
            case E -> E_ENDINGS;
            case Y -> Y_ENDINGS;
            case IE -> IE_ENDINGS;
        };
    }

    /**
     * The part of a lemma that all its regular forms begin with.
     *
     * @param letters as in the lemma
     * @param paradigm what may follow
     */
    record Stem(String letters, Paradigm paradigm) {
        static Stem of(String lemma) {
            int length = lemma.length();
            if (length > 2 && lemma.endsWith("ie")) {
                return new Stem(cut(lemma, 2), Paradigm.IE);
            }
            if (length > 2 && lemma.endsWith("e")) {
                return new Stem(cut(lemma, 1), Paradigm.E);
            }
            boolean consonant = length > 2 && VOWELS.indexOf(lemma.charAt(length - 2)) < 0;
            return consonant && lemma.endsWith("y")
                    ? new Stem(cut(lemma, 1), Paradigm.Y)
                    : new Stem(lemma, Paradigm.PLAIN);
        }

        /** True where the stem with this stretch of a text behind it is a form of its lemma, in any case. */
        boolean takes(String text, int from, int to) {
            if (from == to) {
                return paradigm == Paradigm.NONE || paradigm == Paradigm.PLAIN;
            }
            return isOneOf(endings(paradigm), text, from, to)
                    || (paradigm == Paradigm.PLAIN
                            && isDoubled(text.charAt(from))
                            && isOneOf(AFTER_DOUBLE, text, from + 1, to));
        }

        private boolean isDoubled(char next) {
            return Character.toLowerCase(next) == letters.charAt(letters.length() - 1);
        }

        private static boolean isOneOf(String[] endings, String text, int from, int to) {
            for (String ending : endings) {
                if (ending.length() == to - from && text.regionMatches(true, from, ending, 0, to - from)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Reads the irregular forms.
     *
     * @throws LexiconException if the table has any fault, with all of them
     */
    public static Inflections read(LexiconFiles files) {
        List<String> faults = new ArrayList<>();
        Map<String, List<String>> irregular = new HashMap<>();
        Table table = Table.read(files, FILE, faults);
        if (!table.header().equals(COLUMNS)) {
            faults.add(FILE + ":1: expected the columns " + COLUMNS + ", found " + table.header());
        }
        for (Table.Row row : table.rows()) {
            if (row.get("lemma").isEmpty()
                    || row.get("forms").isEmpty()
                    || row.get("source").isEmpty()) {
                faults.add(row.at() + ": an empty cell");
            }
            if (irregular.put(row.get("lemma"), row.all("forms")) != null) {
                faults.add(row.at() + ": '" + row.get("lemma") + "' stands already above");
            }
        }
        if (!faults.isEmpty()) {
            throw new LexiconException(faults);
        }
        return new Inflections(irregular);
    }

    /** The forms of a lemma that no rule gives. */
    List<String> irregular(String lemma) {
        return irregular.getOrDefault(lemma, List.of());
    }

    /** The lemma and, where British print spells it otherwise, that: parsers take the one for the other. */
    static List<String> spellings(String lemma) {
        for (String[] pair : BRITISH) {
            if (lemma.endsWith(pair[0]) && lemma.length() > pair[0].length() + 1) {
                return List.of(lemma, cut(lemma, pair[0].length()) + pair[1]);
            }
        }
        return List.of(lemma);
    }

    private static String cut(String lemma, int letters) {
        return lemma.substring(0, lemma.length() - letters);
    }

    /** True where {@code word}, lower case, may be a form of {@code lemma}. */
    public boolean isForm(String word, String lemma) {
        if (irregular(lemma).contains(word)) {
            return true;
        }
        for (String spelling : spellings(lemma)) {
            Stem stem = Stem.of(spelling);
            if (word.startsWith(stem.letters())
                    && stem.takes(word, stem.letters().length(), word.length())) {
                return true;
            }
        }
        return false;
    }
}
