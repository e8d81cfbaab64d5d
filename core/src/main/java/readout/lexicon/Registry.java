package readout.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is who: everybody and everything that the files name, and the common nouns for those who act. Immutable. */
public final class Registry {
    private final Map<String, Bearer> bearers;
    private final NameIndex index = new NameIndex();
    private final Map<String, List<Tie>> ties = new HashMap<>();
    private final AgentNouns agents;

    Registry(Map<String, Bearer> bearers, List<Name> names, List<Tie> ties, List<AgentNoun> agents) {
        this.bearers = Map.copyOf(bearers);
        for (Name name : names) {
            index.add(name);
        }
        for (Tie tie : ties) {
            this.ties.computeIfAbsent(tie.from(), id -> new ArrayList<>()).add(tie);
        }
        this.agents = new AgentNouns(agents);
    }

    /**
     * Reads the folder {@code entities} and {@code agents/agents.tsv}.
     *
     * @throws LexiconException with all faults, if there is any
     */
    public static Registry read(LexiconFiles files) {
        return new RegistryReader(files).read();
    }

    /**
     * A name found in a row of words.
     *
     * @param names the name with each of its bearers
     * @param end one past its last part
     */
    public record Found(List<Name> names, int end) {}

    /**
     * The longest name that begins at a part.
     *
     * @param parts as {@link #parts} cuts them
     * @param from index of the first part
     */
    public Optional<Found> longest(List<String> parts, int from) {
        return index.longest(parts, from);
    }

    /** A word as the names are compared by: cut at spaces and hyphens, without dots, apostrophes and accents. */
    public static List<String> parts(String words) {
        return Folding.parts(words);
    }

    /** Everybody who bears exactly this name. */
    public List<Name> names(String words) {
        List<String> parts = Folding.parts(words);
        return longest(parts, 0)
                .filter(found -> found.end() == parts.size())
                .map(Found::names)
                .orElse(List.of());
    }

    /** Those of {@code names} whose tenure holds on the day; all of them where none does. */
    public static List<Name> validOn(Optional<LocalDate> day, List<Name> names) {
        if (day.isEmpty() || names.size() < 2) {
            return names;
        }
        List<Name> valid =
                names.stream().filter(name -> name.bearer().on(day).isPresent()).toList();
        return valid.isEmpty() ? names : valid;
    }

    public Optional<Bearer> bearer(String id) {
        return Optional.ofNullable(bearers.get(id));
    }

    /** Everybody and everything, in no order. */
    public Stream<Bearer> bearers() {
        return bearers.values().stream();
    }

    /** The ties that go out from an id, in file order. */
    public List<Tie> ties(String id) {
        return List.copyOf(ties.getOrDefault(id, List.of()));
    }

    public AgentNouns agents() {
        return agents;
    }
}
