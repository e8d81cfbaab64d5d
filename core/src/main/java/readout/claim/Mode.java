package readout.claim;

import java.util.Optional;

/**
 * How an event was done; each mode belongs to one category. Source: docs/codebook.md, section 2.
 *
 * <p>The name in outputs is PLOVER's: lower case with hyphens, see {@link #label()}.
 */
public enum Mode {
    VISIT(Category.CONSULT, "visit", 4),
    THIRD_PARTY(Category.CONSULT, "third-party", 1),
    MULTILATERAL(Category.CONSULT, "multilateral", 4),
    PHONE(Category.CONSULT, "phone", 1.5),
    WITHDRAW_FORCES(Category.RETREAT, "withdraw", 8),
    RELEASE(Category.RETREAT, "release", 6.5),
    DISARM(Category.RETREAT, "disarm", 10),
    CEASEFIRE(Category.RETREAT, "ceasefire", 7.5),
    ACCESS(Category.RETREAT, "access", 6.5),
    RESIGN(Category.RETREAT, "resign", 4.5),
    REQUEST_ASSIST(Category.REQUEST, "assist", 0.5),
    REQUEST_CHANGE(Category.REQUEST, "change", -1),
    REQUEST_YIELD(Category.REQUEST, "yield", -1),
    REQUEST_MEET(Category.REQUEST, "meet", 0),
    DISAPPROVE(Category.ACCUSE, "disapprove", -2),
    ALLEGE(Category.ACCUSE, "allege", -3.5),
    INVESTIGATE(Category.ACCUSE, "investigate", -3.5),
    REJECT_ASSIST(Category.REJECT, "assist", -1.5),
    REJECT_CHANGE(Category.REJECT, "change", -2),
    REJECT_YIELD(Category.REJECT, "yield", -2),
    REJECT_MEET(Category.REJECT, "meet", -2),
    THREATEN_RESTRICT(Category.THREATEN, "restrict", -3),
    THREATEN_ARREST(Category.THREATEN, "arrest", -3.5),
    THREATEN_RELATIONS(Category.THREATEN, "relations", -3.5),
    THREATEN_EXPEL(Category.THREATEN, "expel", -3.5),
    THREATEN_VIOLENCE(Category.THREATEN, "violence", -3.5),
    THREATEN_TERRITORY(Category.THREATEN, "territory", -4),
    DEMO(Category.PROTEST, "demo", -5),
    RIOT(Category.PROTEST, "riot", -7),
    STRIKE(Category.PROTEST, "strike", -5),
    HUNGER(Category.PROTEST, "hunger", -4.5),
    BOYCOTT(Category.PROTEST, "boycott", -4.5),
    OBSTRUCT(Category.PROTEST, "obstruct", -4.5),
    VANDALIZE(Category.PROTEST, "vandalize", -5),
    CONVICT(Category.SANCTION, "convict", -6),
    EXPEL(Category.SANCTION, "expel", -5.5),
    WITHDRAW(Category.SANCTION, "withdraw", -6),
    DISCONTINUE(Category.SANCTION, "discontinue", -6),
    TROOPS(Category.MOBILIZE, "troops", -5.5),
    WEAPONS(Category.MOBILIZE, "weapons", -6.5),
    POLICE(Category.MOBILIZE, "police", -5.5),
    MILITIA(Category.MOBILIZE, "militia", -6),
    SEIZE(Category.COERCE, "seize", -7),
    RESTRICT(Category.COERCE, "restrict", -7),
    ARREST(Category.COERCE, "arrest", -7),
    DEPORT(Category.COERCE, "deport", -7),
    WITHHOLD(Category.COERCE, "withhold", -7),
    CYBER(Category.COERCE, "cyber", -7),
    CENSOR(Category.COERCE, "censor", -6.5),
    CURFEW(Category.COERCE, "curfew", -6.5),
    MISINFORMATION(Category.COERCE, "misinformation", -6.5),
    MARTIAL_LAW(Category.COERCE, "martial-law", -7.5),
    ABDUCT(Category.ASSAULT, "abduct", -9),
    TORTURE(Category.ASSAULT, "torture", -9),
    SEXUAL(Category.ASSAULT, "sexual", -9),
    DESTROY(Category.ASSAULT, "destroy", -8.5),
    BEAT(Category.ASSAULT, "beat", -9),
    CROWD_CONTROL(Category.ASSAULT, "crowd-control", -7.5),
    PRIMITIVE(Category.ASSAULT, "primitive", -8),
    FIREARMS(Category.ASSAULT, "firearms", -9),
    EXPLOSIVES(Category.ASSAULT, "explosives", -9),
    TARGETED(Category.ASSAULT, "targeted", -9.5),
    SUICIDE_ATTACK(Category.ASSAULT, "suicide-attack", -9.5),
    AERIAL(Category.ASSAULT, "aerial", -9.5),
    DRONE(Category.ASSAULT, "drone", -9.5),
    HEAVY_WEAPONS(Category.ASSAULT, "heavy-weapons", -9.5),
    UNCONVENTIONAL(Category.ASSAULT, "unconventional", -10);

    private static final Mode[] ALL = values();

    private final Category category;
    private final String label;
    private final double scale;

    Mode(Category category, String label, double scale) {
        this.category = category;
        this.label = label;
        this.scale = scale;
    }

    public Category category() {
        return category;
    }

    /** PLOVER's name of the mode, e.g. {@code martial-law}; unique within its category only. */
    public String label() {
        return label;
    }

    /** Score from -10 (conflict) to +10 (cooperation). */
    public double scale() {
        return scale;
    }

    /** The mode of {@code category} that PLOVER calls {@code label}. */
    public static Optional<Mode> of(Category category, String label) {
        for (Mode mode : ALL) {
            if (mode.category == category && mode.label.equals(label)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
