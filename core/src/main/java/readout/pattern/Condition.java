package readout.pattern;

import java.util.List;
import java.util.Set;

/** What a rule asks of one argument of its head. Conditions are values. */
public sealed interface Condition {
    /**
     * Gives an argument its role when it is there.
     *
     * @param path where the argument is found
     * @param role what it is to the event
     * @param kind what it must be to be taken
     * @param required whether the rule fails without it
     */
    record Bind(Path path, Role role, Kind kind, boolean required) implements Condition {}

    /** An argument with one of these lemmas must be there. */
    record Require(Path path, Set<String> lemmas) implements Condition {}

    /** No argument with one of these lemmas may be there; any argument at all, when no lemma is given. */
    record Forbid(Path path, Set<String> lemmas) implements Condition {}

    /**
     * Where an argument is found.
     *
     * @param names relations of the head, any of which will do
     * @param steps ways to an argument of an argument, any of which will do
     */
    record Path(List<String> names, List<Step> steps) {
        public Path {
            names = List.copyOf(names);
            steps = List.copyOf(steps);
        }

        /**
         * A way to an argument of an argument, {@code obj.of}.
         *
         * @param name relation of the head
         * @param below relation of that argument
         */
        public record Step(String name, String below) {}
    }
}
