package readout.claim;

import java.util.List;
import java.util.Optional;

/**
 * One coded statement in a report: who did what to whom, when, where, on whose word, and whether it happened.
 *
 * @param report id of the report
 * @param coding category, modes, contexts and status
 * @param parties actors, recipients and mediators
 * @param attribution on whose word, outermost speaker first; empty for the publisher's own voice
 * @param when date of the event
 * @param where place of the event, empty rather than guessed
 * @param size how many were hurt or took part
 * @param evidence sentence, trigger and rule
 */
public record Claim(
        String report,
        Coding coding,
        Parties parties,
        List<Attribution> attribution,
        When when,
        Optional<Where> where,
        Size size,
        Evidence evidence) {
    public Claim {
        attribution = List.copyOf(attribution);
    }

    /** Stable id: the report, the trigger's start and the category. */
    public String id() {
        return report + "#" + evidence.trigger().start() + "-" + coding.category();
    }
}
