package readout.lexicon;

import java.util.List;
import java.util.Set;
import readout.claim.Category;
import readout.claim.Context;
import readout.claim.Mode;

/**
 * Words that name an event.
 *
 * @param rule id, patterns, proof
 * @param category what kind of event
 * @param modes how it is done
 * @param contexts what it is about
 * @param reciprocal whether all parties do it
 * @param confidence how often the words mean this event, 0 to 1
 */
public record Predicate(
        Rule rule, Category category, List<Mode> modes, Set<Context> contexts, boolean reciprocal, double confidence) {
    public Predicate {
        modes = List.copyOf(modes);
        contexts = Set.copyOf(contexts);
    }

    public String id() {
        return rule.id();
    }
}
