package readout.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import readout.lexicon.Rules.Found;
import readout.pattern.ArgumentFinder;
import readout.pattern.Head;
import readout.pattern.Role;
import readout.syntax.Node;

/** Finds the entries that hold of the words of one report, the most specific first. Used by one thread. */
public final class RuleFinder {
    private static final Comparator<Found<?>> STRONGEST = (one, other) ->
            Integer.compare(other.match().strength(), one.match().strength());
    private static final Comparator<Found<Predicate>> SUREST = (one, other) -> {
        int byStrength = STRONGEST.compare(one, other);
        return byStrength != 0
                ? byStrength
                : Double.compare(other.entry().confidence(), one.entry().confidence());
    };

    private final Rules rules;
    private final ArgumentFinder arguments;

    RuleFinder(Rules rules, ArgumentFinder arguments) {
        this.rules = rules;
        this.arguments = arguments;
    }

    /**
     * The predicates that hold of {@code word}.
     *
     * @param lent what its light verb lends it, by role
     */
    public List<Found<Predicate>> predicatesOf(Node word, Map<Role, List<Node>> lent) {
        List<Found<Predicate>> found = find(rules.predicatesOn(word.lemma()), word, lent);
        if (word.isNoun() && word.lemma().endsWith("ing")) {
            for (RuleIndex.Hit<Predicate> hit : rules.predicatesOnGerund(word.lemma())) {
                hit.pattern()
                        .matchGerund(word, hit.readings(), arguments)
                        .ifPresent(match -> found.add(new Found<>(hit.entry(), match)));
            }
        }
        if (found.size() > 1) {
            found.sort(SUREST);
        }
        return found;
    }

    /** The supports that hold of {@code word} and have a noun to support. */
    public List<Found<Support>> supportsOf(Node word) {
        return strongestFirst(find(rules.supportsOn(word.lemma()), word, Map.of()));
    }

    /** The operators that hold of {@code word}. */
    public List<Found<Operator>> operatorsOf(Node word) {
        return strongestFirst(find(rules.operatorsOn(word.lemma()), word, Map.of()));
    }

    private static <T> List<Found<T>> strongestFirst(List<Found<T>> found) {
        if (found.size() > 1) {
            found.sort(STRONGEST);
        }
        return found;
    }

    private <T> List<Found<T>> find(List<RuleIndex.Hit<T>> hits, Node word, Map<Role, List<Node>> lent) {
        if (hits.isEmpty()) {
            return new ArrayList<>(0);
        }
        List<Found<T>> found = new ArrayList<>(2);
        for (RuleIndex.Hit<T> hit : hits) {
            if (hit.part().fits(word) && Head.fits(hit.readings(), word, arguments)) {
                hit.pattern()
                        .match(word, arguments, lent)
                        .ifPresent(match -> found.add(new Found<>(hit.entry(), match)));
            }
        }
        return found;
    }
}
