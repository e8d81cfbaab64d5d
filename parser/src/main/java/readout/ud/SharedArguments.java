package readout.ud;

import java.util.List;
import java.util.Locale;
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
    private static final Set<String> SPEECH = Set.of("say", "report", "announce", "confirm", "state");
    /** What follows from what was told, not from the telling. */
    private static final Set<String> OUTCOMES = Set.of(
            "kill",
            "wound",
            "injure",
            "destroy",
            "damage",
            "leave",
            "force",
            "capture",
            "seize",
            "burn",
            "trigger",
            "spark",
            "cause",
            "bring",
            "hit",
            "displace",
            "trap",
            "set",
            "send",
            "cut",
            "take");

    private static final Set<String> OBJECT_CONTROL = Set.of(
            "allow",
            "authorise",
            "authorize",
            "command",
            "direct",
            "get",
            "instruct",
            "mandate",
            "order",
            "permit",
            "urge");
    private static final Set<String> OBJECT_DOES = Set.of("of", "from", "for", "into", "against");
    private static final Relation SUBJECT = Relation.of("nsubj");
    private static final Relation PASSIVE_SUBJECT = Relation.of("nsubj:pass");
    private static final Relation OBJECT = Relation.of("obj");
    private static final Relation AGENT = Relation.of("obl:agent");

    private final List<Word> words;
    private final List<Edge> basic;
    private final EdgeTable tree;
    private final EdgeTable edges;
    private final Folding folding;

    private SharedArguments(List<Word> words, List<Edge> basic) {
        this.words = words;
        this.basic = basic;
        tree = new EdgeTable(words.size());
        basic.forEach(tree::add);
        edges = new EdgeTable(words.size());
        folding = new Folding(words, tree);
    }

    /** All enhanced edges of a basic tree. */
    static List<Edge> of(List<Word> words, List<Edge> basic) {
        SharedArguments shared = new SharedArguments(words, basic);
        shared.fold();
        new Conjuncts(words, shared.edges, shared.folding).share(basic);
        shared.relativeClauses();
        shared.conjunctSubjects();
        shared.subjects();
        shared.conjunctSubjects();
        shared.subjects();
        shared.objectsBeforeConjunction();
        shared.agentsBeforeConjunction();
        shared.backedBy();
        return shared.edges.all();
    }

    private void fold() {
        for (Edge edge : basic) {
            boolean elliptic = edge.relation().is("nsubj", "") && isElliptic(edge.head());
            edges.add(new Edge(edge.dependent(), edge.head(), elliptic ? PASSIVE_SUBJECT : folding.of(edge)));
        }
    }

    /** "Four were killed and nine injured": the second verb shares the auxiliary of the first. */
    private boolean isElliptic(int verb) {
        Edge up = verb < 0 ? null : basic.get(verb);
        return up != null
                && tag(verb).equals("VBN")
                && up.relation().is("conj")
                && !tree.has(verb, "aux")
                && tree.has(up.head(), "aux", "pass");
    }

    /** The noun of a relative or participial clause takes its place in the clause. */
    private void relativeClauses() {
        int known = edges.all().size();
        for (int i = 0; i < known; i++) {
            Edge edge = edges.all().get(i);
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
        for (Edge argument : edges.of(verb)) {
            if (tag(argument.dependent()).equals("WRB")) {
                return;
            }
        }
        for (Edge argument : edges.of(verb)) {
            if (isRelativePronoun(argument.dependent())) {
                edges.add(new Edge(noun, verb, argument.relation()));
                return;
            }
            for (Edge below : edges.of(argument.dependent())) {
                if (tag(below.dependent()).equals("WP$")) {
                    edges.add(new Edge(noun, argument.dependent(), below.relation()));
                    return;
                }
            }
        }
        if (!edges.has(verb, "nsubj")) {
            edges.add(new Edge(noun, verb, isPassive(verb) ? PASSIVE_SUBJECT : SUBJECT));
        } else if (!edges.has(verb, "obj") && !edges.has(verb, "ccomp") && !edges.has(verb, "xcomp")) {
            edges.add(new Edge(noun, verb, OBJECT));
        }
    }

    private boolean isRelativePronoun(int word) {
        return switch (words.get(word).form().toLowerCase(Locale.ROOT)) {
            case "who", "whom", "which" -> true;
            case "that" -> !tag(word).equals("DT");
            default -> false;
        };
    }

    private void participle(int verb, int noun) {
        if (edges.has(verb, "nsubj") || edges.has(verb, "mark")) {
            return;
        }
        String tag = tag(verb);
        if (tag.equals("VBN") || tag.equals("VBD")) {
            edges.add(new Edge(noun, verb, PASSIVE_SUBJECT));
        } else if (tag.equals("VBG")) {
            edges.add(new Edge(noun, verb, SUBJECT));
        }
    }

    /** Understood subjects of {@code xcomp} and of clauses without one. */
    private void subjects() {
        int known = edges.all().size();
        for (int i = 0; i < known; i++) {
            Edge edge = edges.all().get(i);
            int clause = edge.dependent();
            if (edge.head() < 0 || !mayShareSubject(edge.relation())) {
                continue;
            }
            if (!edges.has(clause, "nsubj") && isPredicate(clause)) {
                addSubject(clause, understood(edge));
            }
        }
    }

    private static boolean mayShareSubject(Relation relation) {
        return switch (relation.base()) {
            case "xcomp", "advcl", "ccomp" -> true;
            case "acl" -> !relation.subtype().equals("relcl");
            default -> false;
        };
    }

    private int understood(Edge edge) {
        return switch (edge.relation().base()) {
            case "xcomp" -> controller(edge.head(), edge.dependent());
            case "acl" -> nounControl(edge.head());
            default -> adverbial(edge);
        };
    }

    private int controller(int verb, int clause) {
        String lemma = words.get(verb).lemma();
        int object = edges.first(verb, "obj");
        object = object < 0 ? edges.first(verb, "iobj") : object;
        if (object >= 0 && object < clause && !SUBJECT_CONTROL.contains(lemma)) {
            return object;
        }
        int oblique = OBLIQUE_CONTROL.contains(lemma) ? edges.first(verb, "obl") : -1;
        return oblique >= 0 && oblique < clause ? oblique : edges.first(verb, "nsubj");
    }

    private int adverbial(Edge edge) {
        if (edge.relation().is("ccomp") && !tag(edge.dependent()).equals("VBG")) {
            return -1;
        }
        int told = told(edge);
        if (told >= 0) {
            return told;
        }
        String marker = edge.relation().subtype();
        boolean ordered = marker.equals("to")
                && OBJECT_CONTROL.contains(words.get(edge.head()).lemma());
        int object = ordered || OBJECT_DOES.contains(marker) ? edges.first(edge.head(), "obj") : -1;
        return object >= 0 && object < edge.dependent() ? object : subjectOver(edge.head());
    }

    /** "Came close to attacking": who came. */
    private int subjectOver(int head) {
        int subject = edges.first(head, "nsubj");
        boolean adverb = basic.get(head).relation().is("advmod")
                || basic.get(head).relation().is("xcomp");
        return subject >= 0 || !adverb ? subject : edges.first(basic.get(head).head(), "nsubj");
    }

    /** "Rebels took the town, officials said, killing ten": who took it killed them. */
    private int told(Edge edge) {
        int speech = edge.head();
        int clause = edge.dependent();
        boolean aside = SPEECH.contains(words.get(speech).lemma())
                && tag(clause).equals("VBG")
                && !edges.has(clause, "mark")
                && OUTCOMES.contains(words.get(clause).lemma());
        int content = aside ? edges.first(speech, "ccomp") : -1;
        return content >= 0 && content < speech && speech < clause ? edges.first(content, "nsubj") : -1;
    }

    /** "Turkey's threat to attack", "made a decision to attack": whose threat, who made it. */
    private int nounControl(int noun) {
        int owner = edges.first(noun, "nmod", "poss");
        if (owner >= 0) {
            return owner;
        }
        for (Edge governor : edges.under(noun)) {
            if (governor.head() >= 0
                    && (governor.relation().is("obj") || governor.relation().is("obl"))) {
                return edges.first(governor.head(), "nsubj");
            }
        }
        return -1;
    }

    private void conjunctSubjects() {
        for (Edge edge : basic) {
            int conjunct = edge.dependent();
            if (edge.relation().is("conj") && isPredicate(conjunct) && !edges.has(conjunct, "nsubj")) {
                for (Edge argument : edges.of(edge.head())) {
                    if (argument.relation().is("nsubj") && argument.dependent() < conjunct) {
                        addSubject(conjunct, argument.dependent());
                    }
                }
            }
        }
    }

    private void addSubject(int clause, int subject) {
        if (subject >= 0 && subject != clause) {
            edges.add(new Edge(subject, clause, isPassive(clause) ? PASSIVE_SUBJECT : SUBJECT));
        }
    }

    /** "attack or shell the village": the object behind the last verb goes with the first too. */
    private void objectsBeforeConjunction() {
        for (Edge edge : basic) {
            int first = edge.head();
            int second = edge.dependent();
            if (edge.relation().is("conj")
                    && isVerb(first)
                    && tag(first).equals(tag(second))
                    && !isPassive(first)
                    && isBare(first, second)
                    && !isPassive(second)) {
                int object = edges.first(second, "obj", "");
                if (object >= 0) {
                    edges.add(new Edge(object, first, OBJECT));
                }
            }
        }
    }

    /** "Was bombed and killed by rebels": they did both. */
    private void agentsBeforeConjunction() {
        for (Edge edge : basic) {
            int first = edge.head();
            int second = edge.dependent();
            if (edge.relation().is("conj")
                    && first >= 0
                    && isPassive(first)
                    && isPassive(second)
                    && isBare(first, second)) {
                int agent = edges.first(second, "obl", "agent");
                if (agent >= 0 && edges.first(first, "obl", "agent") < 0) {
                    edges.add(new Edge(agent, first, AGENT));
                }
            }
        }
    }

    /** True when nothing of the first verb stands between it and the second but coordinators and marks. */
    private boolean isBare(int first, int second) {
        for (Edge edge : tree.of(first)) {
            boolean between = edge.dependent() > first && edge.dependent() < second;
            if (between && !edge.relation().is("cc") && !edge.relation().is("punct")) {
                return false;
            }
        }
        return true;
    }

    /** "the Russian-backed army": Russians back it. */
    private void backedBy() {
        for (Edge edge : basic) {
            int participle = edge.dependent();
            if (edge.relation().is("amod") && tag(participle).equals("VBN")) {
                for (Edge modifier : List.copyOf(edges.of(participle))) {
                    if (modifier.relation().is("obl", "npmod")
                            || Conjuncts.isNational(words.get(modifier.dependent()))) {
                        edges.add(new Edge(modifier.dependent(), participle, AGENT));
                        edges.add(new Edge(edge.head(), participle, PASSIVE_SUBJECT));
                    }
                }
            }
        }
    }

    private boolean isPassive(int verb) {
        if (edges.has(verb, "aux", "pass")) {
            return true;
        }
        Relation up = basic.get(verb).relation();
        boolean reduced = tag(verb).equals("VBN") && !edges.has(verb, "aux");
        if (reduced && up.is("conj")) {
            return isPassive(basic.get(verb).head());
        }
        return reduced && !up.is("root") && !up.is("ccomp") && !up.is("parataxis");
    }

    private boolean isPredicate(int word) {
        return isVerb(word) || edges.has(word, "cop", "");
    }

    private boolean isVerb(int word) {
        return tag(word).startsWith("VB");
    }

    private String tag(int word) {
        return words.get(word).xpos();
    }
}
