package readout.lexicon;

import java.util.Locale;
import java.util.Optional;

/** What an operator does to the event it takes. Source: docs/codebook.md, section 3. */
public enum Effect {
    /** Say, report: the event stands, on the speaker's word. */
    SAY,
    /** Deny: the event is negated, on the denier's word. */
    DENY,
    /** Accuse of, blame for: the event stands, on the accuser's word. */
    ACCUSE,
    /** Promise, agree, offer: cooperation becomes AGREE, yielding CONCEDE, conflict is to come. */
    COMMIT,
    /** Will, plan, intend: as COMMIT. */
    PLAN,
    /** Announce, order, authorise: as COMMIT, unless it is told as done. */
    ANNOUNCE,
    /** Threaten, vow, warn of: conflict becomes THREATEN. */
    THREATEN,
    /** Ask, urge, demand: REQUEST. */
    REQUEST,
    /** Refuse, reject, decline: REJECT. */
    REFUSE,
    /** Stop, end, suspend. */
    STOP,
    /** Begin, continue, resume: the event stands, parties of the verb. */
    ASPECT,
    /** Help, let, make, force: the event stands, done by the one who was brought to it. */
    CAUSE,
    /** If, may, hope, fear, want: hypothetical. */
    SUPPOSE,
    /** Expect, be due to: to come. */
    EXPECT,
    /** Not, never, fail to, prevent: negated. */
    NEGATE,
    /** Allegedly, reportedly: the event stands, on an unnamed source's word. */
    HEARSAY,
    /** Must, should: on the speaker's word a REQUEST, else hypothetical. */
    OUGHT,
    /** Would: to come in reported speech, else hypothetical. */
    CONDITIONAL,
    /** Try, seek, attempt. */
    ATTEMPT,
    /** Formerly, previously: before the news. */
    PAST;

    /** The effect of this name, lower case; empty for an unknown one. */
    static Optional<Effect> of(String name) {
        for (Effect effect : values()) {
            if (effect.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(effect);
            }
        }
        return Optional.empty();
    }
}
