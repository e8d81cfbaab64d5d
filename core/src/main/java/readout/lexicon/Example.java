package readout.lexicon;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.pattern.Role;

/**
 * A sentence that proves an entry.
 *
 * @param sentence an English sentence of ours
 * @param holds whether the entry must fire on it
 * @param roles words of the parties it must find there
 * @param at {@code file:line}
 */
public record Example(String sentence, boolean holds, Map<Role, List<String>> roles, String at) {
    public Example {
        roles = Map.copyOf(roles);
    }

    /** Reads {@code Sentence.  # actor: words & words; recipient: words}. */
    static Example parse(String line, boolean holds, String at) {
        int hash = line.indexOf(" # ");
        if (hash < 0) {
            return new Example(line.strip(), holds, Map.of(), at);
        }
        Map<Role, List<String>> roles = new EnumMap<>(Role.class);
        for (String part : line.substring(hash + 3).split(";")) {
            int colon = part.indexOf(':');
            Optional<Role> role = colon > 0 ? Role.of(part.substring(0, colon).strip()) : Optional.empty();
            if (role.isPresent()) {
                roles.put(role.get(), parties(part.substring(colon + 1).strip()));
            }
        }
        return new Example(line.substring(0, hash).strip(), holds, roles, at);
    }

    private static List<String> parties(String words) {
        return words.indexOf('&') < 0 ? List.of(words) : List.of(words.split("\\s+&\\s+"));
    }
}
