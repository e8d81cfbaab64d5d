package readout.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.claim.Category;
import readout.claim.Status;
import readout.lexicon.Effect;
import readout.lexicon.Operator;
import readout.lexicon.RuleFinder;
import readout.lexicon.Rules.Found;
import readout.pattern.Head;
import readout.pattern.Role;
import readout.syntax.Node;

/**
 * The way from an event's word up to the root of its sentence, with the operators met on it, from the inside out.
 *
 * <p>The way ends where the tree no longer asserts the event: at a relative clause, or under a word that does not take
 * events. What stands further up says nothing on whether it happened.
 */
final class OperatorPath {
    private static final int MOST_STEPS = 60;
    private static final Set<Category> HAPPENS_ON_ARRIVAL =
            Set.of(Category.CONSULT, Category.REQUEST, Category.SUPPORT);
    /** Small words near the event apply first, those that frame its whole clause last. */
    private static final List<Head.Part> INSIDE_OUT = List.of(Head.Part.MOD, Head.Part.AUX, Head.Part.MARK);

    private static final Set<String> NONE = Set.of("no", "neither");

    private final RuleFinder rules;

    OperatorPath(RuleFinder rules) {
        this.rules = rules;
    }

    /** The draft after every operator on its way. */
    EventDraft walk(EventDraft draft) {
        EventDraft current = draft;
        Node at = draft.trigger();
        Node from = at;
        boolean asked = false;
        for (int step = 0; step < MOST_STEPS; step++) {
            current = asked ? current : local(current, at);
            current = asked ? current : noneOf(current, at, from);
            from = at;
            Optional<Step> next = step(current, at);
            if (next.isEmpty()) {
                break;
            }
            current = next.get().draft();
            at = next.get().at();
            asked = next.get().asked();
        }
        return isQuestion(draft) && current.status() == Status.ACTUAL
                ? current.withStatus(Status.HYPOTHETICAL)
                : current;
    }

    /**
     * A step up.
     *
     * @param asked whether the small words of {@code at} were applied already
     */
    private record Step(EventDraft draft, Node at, boolean asked) {}

    private Optional<Step> step(EventDraft draft, Node at) {
        Optional<Node> head = at.head();
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Node up = head.get();
        Optional<Found<Operator>> operator = operatorOver(up, at);
        if (operator.isEmpty() && draft.words().contains(up)) {
            return Optional.of(new Step(draft, up, false));
        }
        if (at.relation().is("acl", "relcl") && at.children("mark").isEmpty()) {
            return Optional.empty();
        }
        if (operator.isPresent() && operator.get().entry().effect() == Effect.REQUEST && asksWhether(at)) {
            return Optional.of(new Step(draft, up, false));
        }
        if (operator.isPresent()) {
            return Optional.of(new Step(OperatorEffects.apply(draft, operator.get()), up, false));
        }
        if (at.relation().is("conj")) {
            return Optional.of(conjunct(draft, at, up));
        }
        if (isPurpose(at) && draft.status() == Status.ACTUAL && !HAPPENS_ON_ARRIVAL.contains(draft.category())) {
            return Optional.of(new Step(draft.withStatus(Status.HYPOTHETICAL), rootOf(at), true));
        }
        if (isMeasured(at, up)) {
            return Optional.of(new Step(draft, up, false));
        }
        return at.relation().is("xcomp") && up.isVerb() ? Optional.of(new Step(draft, up, false)) : Optional.empty();
    }

    /** "Pledged 40 million euros in aid": the measure stands for what it measures. */
    private static boolean isMeasured(Node at, Node measure) {
        String name = measure.word().name();
        boolean amount = name.equals("MONEY") || name.equals("QUANTITY") || name.equals("CARDINAL");
        return amount && at.relation().is("nmod");
    }

    /** "Asked whether a deal was near" is a question, not a request. */
    private static boolean asksWhether(Node clause) {
        return clause.children("mark").stream()
                .anyMatch(mark -> mark.lemma().equals("if") || mark.lemma().equals("whether"));
    }

    private static Node rootOf(Node node) {
        Node root = node;
        while (root.head().isPresent()) {
            root = root.head().get();
        }
        return root;
    }

    private Optional<Found<Operator>> operatorOver(Node up, Node event) {
        for (Found<Operator> found : rules.operatorsOf(up)) {
            if (found.match().of(Role.EVENT).contains(event) && !isAside(event, up)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** "Calling the raid a crime, he denied …": what stands before the operator's clause is not under it. */
    private static boolean isAside(Node event, Node operator) {
        return event.relation().is("advcl") && event.index() < operator.index();
    }

    /** Auxiliaries, negation, conjunctions and modifiers that hang on a word of the way. */
    private EventDraft local(EventDraft draft, Node at) {
        EventDraft current = draft;
        for (Found<Operator> operator : small(at)) {
            current = OperatorEffects.apply(current, operator);
        }
        return current;
    }

    /** "Neither side attacked", "freed no prisoners": a negation at who did it or to whom. */
    private EventDraft noneOf(EventDraft draft, Node at, Node from) {
        if (!at.isVerb()) {
            return draft;
        }
        for (Node argument : at.children()) {
            boolean party =
                    argument.relation().is("nsubj") || argument.relation().is("obj");
            if (party && argument != from) {
                for (Found<Operator> operator : small(argument)) {
                    if (NONE.contains(operator.match().head().lemma())) {
                        return OperatorEffects.apply(draft, operator);
                    }
                }
            }
        }
        return draft;
    }

    private List<Found<Operator>> small(Node at) {
        List<Found<Operator>> small = new ArrayList<>();
        for (Node child : at.children()) {
            for (Found<Operator> found : rules.operatorsOf(child)) {
                if (INSIDE_OUT.contains(partOf(found))) {
                    small.add(found);
                    break;
                }
            }
        }
        small.sort(Comparator.comparingInt(found -> INSIDE_OUT.indexOf(partOf(found))));
        return small;
    }

    private static Head.Part partOf(Found<Operator> found) {
        return found.entry().rule().patterns().get(0).head().part();
    }

    /** "May attack or shell": the second shares the first one's small words unless it has its own. */
    private Step conjunct(EventDraft draft, Node at, Node first) {
        boolean own = at.has("aux") || at.children("nsubj").stream().anyMatch(subject -> subject.index() < at.index());
        boolean alike = at.xpos().equals(first.xpos()) || !at.isVerb();
        EventDraft current = draft;
        for (Found<Operator> operator : small(first)) {
            boolean clause = partOf(operator) == Head.Part.MARK;
            boolean negation = operator.entry().effect() == Effect.NEGATE;
            boolean shared = clause || (!own && alike && at.isVerb() && (!negation || isAlternative(at)));
            if (shared) {
                current = OperatorEffects.apply(current, operator);
            }
        }
        return new Step(current, first, true);
    }

    private static boolean isAlternative(Node conjunct) {
        return conjunct.governors().stream()
                        .anyMatch(edge -> edge.relation().is("conj")
                                && (edge.relation().subtype().equals("or")
                                        || edge.relation().subtype().equals("nor")))
                || conjunct.xpos().equals("VB");
    }

    private static boolean isPurpose(Node at) {
        return at.isVerb()
                && at.relation().is("advcl")
                && at.children("mark").stream().anyMatch(mark -> mark.lemma().equals("to"));
    }

    private static boolean isQuestion(EventDraft draft) {
        int last = draft.trigger().tree().size() - 1;
        return last >= 0 && draft.trigger().tree().node(last).form().equals("?");
    }
}
