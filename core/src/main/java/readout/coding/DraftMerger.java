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
        merged.removeIf(draft ->
                isToldBelow(draft, merged) || isToldByItsWords(draft, merged) || isPartOfAnother(draft, merged));
        return deedsOnce(merged);
    }

    /** "Said that X must withdraw": what must be done tells more than "said must". */
    private static boolean isToldBelow(EventDraft request, List<EventDraft> drafts) {
        return request.category() == Category.REQUEST
                && drafts.stream()
                        .filter(draft -> draft.category() == Category.REQUEST)
                        .flatMap(draft -> draft.trigger().governors().stream())
                        .anyMatch(edge -> edge.relation().is("ccomp")
                                && edge.head() == request.trigger().index()
                                && request.words().stream()
                                        .anyMatch(word -> word.relation().is("aux")));
    }

    /** "Repeated its threat to attack": what is threatened tells more than "repeated its threat". */
    private static boolean isToldByItsWords(EventDraft draft, List<EventDraft> drafts) {
        return drafts.stream()
                .anyMatch(other -> other.trigger() != draft.trigger()
                        && other.category() == draft.category()
                        && !other.trace().operators().isEmpty()
                        && draft.words().contains(other.trigger()));
    }

    /** "Accepted an invitation to visit": one agreement. */
    private static boolean isPartOfAnother(EventDraft draft, List<EventDraft> drafts) {
        return draft.category() == Category.AGREE
                && drafts.stream()
                        .filter(other -> other.category() == Category.AGREE && other.trigger() != draft.trigger())
                        .anyMatch(other -> draft.trigger()
                                .head()
                                .filter(other.words()::contains)
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
                        && isBelow(noun.trigger(), verb.trigger(), noun.category())) {
                    int at = indexOf(kept, verb.trigger());
                    if (at >= 0 && kept.removeIf(draft -> draft.trigger() == noun.trigger())) {
                        at = indexOf(kept, verb.trigger());
                        kept.set(at, filled(kept.get(at), noun));
                    }
                }
            }
        }
        return kept;
    }

    private static int indexOf(List<EventDraft> drafts, Node trigger) {
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).trigger() == trigger) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBelow(Node noun, Node verb, Category category) {
        for (Edge edge : noun.governors()) {
            boolean way = edge.relation().is("obl")
                    || edge.relation().is("advcl")
                    || edge.relation().is("nmod");
            String marker = edge.relation().subtype();
            boolean toTalk = category == Category.CONSULT && marker.equals("to");
            if (edge.head() == verb.index() && way && (toTalk || SAME_DEED.contains(marker))) {
                return true;
            }
        }
        return false;
    }
}
