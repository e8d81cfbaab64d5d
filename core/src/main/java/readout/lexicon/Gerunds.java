package readout.lexicon;

import java.util.Set;

/** The {@code -ing} form of a verb. Source: the spelling rules of any English grammar, British doubling. */
final class Gerunds {
    private static final String VOWELS = "aeiou";
    private static final Set<String> DOUBLED = Set.of(
            "stab", "kidnap", "expel", "shell", "rebel", "cancel", "begin", "hit", "cut", "ban", "stop", "rob", "gun");

    private Gerunds() {}

    static String of(String verb) {
        int last = verb.length() - 1;
        if (verb.endsWith("ie")) {
            return verb.substring(0, last - 1) + "ying";
        }
        if (verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("ye") && last > 1) {
            return verb.substring(0, last) + "ing";
        }
        boolean doubled = DOUBLED.contains(verb) && VOWELS.indexOf(verb.charAt(last - 1)) >= 0;
        return (doubled ? verb + verb.charAt(last) : verb) + "ing";
    }
}
