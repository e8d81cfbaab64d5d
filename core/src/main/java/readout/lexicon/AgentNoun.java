package readout.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.claim.Sector;

/**
 * A common noun for somebody who acts.
 *
 * @param id id of its row
 * @param words lemma or lemmas, lower case
 * @param sectors primary first; empty where the noun alone does not tell
 * @param kind what its bearers are
 */
public record AgentNoun(String id, String words, List<Sector> sectors, Kind kind) {
    /** What the bearers of an agent noun are. */
    public enum Kind {
        ARMED,
        OFFICIAL,
        CIVIL,
        ORGANIZATION,
        MEDIA,
        PERSON,
        /** What somebody holds or lives in, and stands for them where a deed is done to it: a base, a village. */
        THING;

        static Optional<Kind> of(String name) {
            for (Kind kind : values()) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    public AgentNoun {
        sectors = List.copyOf(sectors);
    }

    /** True for one human being in the singular: an official, a civilian, anybody. */
    public boolean isHuman() {
        return kind == Kind.OFFICIAL || kind == Kind.CIVIL || kind == Kind.PERSON;
    }
}
