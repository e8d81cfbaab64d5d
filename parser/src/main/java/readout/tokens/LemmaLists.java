package readout.tokens;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The words that the lemmatizer knows.
 *
 * @param verbs verbs
 * @param nouns nouns
 * @param adjectives adjectives
 * @param adverbs adverbs
 * @param abbreviations base form by {@code form_TAG}, such as {@code n't_RB}
 * @param cardinals numbers in words
 * @param ordinals ranks in words
 */
public record LemmaLists(
        Words verbs,
        Words nouns,
        Words adjectives,
        Words adverbs,
        Map<String, String> abbreviations,
        WordSet cardinals,
        WordSet ordinals) {

    /**
     * The words of one part of speech.
     *
     * @param bases base forms
     * @param exceptions base form by irregular form
     */
    public record Words(WordSet bases, Map<String, String> exceptions) {
        public Words {
            exceptions = Map.copyOf(exceptions);
        }
    }

    public LemmaLists {
        abbreviations = Map.copyOf(abbreviations);
    }

    /**
     * The words out of NLP4J's files, in memory.
     *
     * @param lines the lines of a file of its {@code morph/english} folder, by name, e.g. {@code verb.base}
     */
    public static LemmaLists of(Function<String, List<String>> lines) {
        return of(lines, name -> WordSet.of(entries(lines.apply(name))));
    }

    /**
     * The words out of NLP4J's files, save those in sets, which come from elsewhere.
     *
     * @param lines the lines of a file of its {@code morph/english} folder, by name, e.g. {@code verb.exc}
     * @param sets the set of the words of such a file, by name, e.g. {@code verb.base}
     */
    public static LemmaLists of(Function<String, List<String>> lines, Function<String, WordSet> sets) {
        return new LemmaLists(
                new Words(sets.apply("verb.base"), exceptions(lines.apply("verb.exc"))),
                new Words(sets.apply("noun.base"), exceptions(lines.apply("noun.exc"))),
                new Words(sets.apply("adjective.base"), exceptions(lines.apply("adjective.exc"))),
                new Words(sets.apply("adverb.base"), exceptions(lines.apply("adverb.exc"))),
                abbreviations(lines.apply("abbreviation.rule")),
                sets.apply("cardinal.base"),
                sets.apply("ordinal.base"));
    }

    /** The words of a file's lines: without white space around them, empty lines left out. */
    public static Set<String> entries(List<String> lines) {
        Set<String> entries = new HashSet<>();
        lines.forEach(line -> entries.add(line.trim()));
        entries.remove("");
        return Set.copyOf(entries);
    }

    /** Lines of irregular and base form; of two lines for one form the later counts. */
    private static Map<String, String> exceptions(List<String> lines) {
        Map<String, String> bases = new HashMap<>();
        for (String line : lines) {
            String[] words = line.trim().split(" +");
            if (words.length > 1) {
                bases.put(words[0], words[1]);
            }
        }
        return bases;
    }

    /** Lines of form, tag and base form. */
    private static Map<String, String> abbreviations(List<String> lines) {
        Map<String, String> bases = new HashMap<>();
        for (String line : lines) {
            String[] words = line.trim().split(" +");
            if (words.length > 2) {
                bases.put(words[0] + "_" + words[1], words[2]);
            }
        }
        return bases;
    }
}
