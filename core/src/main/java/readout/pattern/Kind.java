package readout.pattern;

import java.util.Locale;
import java.util.Optional;

/** What sort of thing an argument must be. */
public enum Kind {
    ANY,
    /** Somebody who acts in politics: a country, person, organisation, group, or the noun of one. */
    PARTY,
    /** A party that bears arms. */
    ARMED,
    /** People without arms. */
    CIVIL,
    /** A place. */
    PLACE;

    /** The kind of this name, lower case; empty for an unknown one. */
    public static Optional<Kind> of(String name) {
        for (Kind kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
