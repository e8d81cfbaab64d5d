package readout.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.claim.Category;
import readout.lexicon.Effect;
import readout.lexicon.Predicate;
import readout.lexicon.RuleFinder;
import readout.lexicon.Rules.Found;
import readout.lexicon.Support;
import readout.pattern.Kind;
import readout.pattern.Kinds;
import readout.pattern.Role;
import readout.syntax.Edge;
import readout.syntax.Node;
import readout.syntax.ParseTree;

/** Finds the words of a sentence that name events, and lends them the arguments of their light verbs. */
final class EventFinder {
    private static final Set<Role> LENT = Set.of(Role.ACTOR, Role.RECIPIENT, Role.MEDIATOR);

    private static final Set<String> ATTENDING =
            Set.of("in", "during", "at", "after", "following", "over", "by", "via");
    /** Prepositions of places, and those of things that are no more than places. */
    private static final Set<String> WHERE =
            Set.of("in", "near", "around", "outside", "close_to", "across", "throughout", "inside");

    private static final Set<String> WITHIN = Set.of("in", "across", "throughout", "inside");

    private final RuleFinder rules;
    private final Kinds kinds;
    private final Map<Node, List<Found<Support>>> supportsOf = new HashMap<>();

    /** {@code kinds} tells which words are parties: a name of one is no event. */
    EventFinder(RuleFinder rules, Kinds kinds) {
        this.rules = rules;
        this.kinds = kinds;
    }

    /** The events that predicates name, at most one a word, in text order. */
    List<EventDraft> find(ParseTree tree) {
        Map<Node, Found<Support>> supports = new HashMap<>();
        Map<Node, EventDraft> drafts = new LinkedHashMap<>();
        for (Node word : tree.nodes()) {
            if (word.isProperNoun() && kinds.is(word, Kind.PARTY)) {
                continue;
            }
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
        drafts.values().removeIf(draft -> isToldByOperator(draft, drafts));
        return lend(drafts, supports);
    }

    /** "Rejected reports that its army attacked", "ordered the army to attack": the attack alone is told. */
    private boolean isToldByOperator(EventDraft draft, Map<Node, EventDraft> drafts) {
        return switch (draft.category()) {
            case REJECT -> taken(draft, Effect.DENY, drafts).anyMatch(denied -> denied.category() != Category.ACCUSE);
            case REQUEST ->
                taken(draft, Effect.ANNOUNCE, drafts)
                        .anyMatch(ordered -> OperatorEffects.FORCE.contains(ordered.category())
                                || (OperatorEffects.YIELDING.contains(ordered.category()) && isOwn(draft)));
            default -> false;
        };
    }

    /** "Ordered its army": no request to another. */
    private static boolean isOwn(EventDraft order) {
        return order.of(Role.RECIPIENT).stream()
                .anyMatch(node -> node.children("nmod").stream()
                        .anyMatch(owner -> owner.xpos().equals("PRP$")));
    }

    /** The events that an operator on the draft's word takes. */
    private Stream<EventDraft> taken(EventDraft draft, Effect effect, Map<Node, EventDraft> drafts) {
        return rules.operatorsOf(draft.trigger()).stream()
                .filter(operator -> operator.entry().effect() == effect)
                .flatMap(operator -> operator.match().of(Role.EVENT).stream())
                .filter(drafts::containsKey)
                .map(drafts::get);
    }

    /** "The offensive in Syria": where violence happens is its place and not to whom it is done. */
    private EventDraft located(EventDraft draft) {
        List<Node> recipients = draft.of(Role.RECIPIENT);
        if (draft.category() != Category.ASSAULT || recipients.stream().noneMatch(this::isWithin)) {
            return draft;
        }
        return draft.withRole(
                        Role.RECIPIENT,
                        recipients.stream().filter(node -> !isWithin(node)).toList())
                .withRole(Role.PLACE, recipients.stream().filter(this::isWithin).toList());
    }

    private boolean isWithin(Node node) {
        Set<String> marks = kinds.is(node, Kind.PLACE) ? WHERE : WITHIN;
        return marks.contains(node.relation().subtype())
                || node.children("case").stream().anyMatch(mark -> marks.contains(mark.lemma()));
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
        lent.replaceAll(EventFinder::attended);
        return lent;
    }

    /** "In a call with X, he urged …": who acts in the clause took part in the call. */
    private static EventDraft attended(EventDraft draft) {
        Node trigger = draft.trigger();
        List<Node> told = new ArrayList<>(draft.of(Role.ACTOR));
        told.addAll(draft.of(Role.RECIPIENT));
        boolean open = draft.what().reciprocal() && trigger.isNoun() && told.size() == 1;
        if (!open || draft.category() != Category.CONSULT || !isAttended(trigger)) {
            return draft;
        }
        List<Node> all = new ArrayList<>(told);
        trigger.head()
                .ifPresent(verb -> verb.arguments().stream()
                        .filter(edge -> edge.relation().is("nsubj", ""))
                        .map(edge -> verb.tree().node(edge.dependent()))
                        .filter(subject -> !all.contains(subject))
                        .limit(1)
                        .forEach(all::add));
        return all.size() == 2 ? draft.withRole(Role.ACTOR, all).withRole(Role.RECIPIENT, List.of()) : draft;
    }

    private static boolean isAttended(Node noun) {
        return noun.relation().is("obl")
                && noun.children("case").stream().anyMatch(mark -> ATTENDING.contains(mark.lemma()))
                && noun.children("nmod").stream()
                        .anyMatch(other -> other.children("case").stream()
                                .anyMatch(mark -> mark.lemma().equals("with")));
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
