package readout.coding;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import readout.claim.Entity;
import readout.claim.Sector;
import readout.pattern.Kind;

/**
 * What one word of a report stands for.
 *
 * @param entities the parties, none for a word that stands for nobody
 * @param sort what sort of party, for agreement with pronouns and for what its name lends to others
 * @param kinds for patterns
 */
record Mention(List<Entity> entities, Sort sort, Set<Kind> kinds) {
    static final Mention NONE = new Mention(List.of(), Sort.NOTHING, Set.of());

    /** What sort of party a mention is. */
    enum Sort {
        NOTHING,
        PERSON,
        COUNTRY,
        SEAT,
        PEOPLE,
        GROUP,
        ORGANIZATION,
        /** Told by a common noun, one human. */
        HUMAN,
        /** Told by a common noun: a body, an army, a government. */
        BODY,
        /** Told by a common noun in the plural. */
        MANY,
        PLACE,
        /** What somebody holds or lives in. */
        THING
    }

    Mention {
        entities = List.copyOf(entities);
        kinds = Set.copyOf(kinds);
    }

    static Mention of(List<Entity> entities, Sort sort, Kind... kinds) {
        Set<Kind> all = EnumSet.noneOf(Kind.class);
        Collections.addAll(all, kinds);
        for (Entity entity : entities) {
            if (isArmed(entity)) {
                all.add(Kind.ARMED);
            }
        }
        return new Mention(entities, sort, all);
    }

    private static boolean isArmed(Entity entity) {
        return !entity.sectors().isEmpty() && entity.sectors().get(0).isArmed();
    }

    boolean isNothing() {
        return entities.isEmpty();
    }

    /** True when it tells who, not only what. */
    boolean isResolved() {
        for (Entity entity : entities) {
            if (entity.isKnown()) {
                return true;
            }
        }
        return false;
    }

    boolean isNation() {
        return sort == Sort.COUNTRY || sort == Sort.SEAT;
    }

    boolean isNamed() {
        return switch (sort) {
            case PERSON, COUNTRY, SEAT, PEOPLE, GROUP, ORGANIZATION, PLACE -> true;
            case NOTHING, HUMAN, BODY, MANY, THING -> false;
        };
    }

    boolean isHuman() {
        return sort == Sort.PERSON || sort == Sort.HUMAN;
    }

    List<Sector> sectors() {
        return entities.isEmpty() ? List.of() : entities.get(0).sectors();
    }

    String code() {
        return entities.isEmpty() ? "" : entities.get(0).code();
    }
}
