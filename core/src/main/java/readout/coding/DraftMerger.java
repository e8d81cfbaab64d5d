package readout.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.claim.Category;
import readout.pattern.Role;
import readout.syntax.Edge;
import readout.syntax.Node;

/** Makes one draft of those that tell one deed in one sentence. */
final class DraftMerger {
    private static final Set<String> SAME_DEED = Set.of("in", "by", "during", "with", "from", "through", "on", "when");

    private DraftMerger() {}

    /** The drafts without doubles, in their order. */
    static List<EventDraft> merge(List<EventDraft> drafts) {
        List<EventDraft> merged = new ArrayList<>();
        for (EventDraft draft : drafts) {
            Optional<EventDraft> twin = merged.stream()
                    .filter(other -> other.trigger() == draft.trigger())
                    .findFirst();
            if (twin.isEmpty()) {
                merged.add(draft);
            } else {
                merged.set(merged.indexOf(twin.get()), richer(twin.get(), draft));
            }
        }
        merged.removeIf(draft -> isDemandOfCrowd(draft, merged));
        return deedsOnce(merged);
    }

    /** "Marched to demand his resignation": what a crowd demands is no second event. */
    private static boolean isDemandOfCrowd(EventDraft demand, List<EventDraft> drafts) {
        Node trigger = demand.trigger();
        boolean purpose = trigger.relation().is("advcl")
                || trigger.relation().is("xcomp")
                || trigger.relation().is("acl");
        return purpose
                && demand.category() == Category.REQUEST
                && drafts.stream()
                        .filter(draft -> draft.category() == Category.PROTEST)
                        .anyMatch(protest -> trigger.head()
                                .filter(up -> up == protest.trigger()
                                        || protest.words().contains(up))
                                .isPresent());
    }

    /** The composed one of two drafts on one word, with the parties that only the other knows. */
    private static EventDraft richer(EventDraft one, EventDraft other) {
        boolean otherComposed = other.words().contains(other.trigger())
                || other.trace().operators().size() > one.trace().operators().size();
        EventDraft kept = otherComposed ? other : one;
        EventDraft left = otherComposed ? one : other;
        return filled(kept, left);
    }

    private static EventDraft filled(EventDraft kept, EventDraft left) {
        EventDraft result = kept;
        for (Role role : List.of(Role.ACTOR, Role.RECIPIENT, Role.PLACE)) {
            boolean taken = left.of(role).stream()
                    .anyMatch(node -> kept.of(Role.ACTOR).contains(node)
                            || kept.of(Role.RECIPIENT).contains(node));
            if (result.of(role).isEmpty() && !left.of(role).isEmpty() && !taken) {
                result = result.withRole(role, left.of(role));
            }
        }
        return result;
    }

    /** "Were killed in an attack by rebels": the noun below tells the verb's deed again. */
    private static List<EventDraft> deedsOnce(List<EventDraft> drafts) {
        List<EventDraft> kept = new ArrayList<>(drafts);
        for (EventDraft noun : drafts) {
            for (EventDraft verb : drafts) {
                if (noun.trigger() != verb.trigger()
                        && noun.category() == verb.category()
                        && isBelow(noun.trigger(), verb.trigger())) {
                    int at = indexOf(kept, verb.trigger());
                    if (at >= 0 && kept.removeIf(draft -> draft.trigger() == noun.trigger())) {
                        at = indexOf(kept, verb.trigger());
                        kept.set(at, withMeans(filled(kept.get(at), noun), noun));
                    }
                }
            }
        }
        return kept;
    }

    /** "Killed in a drone strike": the noun tells by what means. */
    private static EventDraft withMeans(EventDraft verb, EventDraft noun) {
        boolean open = verb.what().modes().isEmpty() && !noun.what().modes().isEmpty();
        return open ? verb.withWhat(verb.what().withModes(noun.what().modes())) : verb;
    }

    private static int indexOf(List<EventDraft> drafts, Node trigger) {
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).trigger() == trigger) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBelow(Node noun, Node verb) {
        for (Edge edge : noun.governors()) {
            boolean way = edge.relation().is("obl")
                    || edge.relation().is("advcl")
                    || edge.relation().is("nmod");
            if (edge.head() == verb.index()
                    && way
                    && SAME_DEED.contains(edge.relation().subtype())) {
                return true;
            }
        }
        return false;
    }
}
