package readout.lexicon;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        String sentence = (hash < 0 ? line : line.substring(0, hash)).strip();
        Map<Role, List<String>> roles = new EnumMap<>(Role.class);
        if (hash >= 0) {
            for (String part : line.substring(hash + 3).split(";")) {
                int colon = part.indexOf(':');
                if (colon > 0) {
                    Role.of(part.substring(0, colon).strip())
                            .ifPresent(role -> roles.put(
                                    role,
                                    List.of(part.substring(colon + 1).strip().split("\\s+&\\s+"))));
                }
            }
        }
        return new Example(sentence, holds, roles, at);
    }
}
