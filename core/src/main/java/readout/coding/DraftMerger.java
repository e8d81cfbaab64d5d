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

    private static final Set<String> HARM = Set.of("kill", "injure", "wound", "hurt", "maim", "murder", "slay");
    /** What kills is told with it: "bombed and killed". */
    private static final Set<String> STRIKING = Set.of(
            "shoot", "bomb", "hit", "strike", "attack", "ambush", "stab", "shell", "target", "beat", "knife", "gun");

    private static final int DEEPEST = 3;

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
        merged.removeIf(draft -> isDemandOfCrowd(draft, merged) || isPartyToTalks(draft, merged));
        return harmOnce(deedsOnce(merged));
    }

    /** "Killed and injured": one deed. "An attack on a mosque that killed ten": the attack killed them. */
    private static List<EventDraft> harmOnce(List<EventDraft> drafts) {
        List<EventDraft> kept = new ArrayList<>(drafts);
        for (EventDraft later : drafts) {
            for (EventDraft first : drafts) {
                boolean both = first.trigger() != later.trigger()
                        && first.category() == Category.ASSAULT
                        && later.category() == Category.ASSAULT
                        && first.status() == later.status()
                        && HARM.contains(later.trigger().lemma());
                boolean beside = both
                        && (HARM.contains(first.trigger().lemma())
                                || STRIKING.contains(first.trigger().lemma()))
                        && later.trigger().relation().is("conj")
                        && later.trigger()
                                .head()
                                .filter(first.trigger()::equals)
                                .isPresent();
                if (beside || (both && isOutcome(later.trigger(), first.trigger()))) {
                    int at = indexOf(kept, first.trigger());
                    if (at >= 0 && kept.removeIf(draft -> draft.trigger() == later.trigger())) {
                        at = indexOf(kept, first.trigger());
                        kept.set(
                                at,
                                beside
                                        ? filled(withMeans(harmed(kept.get(at), later), later), later)
                                        : harmed(kept.get(at), later));
                    }
                }
            }
        }
        return kept;
    }

    /** The relative clause of the noun, or of a noun that hangs below it as where or against whom. */
    private static boolean isOutcome(Node verb, Node noun) {
        Optional<Node> described = verb.relation().is("acl", "relcl") && noun.isNoun() ? verb.head() : Optional.empty();
        for (int up = 0; described.isPresent() && up < DEEPEST; up++) {
            if (described.get() == noun) {
                return true;
            }
            described = described.get().relation().is("nmod") ? described.get().head() : Optional.empty();
        }
        return false;
    }

    private static EventDraft harmed(EventDraft attack, EventDraft harm) {
        List<Node> recipients = new ArrayList<>(attack.of(Role.RECIPIENT));
        harm.of(Role.RECIPIENT).stream()
                .filter(node -> !recipients.contains(node))
                .forEach(recipients::add);
        return recipients.isEmpty() ? attack : attack.withRole(Role.RECIPIENT, recipients);
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

    /** "Talks between the delegations": the delegations are who talks, no second event. */
    private static boolean isPartyToTalks(EventDraft draft, List<EventDraft> drafts) {
        return draft.category() == Category.CONSULT
                && draft.trigger().isNoun()
                && drafts.stream()
                        .anyMatch(other -> other.category() == Category.CONSULT
                                && other.trigger() != draft.trigger()
                                && other.of(Role.ACTOR).contains(draft.trigger()));
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
                        && (isBelow(noun, verb.trigger()) || isBelowVictim(noun, verb))) {
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

    /** "Killed two men in a drone strike", where the parser hangs the strike on the men. */
    private static boolean isBelowVictim(EventDraft noun, EventDraft verb) {
        return HARM.contains(verb.trigger().lemma())
                && verb.of(Role.RECIPIENT).stream()
                        .anyMatch(victim -> isBelow(noun.trigger(), victim, noun.category()));
    }

    /** The noun, or its light verb, hangs on the verb as that in or by which it happened. */
    private static boolean isBelow(EventDraft noun, Node verb) {
        if (isBelow(noun.trigger(), verb, noun.category())) {
            return true;
        }
        return HARM.contains(verb.lemma())
                && noun.words().stream().anyMatch(word -> word.isVerb() && isBelow(word, verb, noun.category()));
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
