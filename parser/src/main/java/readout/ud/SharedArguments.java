package readout.ud;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.syntax.Edge;
import readout.syntax.Relation;
import readout.syntax.Word;

/**
 * Adds the enhanced edges: prepositions and markers folded into the relation, arguments shared over conjunction,
 * control, relative and participial clauses.
 *
 * <p>Source: <a href="https://universaldependencies.org/u/overview/enhanced-syntax.html">UD enhanced dependencies</a>.
 * Beyond them, subjects of participles and of {@code -ing} clauses under a preposition are made explicit too ("accused Y
 * of shelling": Y shells).
 */
final class SharedArguments {
    private static final Set<String> SUBJECT_CONTROL =
            Set.of("promise", "vow", "pledge", "threaten", "swear", "agree", "refuse", "offer");
    private static final Set<String> OBLIQUE_CONTROL = Set.of("call", "appeal", "plead", "prevail", "rely", "count");
    private static final Set<String> OBJECT_DOES = Set.of("of", "from", "for", "into");
    private static final Set<String> SHARED_WITH_CONJUNCT = Set.of("nmod:poss", "amod");

    private final List<Word> words;
    private final List<Edge> basic;
    private final Set<Edge> edges = new LinkedHashSet<>();
    private final Map<Integer, List<Edge>> byHead = new HashMap<>();
    private final Map<Integer, List<Edge>> byDependent = new HashMap<>();
    private final Map<Integer, List<Edge>> basicByHead = new HashMap<>();

    private SharedArguments(List<Word> words, List<Edge> basic) {
        this.words = words;
        this.basic = basic;
        for (Edge edge : basic) {
            basicByHead.computeIfAbsent(edge.head(), head -> new ArrayList<>()).add(edge);
        }
    }

    /** All enhanced edges of a basic tree. */
    static List<Edge> of(List<Word> words, List<Edge> basic) {
        SharedArguments shared = new SharedArguments(words, basic);
        shared.fold();
        shared.conjuncts();
        shared.relativeClauses();
        shared.subjects();
        shared.conjunctSubjects();
        shared.subjects();
        shared.objectsBeforeConjunction();
        shared.backedBy();
        return List.copyOf(shared.edges);
    }

    private void fold() {
        for (Edge edge : basic) {
            add(new Edge(edge.dependent(), edge.head(), folded(edge)));
        }
    }

    private void add(Edge edge) {
        if (edges.add(edge)) {
            byHead.computeIfAbsent(edge.head(), head -> new ArrayList<>()).add(edge);
            byDependent
                    .computeIfAbsent(edge.dependent(), dependent -> new ArrayList<>())
                    .add(edge);
        }
    }

    private Relation folded(Edge edge) {
        String name = edge.relation().toString();
        String marker = switch (name) {
            case "obl", "nmod" -> markers(edge.dependent(), "case");
            case "advcl", "acl" -> markers(edge.dependent(), "mark");
            case "conj" -> coordinator(edge);
            default -> "";
        };
        return marker.isEmpty() ? edge.relation() : Relation.of(name + ":" + marker);
    }

    private String markers(int word, String relation) {
        StringBuilder name = new StringBuilder();
        for (Edge edge : basicByHead.getOrDefault(word, List.of())) {
            boolean wh = relation.equals("mark")
                    && edge.relation().is("advmod")
                    && words.get(edge.dependent()).xpos().equals("WRB");
            if (edge.relation().is(relation) || wh) {
                name.append(name.length() > 0 ? "_" : "").append(lower(edge.dependent()));
            }
        }
        return name.toString();
    }

    private String coordinator(Edge conj) {
        int found = -1;
        for (int head : List.of(conj.head(), conj.dependent())) {
            for (Edge edge : basicByHead.getOrDefault(head, List.of())) {
                boolean before = edge.dependent() < conj.dependent() && (found < 0 || edge.dependent() < found);
                if (edge.relation().toString().equals("cc") && before) {
                    found = edge.dependent();
                }
            }
        }
        return found < 0 ? "" : lower(found);
    }

    private String lower(int word) {
        return words.get(word).form().toLowerCase(Locale.ROOT);
    }

    /** A conjunct stands to everything as the first conjunct does. */
    private void conjuncts() {
        for (Edge edge : basic) {
            if (!edge.relation().is("conj")) {
                continue;
            }
            int first = edge.head();
            for (Edge governor : governors(first)) {
                if (governor.relation().is("conj")
                        || governor.relation().is("root")
                        || governor.relation().is("parataxis")) {
                    continue;
                }
                add(new Edge(edge.dependent(), governor.head(), ownCase(edge.dependent(), governor.relation())));
            }
            shareModifiers(first, edge.dependent());
        }
    }

    private Relation ownCase(int conjunct, Relation relation) {
        boolean prepositional = relation.is("obl") || relation.is("nmod");
        if (!prepositional || relation.subtype().equals("poss")) {
            return relation;
        }
        String own = markers(conjunct, "case");
        return own.isEmpty() ? relation : Relation.of(relation.base() + ":" + own);
    }

    /** "Turkey's army and police", "Russian tanks and planes": the modifier before the first goes with both. */
    private void shareModifiers(int first, int conjunct) {
        if (!isNoun(conjunct) || words.get(conjunct).xpos().startsWith("NNP") || hasOwnModifier(conjunct)) {
            return;
        }
        for (Edge edge : arguments(first)) {
            if (edge.dependent() < first
                    && SHARED_WITH_CONJUNCT.contains(edge.relation().toString())
                    && (!edge.relation().is("amod") || isNational(edge.dependent()))) {
                add(new Edge(edge.dependent(), conjunct, edge.relation()));
            }
        }
    }

    private boolean isNational(int word) {
        return words.get(word).name().equals("NORP") || words.get(word).name().equals("GPE");
    }

    private boolean hasOwnModifier(int noun) {
        return arguments(noun).stream()
                .anyMatch(edge -> edge.dependent() < noun
                        && (edge.relation().is("det")
                                || edge.relation().is("amod")
                                || edge.relation().is("nmod")));
    }

    /** The noun of a relative or participial clause takes its place in the clause. */
    private void relativeClauses() {
        for (Edge edge : List.copyOf(edges)) {
            if (edge.relation().is("acl") && edge.head() >= 0) {
                if (edge.relation().subtype().equals("relcl")) {
                    relative(edge.dependent(), edge.head());
                } else {
                    participle(edge.dependent(), edge.head());
                }
            }
        }
    }

    private void relative(int verb, int noun) {
        for (Edge argument : arguments(verb)) {
            if (isRelativePronoun(argument.dependent())) {
                add(new Edge(noun, verb, argument.relation()));
                return;
            }
            for (Edge below : arguments(argument.dependent())) {
                if (words.get(below.dependent()).xpos().equals("WP$")) {
                    add(new Edge(noun, argument.dependent(), below.relation()));
                    return;
                }
            }
        }
        if (!has(verb, "nsubj")) {
            add(new Edge(noun, verb, Relation.of(isPassive(verb) ? "nsubj:pass" : "nsubj")));
        } else if (!has(verb, "obj") && !has(verb, "ccomp") && !has(verb, "xcomp")) {
            add(new Edge(noun, verb, Relation.of("obj")));
        }
    }

    private boolean isRelativePronoun(int word) {
        String form = lower(word);
        String tag = words.get(word).xpos();
        return form.equals("who")
                || form.equals("whom")
                || form.equals("which")
                || (form.equals("that") && !tag.equals("DT"));
    }

    private void participle(int verb, int noun) {
        String tag = words.get(verb).xpos();
        if (has(verb, "nsubj") || has(verb, "mark")) {
            return;
        }
        if (tag.equals("VBN") || tag.equals("VBD")) {
            add(new Edge(noun, verb, Relation.of("nsubj:pass")));
        } else if (tag.equals("VBG")) {
            add(new Edge(noun, verb, Relation.of("nsubj")));
        }
    }

    /** Understood subjects of {@code xcomp} and of clauses without one. */
    private void subjects() {
        for (Edge edge : List.copyOf(edges)) {
            int clause = edge.dependent();
            if (edge.head() < 0 || has(clause, "nsubj") || !isPredicate(clause)) {
                continue;
            }
            if (edge.relation().is("xcomp")) {
                controller(edge.head(), clause).ifPresent(subject -> addSubject(clause, subject));
            } else if (edge.relation().is("advcl") || edge.relation().is("ccomp")) {
                adverbial(edge).ifPresent(subject -> addSubject(clause, subject));
            } else if (edge.relation().is("acl") && !edge.relation().subtype().equals("relcl")) {
                nounControl(edge.head()).ifPresent(subject -> addSubject(clause, subject));
            }
        }
    }

    private Optional<Integer> controller(int verb, int clause) {
        String lemma = words.get(verb).lemma();
        Optional<Integer> object =
                first(verb, "obj").or(() -> first(verb, "iobj")).filter(o -> o < clause);
        if (object.isPresent() && !SUBJECT_CONTROL.contains(lemma)) {
            return object;
        }
        if (OBLIQUE_CONTROL.contains(lemma)) {
            Optional<Integer> oblique = first(verb, "obl").filter(o -> o < clause);
            if (oblique.isPresent()) {
                return oblique;
            }
        }
        return first(verb, "nsubj");
    }

    private Optional<Integer> adverbial(Edge edge) {
        if (edge.relation().is("ccomp") && !words.get(edge.dependent()).xpos().equals("VBG")) {
            return Optional.empty();
        }
        if (OBJECT_DOES.contains(edge.relation().subtype())) {
            Optional<Integer> object = first(edge.head(), "obj").filter(o -> o < edge.dependent());
            if (object.isPresent()) {
                return object;
            }
        }
        return first(edge.head(), "nsubj");
    }

    /** "Turkey's threat to attack", "made a decision to attack": whose threat, who made it. */
    private Optional<Integer> nounControl(int noun) {
        Optional<Integer> owner = exactly(noun, "nmod:poss");
        if (owner.isPresent()) {
            return owner;
        }
        for (Edge governor : governors(noun)) {
            if (governor.head() >= 0
                    && (governor.relation().is("obj") || governor.relation().is("obl"))) {
                return first(governor.head(), "nsubj");
            }
        }
        return Optional.empty();
    }

    private void conjunctSubjects() {
        for (Edge edge : basic) {
            int conjunct = edge.dependent();
            if (edge.relation().is("conj") && isPredicate(conjunct) && !has(conjunct, "nsubj")) {
                for (Edge argument : arguments(edge.head())) {
                    if (argument.relation().is("nsubj") && argument.dependent() < conjunct) {
                        addSubject(conjunct, argument.dependent());
                    }
                }
            }
        }
    }

    private void addSubject(int clause, int subject) {
        if (subject != clause) {
            add(new Edge(subject, clause, Relation.of(isPassive(clause) ? "nsubj:pass" : "nsubj")));
        }
    }

    /** "attack or shell the village": the object behind the last verb goes with the first too. */
    private void objectsBeforeConjunction() {
        for (Edge edge : basic) {
            int first = edge.head();
            int second = edge.dependent();
            if (!edge.relation().is("conj") || !isVerb(first) || !isVerb(second) || isPassive(first)) {
                continue;
            }
            boolean bare = basicByHead.getOrDefault(first, List.of()).stream()
                    .noneMatch(e -> e.dependent() > first
                            && e.dependent() < second
                            && !e.relation().is("cc")
                            && !e.relation().is("punct"));
            if (bare && !isPassive(second) && tenseOf(first).equals(tenseOf(second))) {
                exactly(second, "obj").ifPresent(o -> add(new Edge(o, first, Relation.of("obj"))));
            }
        }
    }

    private String tenseOf(int verb) {
        return words.get(verb).xpos();
    }

    /** "the Russian-backed army": Russians back it. */
    private void backedBy() {
        for (Edge edge : basic) {
            int participle = edge.dependent();
            if (edge.relation().is("amod") && words.get(participle).xpos().equals("VBN")) {
                for (Edge modifier : arguments(participle)) {
                    if (modifier.relation().toString().equals("obl:npmod") || isNational(modifier.dependent())) {
                        add(new Edge(modifier.dependent(), participle, Relation.of("obl:agent")));
                        add(new Edge(edge.head(), participle, Relation.of("nsubj:pass")));
                    }
                }
            }
        }
    }

    private boolean isPassive(int verb) {
        if (has(verb, "aux:pass")) {
            return true;
        }
        Edge up = basic.get(verb);
        boolean reduced = words.get(verb).xpos().equals("VBN") && !has(verb, "aux");
        if (reduced && up.relation().is("conj")) {
            return isPassive(up.head());
        }
        return reduced
                && !up.relation().is("root")
                && !up.relation().is("ccomp")
                && !up.relation().is("parataxis");
    }

    private boolean isPredicate(int word) {
        return isVerb(word) || exactly(word, "cop").isPresent();
    }

    private boolean isVerb(int word) {
        return words.get(word).xpos().startsWith("VB");
    }

    private boolean isNoun(int word) {
        return words.get(word).xpos().startsWith("NN");
    }

    private boolean has(int head, String relation) {
        return first(head, relation).isPresent();
    }

    private Optional<Integer> first(int head, String relation) {
        for (Edge edge : byHead.getOrDefault(head, List.of())) {
            if (edge.relation().is(relation) || edge.relation().toString().equals(relation)) {
                return Optional.of(edge.dependent());
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> exactly(int head, String relation) {
        for (Edge edge : byHead.getOrDefault(head, List.of())) {
            if (edge.relation().toString().equals(relation)) {
                return Optional.of(edge.dependent());
            }
        }
        return Optional.empty();
    }

    private List<Edge> arguments(int head) {
        return List.copyOf(byHead.getOrDefault(head, List.of()));
    }

    private List<Edge> governors(int dependent) {
        return List.copyOf(byDependent.getOrDefault(dependent, List.of()));
    }
}
