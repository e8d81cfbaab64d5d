package readout.pattern;

import java.util.Locale;
import java.util.Optional;

/** What an argument is to the event its head names. */
public enum Role {
    ACTOR,
    RECIPIENT,
    MEDIATOR,
    PLACE,
    /** The event that an operator or a support takes. */
    EVENT;

    /** The role of this name, lower case; empty for an unknown one. */
    public static Optional<Role> of(String name) {
        for (Role role : values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
