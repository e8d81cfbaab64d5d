package readout.lexicon;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.claim.Identity;

/**
 * Somebody or something that bears names in the registry.
 *
 * @param identity id, first name, Wikidata id
 * @param sort which file tells of it
 * @param kind the file's own kind ({@code igo ngo company court outlet body armed-group party movement}), or empty
 * @param tenures what it is when, in file order; at least one
 */
public record Bearer(Identity identity, Sort sort, String kind, List<Tenure> tenures) {
    private static final Set<String> WORLDWIDE = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "MNC");

    /** What sort of thing bears a name. */
    public enum Sort {
        COUNTRY,
        SEAT,
        PEOPLE,
        PERSON,
        ORGANIZATION,
        GROUP
    }

    public Bearer {
        tenures = List.copyOf(tenures);
    }

    public String id() {
        return identity.id();
    }

    /** The tenure that holds on {@code day}, the one begun last where several do; without a day the last one begun. */
    public Optional<Tenure> on(Optional<LocalDate> day) {
        Optional<Tenure> best = Optional.empty();
        for (Tenure tenure : tenures) {
            if ((day.isEmpty() || tenure.holdsOn(day.get()))
                    && (best.isEmpty() || !tenure.from().isBefore(best.get().from()))) {
                best = Optional.of(tenure);
            }
        }
        return best;
    }

    /** The tenure for a state that ended last before {@code day}, or else any that did, or else the first one. */
    public Tenure nearest(LocalDate day) {
        Comparator<Tenure> byRank = Comparator.comparing(
                        (Tenure tenure) -> !tenure.until().isAfter(day))
                .thenComparing(tenure -> !WORLDWIDE.contains(tenure.codes().get(0)))
                .thenComparing(Tenure::until);
        Tenure nearest = tenures.get(0);
        for (Tenure tenure : tenures) {
            if (byRank.compare(tenure, nearest) > 0) {
                nearest = tenure;
            }
        }
        return nearest;
    }
}
