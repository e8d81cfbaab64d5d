package readout.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.claim.Category;
import readout.claim.Entity;
import readout.claim.Sector;

/** Whose "the troops" are, by who tells of them, and whose they cannot be. */
final class OwnForces {
    /** Events in which "the troops" of a spokesman are his own side's. */
    private static final Set<Category> TOLD_BY_THEIRS = EnumSet.of(Category.RETREAT, Category.MOBILIZE);

    private static final Set<String> FORCES =
            Set.of("the troops", "the soldiers", "the forces", "the army", "the military", "the units");

    private OwnForces() {}

    /** A state's own army, which it orders home, receives no concession. */
    static boolean isOf(Entity force, Entity state) {
        boolean governs = state.sectors().isEmpty() || state.sectors().contains(Sector.GOV);
        return governs
                && force.sectors().equals(List.of(Sector.MIL))
                && force.isKnown()
                && force.code().equals(state.code());
    }

    /** "The troops", told by a spokesman: those of his side where nothing tells another. */
    static Entity told(Entity force, Category category, Optional<Entity> speaker) {
        if (!TOLD_BY_THEIRS.contains(category)) {
            return force;
        }
        boolean open = force.code().isEmpty() && force.sectors().equals(List.of(Sector.MIL));
        boolean definite = FORCES.contains(force.text().toLowerCase(Locale.ROOT));
        return speaker.filter(own -> own.isKnown() && !own.sectors().contains(Sector.REB) && open && definite)
                .map(own -> new Entity(force.text(), force.span(), own.code(), force.sectors(), force.identity()))
                .orElse(force);
    }
}
