package readout.claim;

import java.util.Locale;
import java.util.Optional;

/** PLOVER's contexts: what an event is about. Source: docs/codebook.md, section 8. */
public enum Context {
    MILITARY,
    INTELLIGENCE,
    EXECUTIVE,
    LEGISLATIVE,
    ELECTION,
    POLITICAL_INSTITUTIONS,
    PRO_DEMOCRACY,
    PRO_AUTOCRACY,
    ECONOMIC,
    LEGAL,
    REPARATIONS,
    HUMAN_RIGHTS,
    RIGHTS_FREEDOMS,
    REPRESSION,
    HUMAN_SECURITY,
    GENDER,
    LGBT,
    RELIGION_ETHNICITY,
    INEQUALITY,
    DIPLOMATIC,
    TERRITORY,
    PEACEKEEPING,
    HEALTH,
    ASYLUM,
    MIGRATION,
    DISASTERS,
    NATURAL_RESOURCE,
    ENVIRONMENT,
    TECHNOLOGY,
    TERRORISM,
    CBRN,
    CYBER,
    MISINFORMATION,
    CRIME,
    CORRUPTION,
    ILLEGAL_DRUGS,
    TRAFFICKING;

    /** The name in outputs, e.g. {@code human_rights}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The context of this label; empty for an unknown one. */
    public static Optional<Context> of(String label) {
        for (Context context : values()) {
            if (context.label().equals(label)) {
                return Optional.of(context);
            }
        }
        return Optional.empty();
    }
}
