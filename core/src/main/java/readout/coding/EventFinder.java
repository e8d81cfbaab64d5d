package readout.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.claim.Category;
import readout.lexicon.Predicate;
import readout.lexicon.RuleFinder;
import readout.lexicon.Rules.Found;
import readout.lexicon.Support;
import readout.pattern.Role;
import readout.syntax.Edge;
import readout.syntax.Node;
import readout.syntax.ParseTree;

/** Finds the words of a sentence that name events, and lends them the arguments of their light verbs. */
final class EventFinder {
    private static final Set<Role> LENT = Set.of(Role.ACTOR, Role.RECIPIENT, Role.MEDIATOR);

    private final RuleFinder rules;
    private final Map<Node, List<Found<Support>>> supportsOf = new HashMap<>();

    EventFinder(RuleFinder rules) {
        this.rules = rules;
    }

    /** The events that predicates name, at most one a word, in text order. */
    List<EventDraft> find(ParseTree tree) {
        Map<Node, Found<Support>> supports = new HashMap<>();
        Map<Node, EventDraft> drafts = new LinkedHashMap<>();
        for (Node word : tree.nodes()) {
            Optional<Found<Support>> support = word.isNoun() ? supportOf(word) : Optional.empty();
            support.ifPresent(noun -> supports.put(word, noun));
            Map<Role, List<Node>> lent =
                    support.map(noun -> noun.match().roles()).orElse(Map.of());
            List<Found<Predicate>> found = rules.predicatesOf(word, lent);
            if (!found.isEmpty()) {
                drafts.put(
                        word,
                        located(EventDraft.of(found.get(0).entry(), found.get(0).match())));
            }
        }
        Set<Node> spoken = new HashSet<>();
        for (EventDraft draft : drafts.values()) {
            spoken.addAll(draft.words());
        }
        drafts.keySet().removeAll(spoken);
        return lend(drafts, supports);
    }

    /** "The offensive in Syria": where violence happens is its place and not to whom it is done. */
    private static EventDraft located(EventDraft draft) {
        List<Node> recipients = draft.of(Role.RECIPIENT);
        boolean in = draft.category() == Category.ASSAULT
                && !recipients.isEmpty()
                && recipients.stream().allMatch(EventFinder::isWithin);
        return in ? draft.withRole(Role.RECIPIENT, List.of()).withRole(Role.PLACE, recipients) : draft;
    }

    private static boolean isWithin(Node node) {
        return node.relation().subtype().equals("in")
                || node.children("case").stream().anyMatch(c -> c.lemma().equals("in"));
    }

    private static List<EventDraft> lend(Map<Node, EventDraft> drafts, Map<Node, Found<Support>> supports) {
        List<EventDraft> lent = new ArrayList<>();
        Set<Node> light = new HashSet<>();
        for (EventDraft draft : drafts.values()) {
            Found<Support> support = supports.get(draft.trigger());
            if (support != null && !outranked(drafts.get(support.match().head()), support)) {
                light.add(support.match().head());
                lent.add(lent(draft, support));
            } else {
                lent.add(draft);
            }
        }
        lent.removeIf(draft -> light.contains(draft.trigger()));
        return lent;
    }

    /** A verb that names an event of its own and asks for more than the support does keeps it. */
    private static boolean outranked(@org.jspecify.annotations.Nullable EventDraft verb, Found<Support> support) {
        return verb != null
                && !verb.words().isEmpty()
                && verb.words().size() >= support.match().words().size();
    }

    private Optional<Found<Support>> supportOf(Node noun) {
        for (Edge edge : noun.governors()) {
            if (edge.head() < 0) {
                continue;
            }
            Node above = noun.tree().node(edge.head());
            Optional<Found<Support>> support = supportAt(above, noun);
            if (support.isEmpty() && above.isNoun()) {
                support = above.head().flatMap(verb -> supportAt(verb, noun));
            }
            if (support.isPresent()) {
                return support;
            }
        }
        return Optional.empty();
    }

    /** The light verb {@code verb} of a noun: its argument, or that of its object ("responsibility for the attack"). */
    private Optional<Found<Support>> supportAt(Node verb, Node noun) {
        return supportsOf.computeIfAbsent(verb, rules::supportsOf).stream()
                .filter(support -> support.match().of(Role.EVENT).contains(noun))
                .findFirst();
    }

    private static EventDraft lent(EventDraft draft, Found<Support> support) {
        EventDraft result = draft.withWord(support.match().head())
                .withTrace(draft.trace().by(support.entry().id(), 1));
        for (Role role : LENT) {
            List<Node> given = support.match().of(role).stream()
                    .filter(node -> node != draft.trigger())
                    .toList();
            if (result.of(role).isEmpty()
                    && !given.isEmpty()
                    && result.roles().values().stream().noneMatch(n -> n.containsAll(given))) {
                result = result.withRole(role, given);
            }
        }
        return result;
    }
}
