package readout.tokens;

import java.util.List;
import java.util.Set;

/**
 * The endings of English inflection, in the order in which they are tried.
 *
 * <p>Source: NLP4J 1.1.3, inflection_suffix.xml; a test compares the two.
 */
final class SuffixRules {
    private static final Set<String> PAST = Set.of("VBD", "VBN");
    private static final Set<String> PLURAL = Set.of("NNS", "NNPS");

    static final List<SuffixRule> VERB = List.of(
            rule("VBZ", "ies", "y"),
            rule("VBZ", "es", ""),
            rule("VBZ", "s", ""),
            rule("VBG", "ying", "ie"),
            new SuffixRule(Set.of("VBG"), "ing", List.of("", "e"), true),
            new SuffixRule(PAST, "ied", List.of("y"), false),
            new SuffixRule(PAST, "ed", List.of(""), true),
            new SuffixRule(PAST, "d", List.of(""), false),
            new SuffixRule(PAST, "n", List.of(""), false),
            new SuffixRule(PAST, "ung", List.of("ing"), false));

    static final List<SuffixRule> NOUN = List.of(
            new SuffixRule(PLURAL, "ies", List.of("y"), false),
            new SuffixRule(PLURAL, "es", List.of(""), false),
            new SuffixRule(PLURAL, "s", List.of(""), false),
            new SuffixRule(PLURAL, "men", List.of("man"), false),
            new SuffixRule(PLURAL, "ae", List.of("a"), false),
            new SuffixRule(PLURAL, "i", List.of("us"), false),
            new SuffixRule(PLURAL, "a", List.of("um"), false));

    static final List<SuffixRule> ADJECTIVE = List.of(
            rule("JJR", "ier", "y"),
            new SuffixRule(Set.of("JJR"), "er", List.of(""), true),
            rule("JJR", "er", "e"),
            rule("JJS", "iest", "y"),
            new SuffixRule(Set.of("JJS"), "est", List.of(""), true),
            rule("JJS", "est", "e"));

    static final List<SuffixRule> ADVERB = List.of(
            rule("RBR", "ier", "y"), rule("RBR", "er", "", "e"), rule("RBS", "iest", "y"), rule("RBS", "est", "", "e"));

    private SuffixRules() {}

    private static SuffixRule rule(String tag, String suffix, String... replacements) {
        return new SuffixRule(Set.of(tag), suffix, List.of(replacements), false);
    }
}
