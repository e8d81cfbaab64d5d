package readout.lexicon;

import java.util.ArrayList;
import java.util.List;
import readout.pattern.ArgumentFinder;
import readout.pattern.Kinds;
import readout.pattern.Match;

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

    /** Finds the entries that hold of the words of one report, whose kinds are these. */
    public RuleFinder over(Kinds kinds) {
        return new RuleFinder(this, new ArgumentFinder(kinds));
    }

    List<RuleIndex.Hit<Predicate>> predicatesOn(String lemma) {
        return predicateIndex.lemma(lemma);
    }

    /** The predicates on the verb of which {@code noun} is the {@code -ing} form. */
    List<RuleIndex.Hit<Predicate>> predicatesOnGerund(String noun) {
        return predicateIndex.gerund(noun);
    }

    List<RuleIndex.Hit<Support>> supportsOn(String lemma) {
        return supportIndex.lemma(lemma);
    }

    List<RuleIndex.Hit<Operator>> operatorsOn(String lemma) {
        return operatorIndex.lemma(lemma);
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
