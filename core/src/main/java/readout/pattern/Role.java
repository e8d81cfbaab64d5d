package readout.pattern;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an argument is to the event its head names. */
public enum Role {
    ACTOR,
    RECIPIENT,
    MEDIATOR,
    PLACE,
    /** The event that an operator or a support takes. */
    EVENT;

    private static final Map<String, Role> BY_NAME = new HashMap<>();

    static {
        for (Role role : values()) {
            BY_NAME.put(role.name().toLowerCase(Locale.ROOT), role);
        }
    }

    /** The role of this name, lower case; empty for an unknown one. */
    public static Optional<Role> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
