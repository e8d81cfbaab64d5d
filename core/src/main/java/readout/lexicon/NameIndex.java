package readout.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of the registry by their parts, for the longest match. */
final class NameIndex {
    private final Step root = new Step();

    private static final class Step {
        private Map<String, Step> next = Map.of();
        private List<Name> names = List.of();

        Step to(String part) {
            if (next.isEmpty()) {
                next = new HashMap<>(4);
            }
            return next.computeIfAbsent(part, p -> new Step());
        }
    }

    void add(Name name) {
        List<String> parts = Folding.parts(name.words());
        put(parts, name);
        if (!parts.isEmpty() && Character.isLowerCase(parts.get(0).charAt(0))) {
            List<String> capital = new ArrayList<>(parts);
            String first = parts.get(0);
            capital.set(0, Character.toUpperCase(first.charAt(0)) + first.substring(1));
            put(capital, name);
        }
    }

    private void put(List<String> parts, Name name) {
        Step step = root;
        for (String part : parts) {
            step = step.to(part);
        }
        if (step != root && isNew(name, step.names)) {
            if (step.names.isEmpty()) {
                step.names = List.of(name);
            } else {
                List<Name> names = new ArrayList<>(step.names);
                names.add(name);
                step.names = List.copyOf(names);
            }
        }
    }

    private static boolean isNew(Name name, List<Name> names) {
        for (Name known : names) {
            if (known.reading() == name.reading()
                    && known.words().equals(name.words())
                    && known.bearer().id().equals(name.bearer().id())) {
                return false;
            }
        }
        return true;
    }

    Optional<Registry.Found> longest(List<String> parts, int from) {
        Step step = root;
        Step best = root;
        int end = from;
        for (int i = from; i < parts.size(); i++) {
            Step next = step.next.get(parts.get(i));
            if (next == null) {
                break;
            }
            step = next;
            if (!step.names.isEmpty()) {
                best = step;
                end = i + 1;
            }
        }
        return best == root ? Optional.empty() : Optional.of(new Registry.Found(best.names, end));
    }
}
