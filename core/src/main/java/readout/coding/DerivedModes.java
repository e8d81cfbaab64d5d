package readout.coding;

import java.util.List;
import readout.claim.Category;
import readout.claim.Mode;
import readout.claim.Status;

/**
 * The mode of an event that is asked for, refused or threatened: it comes from what is asked, refused or threatened.
 *
 * <p>Source: docs/codebook.md, section 3.
 */
final class DerivedModes {
    private DerivedModes() {}

    /** The mode of THREATEN. */
    static List<Mode> threatened(EventDraft draft) {
        return switch (draft.category()) {
            case ASSAULT, MOBILIZE -> List.of(Mode.THREATEN_VIOLENCE);
            case COERCE ->
                List.of(draft.what().modes().contains(Mode.ARREST) ? Mode.THREATEN_ARREST : Mode.THREATEN_RESTRICT);
            case SANCTION ->
                List.of(draft.what().modes().contains(Mode.EXPEL) ? Mode.THREATEN_EXPEL : Mode.THREATEN_RELATIONS);
            default -> List.of();
        };
    }

    /** The mode of REQUEST. */
    static Mode asked(EventDraft draft) {
        return switch (draft.category()) {
            case RETREAT, CONCEDE -> Mode.REQUEST_YIELD;
            case AID, COOPERATE, SUPPORT -> Mode.REQUEST_ASSIST;
            case CONSULT -> Mode.REQUEST_MEET;
            default ->
                draft.status() == Status.NEGATED && draft.category().isConflict()
                        ? Mode.REQUEST_YIELD
                        : Mode.REQUEST_CHANGE;
        };
    }

    /** The mode of REJECT. */
    static Mode refused(EventDraft draft) {
        return switch (draft.category()) {
            case RETREAT, CONCEDE -> Mode.REJECT_YIELD;
            case AID, COOPERATE, SUPPORT -> Mode.REJECT_ASSIST;
            case CONSULT -> Mode.REJECT_MEET;
            case REQUEST -> refusalOf(draft.what().modes());
            case AGREE -> draft.what().inner() == Category.CONSULT ? Mode.REJECT_MEET : Mode.REJECT_CHANGE;
            default -> Mode.REJECT_CHANGE;
        };
    }

    /** "Rejected a call for talks": the mode of what was asked for. */
    private static Mode refusalOf(List<Mode> asked) {
        if (asked.contains(Mode.REQUEST_YIELD)) {
            return Mode.REJECT_YIELD;
        }
        if (asked.contains(Mode.REQUEST_ASSIST)) {
            return Mode.REJECT_ASSIST;
        }
        return asked.contains(Mode.REQUEST_MEET) ? Mode.REJECT_MEET : Mode.REJECT_CHANGE;
    }
}
