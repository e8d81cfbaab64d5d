package readout.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.pattern.Condition.Bind;
import readout.pattern.Condition.Forbid;
import readout.pattern.Condition.Path;
import readout.pattern.Condition.Require;
import readout.syntax.Node;

/**
 * A rule: a head word and conditions on its arguments.
 *
 * @param head the word it hangs on
 * @param conditions all must hold
 */
public record Pattern(Head head, List<Condition> conditions) {
    /** Nouns with these arguments have their actor there unless a rule gives them another role. */
    private static final List<List<String>> ACTORS_OF_NOUNS = List.of(List.of("poss"), List.of("by"), List.of("adj"));

    public Pattern {
        conditions = List.copyOf(conditions);
    }

    /** Reads a rule as docs/lexicons.md writes it. */
    public static Pattern parse(String source) {
        return new PatternReader(source).read();
    }

    /** Holds this rule of {@code word}? The first fitting reading decides. */
    public Optional<Match> match(Node word, Kinds kinds) {
        return match(word, kinds, Map.of());
    }

    /**
     * The same for a noun whose light verb lends it arguments.
     *
     * @param lent arguments of the light verb, by role; they stand in for required ones that the noun has not itself
     */
    public Optional<Match> match(Node word, Kinds kinds, Map<Role, List<Node>> lent) {
        return fits(word) ? match(word, Arguments.of(word, kinds), kinds, lent) : Optional.empty();
    }

    /** True when {@code word} is a head of this rule, whatever its arguments. */
    public boolean fits(Node word) {
        return head.part().fits(word) && head.words().stream().anyMatch(lexeme -> lexeme.fits(word));
    }

    /** The same for a word that fits and whose arguments are known already. */
    public Optional<Match> match(Node word, Arguments arguments, Kinds kinds, Map<Role, List<Node>> lent) {
        return bind(word, arguments, kinds, lent);
    }

    /** The same for a noun in {@code -ing} of a verb rule: "Israel's bombing of the camp". */
    public Optional<Match> matchGerund(Node noun, Kinds kinds) {
        if (head.part() != Head.Part.VERB || head.words().stream().noneMatch(lexeme -> lexeme.fitsGerund(noun))) {
            return Optional.empty();
        }
        return bind(noun, Arguments.ofGerund(noun, kinds), kinds, Map.of());
    }

    private Optional<Match> bind(Node word, Arguments arguments, Kinds kinds, Map<Role, List<Node>> lent) {
        Map<Role, List<Node>> roles = Match.noRoles();
        List<Node> words = new ArrayList<>();
        int strength = head.words().stream().anyMatch(Head.Lexeme::isCompound) ? 2 : 0;
        for (Condition condition : conditions) {
            if (condition instanceof Bind bind) {
                List<Node> found = found(arguments, bind.path(), kinds).stream()
                        .filter(node -> kinds.is(node, bind.kind()))
                        .toList();
                if (found.isEmpty() && bind.required()) {
                    found = lent.getOrDefault(bind.role(), List.of()).stream()
                            .filter(node -> kinds.is(node, bind.kind()))
                            .toList();
                }
                if (found.isEmpty() && bind.required()) {
                    return Optional.empty();
                }
                strength += found.isEmpty() ? 0 : bind.kind() == Kind.ANY ? 1 : 2;
                found.forEach(node -> add(roles, bind.role(), node));
            } else if (condition instanceof Require require) {
                List<Node> found = with(found(arguments, require.path(), kinds), require.lemmas());
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                strength += 3;
                words.addAll(found);
            } else if (condition instanceof Forbid forbid) {
                List<Node> found = found(arguments, forbid.path(), kinds);
                if (!(forbid.lemmas().isEmpty() ? found : with(found, forbid.lemmas())).isEmpty()) {
                    return Optional.empty();
                }
            }
        }
        if (head.part() == Head.Part.NOUN) {
            impliedActor(arguments, roles);
        }
        words.sort(Comparator.comparingInt(Node::index));
        return Optional.of(new Match(word, roles, words, strength));
    }

    private static List<Node> found(Arguments arguments, Path path, Kinds kinds) {
        if (path.steps().isEmpty()) {
            return arguments.in(path.names());
        }
        Set<Node> found = new LinkedHashSet<>(arguments.in(path.names()));
        for (Path.Step step : path.steps()) {
            for (Node node : arguments.in(List.of(step.name()))) {
                found.addAll(Arguments.of(node, kinds).in(List.of(step.below())));
            }
        }
        return List.copyOf(found);
    }

    private static List<Node> with(List<Node> nodes, Set<String> lemmas) {
        return nodes.stream().filter(node -> lemmas.contains(node.lemma())).toList();
    }

    private void impliedActor(Arguments arguments, Map<Role, List<Node>> roles) {
        if (roles.containsKey(Role.ACTOR)) {
            return;
        }
        for (List<String> names : ACTORS_OF_NOUNS) {
            boolean taken = conditions.stream()
                    .anyMatch(condition -> condition instanceof Bind bind
                            && bind.path().names().containsAll(names));
            List<Node> found = taken ? List.of() : arguments.in(names);
            if (!found.isEmpty()) {
                found.forEach(node -> add(roles, Role.ACTOR, node));
                return;
            }
        }
    }

    private static void add(Map<Role, List<Node>> roles, Role role, Node node) {
        List<Node> all = roles.computeIfAbsent(role, r -> new ArrayList<>(2));
        if (!all.contains(node)) {
            all.add(node);
        }
    }
}
