package readout.coding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.claim.Category;
import readout.claim.Context;
import readout.claim.Mode;
import readout.claim.Status;
import readout.lexicon.Predicate;
import readout.pattern.Match;
import readout.pattern.Role;
import readout.syntax.Node;

/**
 * A claim in the making: words of a tree, not yet parties.
 *
 * @param trigger word that carries the event
 * @param words other words of the event, e.g. its light verb
 * @param what category and all that goes with it
 * @param status did it happen, as far as the operators applied tell
 * @param roles head words of the parties
 * @param trace how it came about
 */
record EventDraft(Node trigger, List<Node> words, What what, Status status, Map<Role, List<Node>> roles, Trace trace) {
    /**
     * What kind of event.
     *
     * @param category PLOVER's category
     * @param modes its modes
     * @param contexts what it is about
     * @param reciprocal whether all parties do it
     * @param bySpeaker whether the actor is whoever says it
     * @param inner category of the event that the operators took first
     */
    record What(
            Category category,
            List<Mode> modes,
            Set<Context> contexts,
            boolean reciprocal,
            boolean bySpeaker,
            Category inner) {
        What as(Category other, List<Mode> otherModes) {
            return new What(other, otherModes, contexts, false, bySpeaker, inner);
        }

        What withModes(List<Mode> others) {
            return new What(category, others, contexts, reciprocal, bySpeaker, inner);
        }
    }

    /**
     * How a draft came about.
     *
     * @param pattern id of the predicate
     * @param operators ids of operators and supports, innermost first
     * @param confidence 0 to 1
     */
    record Trace(String pattern, List<String> operators, double confidence) {
        Trace by(String operator, double factor) {
            List<String> all = new ArrayList<>(operators);
            all.add(operator);
            return new Trace(pattern, List.copyOf(all), confidence * factor);
        }
    }

    EventDraft {
        words = List.copyOf(words);
        roles = Map.copyOf(roles);
    }

    static EventDraft of(Predicate predicate, Match match) {
        What what = new What(
                predicate.category(),
                predicate.modes(),
                predicate.contexts(),
                predicate.reciprocal(),
                false,
                predicate.category());
        Trace trace = new Trace(predicate.id(), List.of(), predicate.confidence());
        return new EventDraft(match.head(), match.words(), what, Status.ACTUAL, match.roles(), trace);
    }

    List<Node> of(Role role) {
        return roles.getOrDefault(role, List.of());
    }

    Category category() {
        return what.category();
    }

    EventDraft withStatus(Status other) {
        return new EventDraft(trigger, words, what, other, roles, trace);
    }

    EventDraft withTrace(Trace other) {
        return new EventDraft(trigger, words, what, status, roles, other);
    }

    EventDraft withWhat(What other) {
        return new EventDraft(trigger, words, other, status, roles, trace);
    }

    EventDraft withWord(Node word) {
        List<Node> all = new ArrayList<>(words);
        all.add(word);
        return new EventDraft(trigger, all, what, status, roles, trace);
    }

    /** The same with these words in a role, in place of those it has. */
    EventDraft withRole(Role role, List<Node> nodes) {
        Map<Role, List<Node>> all = new EnumMap<>(Role.class);
        all.putAll(roles);
        if (nodes.isEmpty()) {
            all.remove(role);
        } else {
            all.put(role, List.copyOf(nodes));
        }
        return new EventDraft(trigger, words, what, status, all, trace);
    }

    /** The same event told by another word, as another kind of event. */
    EventDraft become(Node word, What other, Map<Role, List<Node>> otherRoles) {
        return new EventDraft(word, List.of(trigger), other, Status.ACTUAL, otherRoles, trace);
    }
}
