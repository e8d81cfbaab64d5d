package readout.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.pattern.Condition.Bind;
import readout.pattern.Condition.Forbid;
import readout.pattern.Condition.Path;
import readout.pattern.Condition.Require;
import readout.syntax.Node;

/** Tries rules on one word: first what they ask of other words, where most fail, then the roles of its arguments. */
final class Binder {
    /** Nouns with these arguments have their actor there unless a rule gives them another role. */
    private static final List<String> ACTORS_OF_NOUNS = List.of("poss", "by", "adj");

    private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp");
    private static final Set<String> NEGATIONS = Set.of("not", "never");

    private static final Comparator<Node> IN_TEXT_ORDER = Comparator.comparingInt(Node::index);

    private final ArgumentFinder finder;
    private final Arguments arguments;
    private final Map<Role, List<Node>> lent;

    /**
     * Makes ready for a word.
     *
     * @param arguments those of the word
     * @param lent arguments of its light verb, by role
     */
    Binder(ArgumentFinder finder, Arguments arguments, Map<Role, List<Node>> lent) {
        this.finder = finder;
        this.arguments = arguments;
        this.lent = lent;
    }

    Optional<Match> bind(Pattern pattern, Node word) {
        for (Condition condition : pattern.conditions()) {
            if (!isMet(condition)) {
                return Optional.empty();
            }
        }
        Map<Role, List<Node>> roles = new EnumMap<>(Role.class);
        List<Node> words = new ArrayList<>(2);
        int strength = pattern.head().isCompound() ? 2 : 0;
        for (Condition condition : pattern.conditions()) {
            if (condition instanceof Require require) {
                strength += 3;
                words.addAll(with(found(require.path()), require.lemmas()));
            } else if (condition instanceof Bind bind) {
                List<Node> found = bound(bind);
                if (found.isEmpty() && bind.required()) {
                    return Optional.empty();
                }
                strength += found.isEmpty() ? 0 : bind.kind() == Kind.ANY ? 1 : 2;
                add(roles, bind.role(), found);
            }
        }
        if (pattern.head().part() == Head.Part.NOUN && !roles.containsKey(Role.ACTOR)) {
            impliedActor(pattern, roles);
        }
        words.sort(IN_TEXT_ORDER);
        return Optional.of(new Match(word, roles, words, strength));
    }

    private boolean isMet(Condition condition) {
        if (condition instanceof Require require) {
            return has(require.path(), require.lemmas()) && !isDenied(require);
        }
        return !(condition instanceof Forbid forbid) || !has(forbid.path(), forbid.lemmas());
    }

    /** "Vowed never to attack": a complement that is negated is not the one asked for. */
    private boolean isDenied(Require require) {
        return require.path().names().stream().anyMatch(CLAUSES::contains)
                && with(arguments.in(require.path().names()), require.lemmas()).stream()
                        .anyMatch(Binder::isNegated);
    }

    private static boolean isNegated(Node verb) {
        return verb.isVerb() && verb.children("advmod").stream().anyMatch(adverb -> NEGATIONS.contains(adverb.lemma()));
    }

    /** True when an argument on the path has one of these lemmas, or any at all when none is given. */
    private boolean has(Path path, Set<String> lemmas) {
        if (arguments.has(path.names(), lemmas)) {
            return true;
        }
        for (Path.Step step : path.steps()) {
            for (Node node : arguments.in(List.of(step.name()))) {
                if (finder.of(node).has(List.of(step.below()), lemmas)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Node> bound(Bind bind) {
        List<Node> found = withoutTheirs(ofKind(found(bind.path()), bind.kind()), bind);
        return found.isEmpty() && bind.required()
                ? ofKind(lent.getOrDefault(bind.role(), List.of()), bind.kind())
                : found;
    }

    /** Of "the Sudanese army" and "Sudanese" the army is meant. */
    private static List<Node> withoutTheirs(List<Node> parties, Bind bind) {
        if (parties.size() < 2 || bind.kind() == Kind.ANY || bind.path().steps().isEmpty()) {
            return parties;
        }
        return parties.stream()
                .filter(node -> node.head().filter(parties::contains).isEmpty()
                        || !(node.relation().is("amod") || node.relation().is("nmod", "poss")))
                .toList();
    }

    private List<Node> ofKind(List<Node> nodes, Kind kind) {
        if (kind == Kind.ANY || nodes.isEmpty()) {
            return nodes;
        }
        List<Node> fitting = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            if (finder.is(node, kind)) {
                fitting.add(node);
            }
        }
        return fitting;
    }

    private List<Node> found(Path path) {
        List<Node> own = arguments.in(path.names());
        if (path.steps().isEmpty()) {
            return own;
        }
        List<Node> found = new ArrayList<>(own);
        for (Path.Step step : path.steps()) {
            for (Node node : arguments.in(List.of(step.name()))) {
                addNew(found, finder.of(node).in(List.of(step.below())));
            }
        }
        return found;
    }

    private static List<Node> with(List<Node> nodes, Set<String> lemmas) {
        List<Node> fitting = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            if (lemmas.contains(node.lemma())) {
                fitting.add(node);
            }
        }
        return fitting;
    }

    private void impliedActor(Pattern pattern, Map<Role, List<Node>> roles) {
        for (String name : ACTORS_OF_NOUNS) {
            List<Node> found = pattern.binds(name) ? List.of() : arguments.in(List.of(name));
            if (!found.isEmpty()) {
                add(roles, Role.ACTOR, found);
                return;
            }
        }
    }

    private static void add(Map<Role, List<Node>> roles, Role role, List<Node> nodes) {
        if (!nodes.isEmpty()) {
            addNew(roles.computeIfAbsent(role, r -> new ArrayList<>(2)), nodes);
        }
    }

    private static void addNew(List<Node> all, List<Node> more) {
        for (Node node : more) {
            if (!all.contains(node)) {
                all.add(node);
            }
        }
    }
}
