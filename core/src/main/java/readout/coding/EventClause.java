package readout.coding;

import java.util.Set;
import readout.claim.Status;
import readout.lexicon.Operator;
import readout.lexicon.Rules.Found;
import readout.syntax.Node;

/** What the clause of an event tells beside its words: conditions, reported speech, tense. */
final class EventClause {
    private static final Set<String> CONDITIONS = Set.of("if", "unless");

    private EventClause() {}

    /** "Will attack unless": a threat. */
    static boolean isConditional(EventDraft draft, Found<Operator> operator) {
        return operator.match().head().xpos().equals("MD")
                && OperatorEffects.FORCE.contains(draft.category())
                && draft.status() == Status.ACTUAL
                && draft.trigger().arguments().stream()
                        .anyMatch(edge -> edge.relation().is("advcl")
                                && CONDITIONS.contains(edge.relation().subtype()));
    }

    /** "Said it would attack": the would of reported speech. */
    static boolean isReported(EventDraft draft) {
        for (Node node = draft.trigger();
                node.head().isPresent();
                node = node.head().get()) {
            if (node.relation().is("ccomp") || node.relation().is("parataxis")) {
                return true;
            }
        }
        return false;
    }

    /** True when the event under "announced" is told as done: "announced that it had withdrawn". */
    static boolean isTold(EventDraft draft) {
        Node trigger = draft.trigger();
        boolean past = trigger.xpos().equals("VBD")
                || trigger.xpos().equals("VBZ")
                || trigger.xpos().equals("VBP");
        boolean perfect = trigger.children("aux").stream()
                .anyMatch(aux -> aux.lemma().equals("have") || aux.lemma().equals("be"));
        boolean passive = trigger.children().stream()
                .anyMatch(child ->
                        child.relation().is("aux", "pass") && !child.form().equals("be"));
        return trigger.isVerb() && (past || perfect || passive);
    }

    /** True for a name, or a noun with the name of a nation before it. */
    static boolean isNamed(Node node) {
        return node.isProperNoun()
                || node.children("amod").stream()
                        .anyMatch(adjective ->
                                Character.isUpperCase(adjective.form().charAt(0)));
    }
}
