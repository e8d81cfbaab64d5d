package readout.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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

    private static final Map<String, Context> BY_LABEL = new HashMap<>();

    static {
        for (Context context : values()) {
            BY_LABEL.put(context.label, context);
        }
    }

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The name in outputs, e.g. {@code human_rights}. */
    public String label() {
        return label;
    }

    /** The context of this label; empty for an unknown one. */
    public static Optional<Context> of(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }
}
