package readout.tokens;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the base form of an English word.
 *
 * <p>Immutable, for any number of threads as long as its {@link WordSet}s are. Source: NLP4J 1.1.3,
 * EnglishMorphAnalyzer.
 */
public final class Lemmatizer {
    /** Stands for any number in words. */
    public static final String CARDINAL = "#crd#";
    /** Stands for any rank, in words or not. */
    public static final String ORDINAL = "#ord#";

    private static final Set<String> ORDINAL_FIGURES = Set.of("0st", "0nd", "0rd", "0th");

    private final LemmaLists lists;

    /** A lemmatizer that knows these words. */
    public Lemmatizer(LemmaLists lists) {
        this.lists = lists;
    }

    /**
     * The base form in lower case; the form itself when no rule leads to a known word.
     *
     * @param simplified the form as {@link WordShapes#simplified} gives it
     * @param tag its part of speech in the Penn Treebank's tags
     */
    public String lemma(String simplified, String tag) {
        String form = LowerCase.of(simplified);
        String abbreviated = lists.abbreviations().get(form + "_" + tag);
        String lemma = abbreviated != null ? abbreviated : inflected(form, tag).orElse(form);
        if (lists.cardinals().contains(lemma)) {
            return CARDINAL;
        }
        return ORDINAL_FIGURES.contains(lemma) || lists.ordinals().contains(lemma) ? ORDINAL : lemma;
    }

    private Optional<String> inflected(String form, String tag) {
        if (tag.startsWith("VB")) {
            return base(form, tag, lists.verbs(), SuffixRules.VERB);
        }
        if (tag.startsWith("NN")) {
            return base(form, tag, lists.nouns(), SuffixRules.NOUN);
        }
        if (tag.startsWith("JJ")) {
            return base(form, tag, lists.adjectives(), SuffixRules.ADJECTIVE);
        }
        if (tag.startsWith("RB")) {
            return base(form, tag, lists.adverbs(), SuffixRules.ADVERB);
        }
        return Optional.empty();
    }

    private static Optional<String> base(String form, String tag, LemmaLists.Words words, List<SuffixRule> rules) {
        String irregular = words.exceptions().get(form);
        if (irregular != null) {
            return Optional.of(irregular);
        }
        for (SuffixRule rule : rules) {
            Optional<String> base = rule.base(form, tag, words.bases());
            if (base.isPresent()) {
                return base;
            }
        }
        return Optional.empty();
    }
}
