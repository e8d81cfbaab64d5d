package readout.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.claim.Category;
import readout.claim.Entity;
import readout.claim.Parties;
import readout.claim.Sector;
import readout.claim.Where;

/** What the place of an event tells of its parties. */
final class Locals {
    private static final Set<Sector> STATE = EnumSet.of(Sector.GOV, Sector.COP, Sector.MIL, Sector.JUD, Sector.LEG);

    private Locals() {}

    /** Civilians of whom nothing tells more are of the country where they were hurt, a government where it represses. */
    static Parties of(Parties parties, Category category, Optional<Where> where) {
        Optional<String> country = country(where);
        if (country.isEmpty()) {
            return parties;
        }
        return switch (category) {
            case ASSAULT ->
                new Parties(
                        parties.actors(),
                        placed(parties.recipients(), EnumSet.of(Sector.CVL), country.get()),
                        parties.mediators());
            case COERCE, CONCEDE ->
                new Parties(placed(parties.actors(), STATE, country.get()), parties.recipients(), parties.mediators());
            default -> parties;
        };
    }

    /** "Protests erupted across Iran": its people protest. */
    static Parties crowd(Parties parties, Category category, Optional<Where> where) {
        Optional<String> country = country(where);
        if (category != Category.PROTEST || !parties.actors().isEmpty() || country.isEmpty()) {
            return parties;
        }
        Where place = where.orElseThrow();
        Entity people = new Entity(place.words(), place.span(), country.get(), List.of(Sector.CVL), Optional.empty());
        return new Parties(List.of(people), parties.recipients(), parties.mediators());
    }

    private static Optional<String> country(Optional<Where> where) {
        return where.flatMap(Where::resolved).map(Where.Gazetted::country).filter(code -> !code.isEmpty());
    }

    private static List<Entity> placed(List<Entity> entities, Set<Sector> sectors, String country) {
        return entities.stream()
                .map(entity -> entity.code().isEmpty()
                                && entity.sectors().size() == 1
                                && sectors.contains(entity.sectors().get(0))
                        ? new Entity(entity.text(), entity.span(), country, entity.sectors(), entity.identity())
                        : entity)
                .toList();
    }
}
