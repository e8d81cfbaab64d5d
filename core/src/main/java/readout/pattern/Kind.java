package readout.pattern;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
    PLACE,
    /** A thing of which only its place tells whose it is: a village, a base in Mali. */
    SITE;

    private static final Map<String, Kind> BY_NAME = new HashMap<>();

    static {
        for (Kind kind : values()) {
            BY_NAME.put(kind.name().toLowerCase(Locale.ROOT), kind);
        }
    }

    /** The kind of this name, lower case; empty for an unknown one. */
    public static Optional<Kind> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
