package readout.pattern;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.pattern.Condition.Bind;
import readout.syntax.Node;

/**
 * A rule: a head word and conditions on its arguments.
 *
 * @param head the word it hangs on
 * @param conditions all must hold
 */
public record Pattern(Head head, List<Condition> conditions) {
    public Pattern {
        conditions = List.copyOf(conditions);
    }

    /** Reads a rule as docs/lexicons.md writes it. */
    public static Pattern parse(String source) {
        return new PatternReader(source).read();
    }

    /** Holds this rule of {@code word}? The first fitting reading decides. */
    public Optional<Match> match(Node word, Kinds kinds) {
        ArgumentFinder arguments = new ArgumentFinder(kinds);
        return head.part().fits(word) && Head.fits(head.words(), word, arguments)
                ? match(word, arguments, Map.of())
                : Optional.empty();
    }

    /**
     * What this rule binds for a word that fits.
     *
     * @param lent arguments of the light verb of a noun, by role; they stand in for required ones that the noun has not
     *     itself
     */
    public Optional<Match> match(Node word, ArgumentFinder arguments, Map<Role, List<Node>> lent) {
        return new Binder(arguments, arguments.of(word), lent).bind(this, word);
    }

    /**
     * The same for a noun in {@code -ing} of a verb rule: "Israel's bombing of the camp".
     *
     * @param readings those of the head whose verb the noun is the {@code -ing} form of
     */
    public Optional<Match> matchGerund(Node noun, List<Head.Lexeme> readings, ArgumentFinder arguments) {
        for (Head.Lexeme reading : readings) {
            if (reading.isComplete(noun, arguments)) {
                return new Binder(arguments, arguments.ofGerund(noun), Map.of()).bind(this, noun);
            }
        }
        return Optional.empty();
    }

    /** True when a condition gives the arguments in {@code name} a role of its own. */
    boolean binds(String name) {
        for (Condition condition : conditions) {
            if (condition instanceof Bind bind && bind.path().names().contains(name)) {
                return true;
            }
        }
        return false;
    }
}
