package readout.coding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.claim.Category;
import readout.claim.Mode;
import readout.claim.Status;
import readout.lexicon.Effect;
import readout.lexicon.Operator;
import readout.lexicon.Rules.Found;
import readout.pattern.Role;
import readout.syntax.Node;

/**
 * What an operator makes of the event it takes: category, status, parties.
 *
 * <p>Source: docs/codebook.md, section 3, one case a row of its table.
 */
final class OperatorEffects {
    private static final Set<Category> COOPERATIVE =
            EnumSet.of(Category.CONSULT, Category.SUPPORT, Category.COOPERATE, Category.AID, Category.AGREE);
    static final Set<Category> YIELDING = EnumSet.of(Category.RETREAT, Category.CONCEDE);
    static final Set<Category> FORCE =
            EnumSet.of(Category.ASSAULT, Category.COERCE, Category.SANCTION, Category.MOBILIZE, Category.PROTEST);

    private OperatorEffects() {}

    /** The draft after one operator. */
    static EventDraft apply(EventDraft draft, Found<Operator> operator) {
        EventDraft traced =
                spokenBy(draft.withTrace(draft.trace().by(operator.entry().id(), 1)), operator);
        if (draft.what().bySpeaker() && !traced.what().bySpeaker()) {
            return traced;
        }
        return switch (operator.entry().effect()) {
            case SAY, HEARSAY -> traced;
            case ASPECT -> shareSubject(traced, operator);
            case ACCUSE -> shareAccused(traced, operator);
            case DENY -> negate(traced);
            case NEGATE -> negate(shareSubject(traced, operator));
            case COMMIT -> commit(traced, operator);
            case PLAN ->
                EventClause.isConditional(draft, operator) ? threaten(traced, operator) : plan(traced, operator);
            case ANNOUNCE -> announce(traced, operator);
            case THREATEN -> threaten(traced, operator);
            case REQUEST -> request(traced, operator);
            case OUGHT -> ought(traced);
            case REFUSE -> refuse(traced, operator);
            case STOP -> stop(traced, operator);
            case CAUSE -> cause(traced, operator);
            case SUPPOSE -> suppose(traced);
            case ATTEMPT -> suppose(shareSubject(traced, operator));
            case CONDITIONAL -> EventClause.isReported(draft) ? plan(traced, operator) : suppose(traced);
            case EXPECT -> expect(traced, operator);
            case PAST -> traced.withStatus(traced.status() == Status.ACTUAL ? Status.HISTORICAL : traced.status());
        };
    }

    /** "Both agree that X must end": they ask for it. */
    private static EventDraft spokenBy(EventDraft draft, Found<Operator> operator) {
        List<Node> speakers = operator.match().of(Role.ACTOR);
        if (!draft.what().bySpeaker() || speakers.isEmpty() || operator.entry().effect() == Effect.ASPECT) {
            return draft;
        }
        EventDraft.What what = draft.what();
        return draft.withRole(Role.ACTOR, speakers)
                .withWhat(new EventDraft.What(
                        what.category(), what.modes(), what.contexts(), what.reciprocal(), false, what.inner()));
    }

    private static EventDraft shareSubject(EventDraft draft, Found<Operator> operator) {
        return draft.of(Role.ACTOR).isEmpty()
                ? draft.withRole(Role.ACTOR, operator.match().of(Role.ACTOR))
                : draft;
    }

    /** "Blamed India for the attack": India attacked. */
    private static EventDraft shareAccused(EventDraft draft, Found<Operator> operator) {
        return draft.of(Role.ACTOR).isEmpty()
                ? draft.withRole(Role.ACTOR, operator.match().of(Role.RECIPIENT))
                : draft;
    }

    private static EventDraft negate(EventDraft draft) {
        return switch (draft.status()) {
            case NEGATED -> draft.withStatus(Status.ACTUAL);
            case HYPOTHETICAL -> draft;
            case ACTUAL, FUTURE, HISTORICAL -> draft.withStatus(Status.NEGATED);
        };
    }

    private static EventDraft suppose(EventDraft draft) {
        return draft.status() == Status.NEGATED ? draft : draft.withStatus(Status.HYPOTHETICAL);
    }

    /** "Is due to visit" agrees to it; "a planned visit" is to come. */
    private static EventDraft expect(EventDraft draft, Found<Operator> operator) {
        boolean told =
                operator.match().head().isVerb() || operator.match().head().has("xcomp");
        if (told && COOPERATIVE.contains(draft.category()) && draft.status() == Status.ACTUAL) {
            return draft.withWhat(agree(draft)).withStatus(Status.ACTUAL);
        }
        return draft.status() == Status.ACTUAL ? draft.withStatus(Status.FUTURE) : draft;
    }

    /** "Will not negotiate" refuses, "will negotiate" agrees, "will attack" is to come. */
    private static EventDraft plan(EventDraft draft, Found<Operator> operator) {
        boolean cooperative = COOPERATIVE.contains(draft.category());
        boolean yielding = YIELDING.contains(draft.category());
        boolean bare = operator.match().head().xpos().equals("MD");
        boolean settled = draft.status() == Status.HYPOTHETICAL || draft.status() == Status.HISTORICAL;
        if (settled || draft.category() == Category.THREATEN) {
            return draft;
        }
        if (draft.status() == Status.NEGATED) {
            return cooperative || yielding ? draft.withWhat(rejection(draft)).withStatus(Status.ACTUAL) : draft;
        }
        if (cooperative || yielding) {
            EventDraft verbal = draft.withWhat(agree(draft)).withStatus(Status.ACTUAL);
            return bare ? verbal.withStatus(Status.FUTURE) : commitment(verbal, operator);
        }
        EventDraft shared = draft.of(Role.ACTOR).isEmpty()
                ? draft.withRole(Role.ACTOR, operator.match().of(Role.ACTOR))
                : draft;
        return shared.withStatus(Status.FUTURE);
    }

    /** What is announced is told as done, or is to come; a yielding to come is CONCEDE. */
    private static EventDraft announce(EventDraft draft, Found<Operator> operator) {
        boolean yields = YIELDING.contains(draft.what().inner()) || YIELDING.contains(draft.category());
        if (yields && draft.category() == Category.AGREE) {
            return commitment(draft.withWhat(concede(draft)), operator);
        }
        if (EventClause.isTold(draft) || (!yields && draft.what().inner() != draft.category())) {
            return shareSubject(draft, operator);
        }
        if (yields && draft.status() == Status.ACTUAL) {
            return commitment(draft.withWhat(concede(draft)), operator);
        }
        return plan(draft, operator);
    }

    private static EventDraft commit(EventDraft draft, Found<Operator> operator) {
        if (FORCE.contains(draft.category()) && draft.status() != Status.NEGATED) {
            return plan(draft, operator);
        }
        if (draft.status() == Status.NEGATED && draft.category().isConflict()) {
            return commitment(draft.withWhat(concede(draft)).withStatus(Status.ACTUAL), operator);
        }
        return plan(draft, operator);
    }

    /** Who promises does it; who was to receive or to do it receives the promise. */
    private static EventDraft commitment(EventDraft draft, Found<Operator> operator) {
        List<Node> actors = operator.match().of(Role.ACTOR);
        if (actors.isEmpty()) {
            return draft;
        }
        List<Node> others = new ArrayList<>(operator.match().of(Role.RECIPIENT));
        others.addAll(draft.of(Role.RECIPIENT));
        draft.of(Role.ACTOR).stream().filter(node -> !actors.contains(node)).forEach(others::add);
        return draft.become(operator.match().head(), draft.what(), roles(actors, others));
    }

    private static EventDraft threaten(EventDraft draft, Found<Operator> operator) {
        if (!draft.category().isConflict()) {
            return draft.category() == Category.RETREAT && draft.what().modes().contains(Mode.WITHDRAW_FORCES)
                    ? threat(draft, operator, List.of(Mode.THREATEN_RELATIONS))
                    : plan(draft, operator);
        }
        if (draft.category() == Category.THREATEN) {
            return draft;
        }
        if (draft.status() == Status.NEGATED) {
            return commit(draft, operator);
        }
        if (isDeedOfOthers(draft, operator)) {
            return suppose(draft);
        }
        return threat(draft, operator, DerivedModes.threatened(draft));
    }

    /** "Ukraine warned that Russian troops would attack": no threat of Ukraine's. */
    private static boolean isDeedOfOthers(EventDraft draft, Found<Operator> operator) {
        List<Node> threatening = operator.match().of(Role.ACTOR);
        List<Node> doing = draft.of(Role.ACTOR);
        return !threatening.isEmpty()
                && !doing.isEmpty()
                && doing.stream().noneMatch(threatening::contains)
                && doing.stream().allMatch(EventClause::isNamed);
    }

    private static EventDraft threat(EventDraft draft, Found<Operator> operator, List<Mode> modes) {
        List<Node> actors = operator.match().of(Role.ACTOR);
        List<Node> addressed = operator.match().of(Role.RECIPIENT);
        List<Node> recipients = addressed.isEmpty() ? draft.of(Role.RECIPIENT) : addressed;
        return draft.become(
                operator.match().head(),
                draft.what().as(Category.THREATEN, modes),
                roles(actors.isEmpty() ? draft.of(Role.ACTOR) : actors, recipients));
    }

    private static EventDraft request(EventDraft draft, Found<Operator> operator) {
        List<Node> actors = operator.match().of(Role.ACTOR);
        List<Node> addressed = operator.match().of(Role.RECIPIENT);
        List<Node> does = draft.of(Role.ACTOR).stream()
                .filter(node -> !actors.contains(node))
                .toList();
        EventDraft asked = draft.become(
                operator.match().head(),
                draft.what().as(Category.REQUEST, List.of(DerivedModes.asked(draft))),
                roles(actors, addressed.isEmpty() ? does : addressed));
        return asked;
    }

    /** "The EU should support Turkey": a request, of whoever says it. */
    private static EventDraft ought(EventDraft draft) {
        if (draft.status() != Status.ACTUAL && draft.status() != Status.NEGATED) {
            return draft;
        }
        EventDraft.What what = draft.what().as(Category.REQUEST, List.of(DerivedModes.asked(draft)));
        EventDraft.What spoken =
                new EventDraft.What(what.category(), what.modes(), what.contexts(), false, true, what.inner());
        return draft.become(draft.trigger(), spoken, roles(List.of(), draft.of(Role.ACTOR)));
    }

    private static EventDraft refuse(EventDraft draft, Found<Operator> operator) {
        List<Node> actors = operator.match().of(Role.ACTOR);
        List<Node> others = new ArrayList<>(operator.match().of(Role.RECIPIENT));
        others.addAll(draft.of(Role.RECIPIENT));
        draft.of(Role.ACTOR).stream().filter(node -> !actors.contains(node)).forEach(others::add);
        return draft.become(
                operator.match().head(),
                rejection(draft),
                roles(actors.isEmpty() ? draft.of(Role.ACTOR) : actors, others));
    }

    private static EventDraft stop(EventDraft draft, Found<Operator> operator) {
        Category category = draft.category();
        EventDraft.What what = draft.what();
        EventDraft.What ended = switch (category) {
            case CONSULT -> what.as(Category.REJECT, List.of(Mode.REJECT_MEET));
            case AGREE, SUPPORT, COOPERATE, AID -> what.as(Category.SANCTION, List.of(Mode.DISCONTINUE));
            case ASSAULT -> what.as(Category.RETREAT, List.of(Mode.CEASEFIRE));
            case MOBILIZE -> what.as(Category.RETREAT, List.of(Mode.WITHDRAW_FORCES));
            case COERCE, SANCTION, PROTEST, THREATEN, ACCUSE, REQUEST, REJECT -> what.as(Category.CONCEDE, List.of());
            case RETREAT, CONCEDE -> what;
        };
        if (category == Category.RETREAT || category == Category.CONCEDE) {
            return negate(draft);
        }
        if (FORCE.contains(category) && draft.status() != Status.ACTUAL) {
            ended = what.as(Category.CONCEDE, List.of());
        }
        List<Node> stopper = operator.match().of(Role.ACTOR);
        List<Node> actors = draft.of(Role.ACTOR).isEmpty() ? stopper : draft.of(Role.ACTOR);
        return draft.become(operator.match().head(), ended, roles(actors, draft.of(Role.RECIPIENT)));
    }

    private static EventDraft cause(EventDraft draft, Found<Operator> operator) {
        List<Node> brought = operator.match().of(Role.ACTOR);
        return draft.of(Role.ACTOR).isEmpty() ? draft.withRole(Role.ACTOR, brought) : draft;
    }

    private static EventDraft.What agree(EventDraft draft) {
        EventDraft.What what = draft.what();
        return new EventDraft.What(
                Category.AGREE, List.of(), what.contexts(), what.reciprocal(), what.bySpeaker(), what.inner());
    }

    private static EventDraft.What concede(EventDraft draft) {
        return draft.what().as(Category.CONCEDE, List.of());
    }

    private static EventDraft.What rejection(EventDraft draft) {
        return draft.what().as(Category.REJECT, List.of(DerivedModes.refused(draft)));
    }

    private static Map<Role, List<Node>> roles(List<Node> actors, List<Node> recipients) {
        Map<Role, List<Node>> roles = new EnumMap<>(Role.class);
        if (!actors.isEmpty()) {
            roles.put(Role.ACTOR, List.copyOf(actors));
        }
        List<Node> others = recipients.stream()
                .filter(node -> !actors.contains(node))
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            roles.put(Role.RECIPIENT, others);
        }
        return roles;
    }
}
