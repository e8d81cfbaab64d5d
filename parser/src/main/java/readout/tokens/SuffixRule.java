package readout.tokens;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An ending that an inflected word bears, and what the base form has in its place.
 *
 * @param tags part-of-speech tags of such words
 * @param suffix the ending
 * @param replacements what the base form may have instead, first come first served
 * @param doubles true when the consonant before the ending may be doubled, as in {@code running}
 */
record SuffixRule(Set<String> tags, String suffix, List<String> replacements, boolean doubles) {
    /** Shortest stem, its doubled consonant with it, that may lose one. */
    private static final int SHORTEST_DOUBLED = 4;

    SuffixRule {
        tags = Set.copyOf(tags);
        replacements = List.copyOf(replacements);
    }

    /** The base form of {@code form}, when the rule leads to one of {@code bases}. */
    Optional<String> base(String form, String tag, WordSet bases) {
        if (!form.endsWith(suffix) || !tags.contains(tag)) {
            return Optional.empty();
        }
        String stem = form.substring(0, form.length() - suffix.length());
        Optional<String> base = known(stem, bases);
        return base.isEmpty() && doubles && isDoubled(stem) ? known(stem.substring(0, stem.length() - 1), bases) : base;
    }

    private Optional<String> known(String stem, WordSet bases) {
        for (String replacement : replacements) {
            String base = stem + replacement;
            if (bases.contains(base)) {
                return Optional.of(base);
            }
        }
        return Optional.empty();
    }

    private static boolean isDoubled(String stem) {
        int length = stem.length();
        return length >= SHORTEST_DOUBLED && stem.charAt(length - 2) == stem.charAt(length - 1);
    }
}
