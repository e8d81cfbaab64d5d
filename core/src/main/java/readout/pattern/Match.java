package readout.pattern;

import java.util.List;
import java.util.Map;
import readout.syntax.Node;

/**
 * A rule that holds.
 *
 * @param head word it hangs on
 * @param roles head words of the arguments, by role, in text order
 * @param words other words that the rule asked for, in text order
 * @param strength how much the rule asked for: the more, the better it knows
 */
public record Match(Node head, Map<Role, List<Node>> roles, List<Node> words, int strength) {
    public Match {
        roles = Map.copyOf(roles);
        words = List.copyOf(words);
    }

    /** The arguments of {@code role}, none when there are none. */
    public List<Node> of(Role role) {
        return roles.getOrDefault(role, List.of());
    }
}
