package readout.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import readout.pattern.Arguments;
import readout.pattern.Kinds;
import readout.pattern.Match;
import readout.pattern.Role;
import readout.syntax.Node;

/** The predicates, supports and operators, found by the words they hang on. Immutable. */
public final class Rules {
    private final List<Predicate> predicates;
    private final List<Support> supports;
    private final List<Operator> operators;
    private final RuleIndex<Predicate> predicateIndex;
    private final RuleIndex<Support> supportIndex;
    private final RuleIndex<Operator> operatorIndex;

    private Rules(List<Predicate> predicates, List<Support> supports, List<Operator> operators) {
        this.predicates = List.copyOf(predicates);
        this.supports = List.copyOf(supports);
        this.operators = List.copyOf(operators);
        predicateIndex = new RuleIndex<>(predicates, Predicate::rule);
        supportIndex = new RuleIndex<>(supports, Support::rule);
        operatorIndex = new RuleIndex<>(operators, Operator::rule);
    }

    /**
     * Reads the folders {@code predicates}, {@code supports} and {@code operators}.
     *
     * @throws LexiconException with all faults, if there is any
     */
    public static Rules read(LexiconFiles files) {
        List<String> faults = new ArrayList<>();
        RuleReader reader = new RuleReader(files, faults);
        Rules rules = new Rules(reader.predicates(), reader.supports(), reader.operators());
        if (!faults.isEmpty()) {
            throw new LexiconException(faults);
        }
        return rules;
    }

    /**
     * An entry that holds of a word.
     *
     * @param entry the entry
     * @param match what it found
     */
    public record Found<T>(T entry, Match match) {}

    /** The predicates that hold of {@code word}, the most specific first. */
    public List<Found<Predicate>> predicatesOf(Node word, Kinds kinds) {
        return predicatesOf(word, kinds, Map.of());
    }

    /**
     * The predicates that hold of {@code word}, the most specific first.
     *
     * @param lent what its light verb lends it, by role
     */
    public List<Found<Predicate>> predicatesOf(Node word, Kinds kinds, Map<Role, List<Node>> lent) {
        List<Found<Predicate>> found = find(predicateIndex, word, kinds, lent);
        if (word.isNoun() && word.lemma().endsWith("ing")) {
            for (RuleIndex.Hit<Predicate> hit : predicateIndex.gerund(word.lemma())) {
                hit.pattern().matchGerund(word, kinds).ifPresent(match -> found.add(new Found<>(hit.entry(), match)));
            }
        }
        found.sort(specificFirst(f -> f.entry().confidence()));
        return found;
    }

    /** The supports that hold of {@code word} and have a noun to support, the most specific first. */
    public List<Found<Support>> supportsOf(Node word, Kinds kinds) {
        List<Found<Support>> found = find(supportIndex, word, kinds, Map.of());
        found.sort(specificFirst(f -> 0.0));
        return found;
    }

    /** The operators that hold of {@code word}, the most specific first. */
    public List<Found<Operator>> operatorsOf(Node word, Kinds kinds) {
        List<Found<Operator>> found = find(operatorIndex, word, kinds, Map.of());
        found.sort(specificFirst(f -> 0.0));
        return found;
    }

    private static <T> List<Found<T>> find(RuleIndex<T> index, Node word, Kinds kinds, Map<Role, List<Node>> lent) {
        List<RuleIndex.Hit<T>> hits = index.lemma(word.lemma());
        List<Found<T>> found = new ArrayList<>(2);
        if (hits.isEmpty()) {
            return found;
        }
        Arguments arguments = Arguments.of(word, kinds);
        for (RuleIndex.Hit<T> hit : hits) {
            if (hit.pattern().fits(word)) {
                hit.pattern()
                        .match(word, arguments, kinds, lent)
                        .ifPresent(match -> found.add(new Found<>(hit.entry(), match)));
            }
        }
        return found;
    }

    private static <T> Comparator<Found<T>> specificFirst(Function<Found<T>, Double> confidence) {
        return Comparator.comparing((Found<T> found) -> -found.match().strength())
                .thenComparing(found -> -confidence.apply(found));
    }

    public List<Predicate> predicates() {
        return predicates;
    }

    public List<Support> supports() {
        return supports;
    }

    public List<Operator> operators() {
        return operators;
    }
}
