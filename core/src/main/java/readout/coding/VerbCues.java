package readout.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.lexicon.Cue;
import readout.lexicon.Cues;
import readout.syntax.Node;
import readout.syntax.ParseTree;
import readout.text.Span;

/**
 * Attributions by a verb or by a predicate adjective: "said that", "was accused of", "is sure that".
 *
 * <p>What is said is the complement of the verb, or, where the clause of the speaker stands in the middle or at the end,
 * the rest of what it interrupts.
 */
final class VerbCues {
    private static final List<String> CLAUSES = List.of("ccomp", "xcomp", "advcl");
    private static final Set<String> HOLDERS =
            Set.of("parataxis", "ccomp", "dep", "advcl", "advmod", "discourse", "acl");
    private static final Set<String> BEFORE_THE_SPEAKER =
            Set.of("advmod", "cc", "mark", "discourse", "dep", "advcl", "obl", "nsubj", "parataxis");
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "obl", "nmod", "appos", "compound");
    private static final int WIDTH_OF_A_PHRASE = 4;

    private final Cues cues;

    VerbCues(Cues cues) {
        this.cues = cues;
    }

    /** The attributions of one sentence; verbs of speech without a complement wait for quotation marks. */
    List<Draft> find(ParseTree tree, int sentence) {
        List<Draft> drafts = new ArrayList<>();
        for (Node node : tree.nodes()) {
            if (node.isVerb() && !node.relation().is("amod") && !node.relation().is("compound")) {
                verb(node).flatMap(cue -> draft(node, cue, sentence)).ifPresent(drafts::add);
            } else if (node.xpos().startsWith("JJ") && isPredicate(node)) {
                cues.of(node.lemma(), Cue.Kind.ADJECTIVE)
                        .flatMap(cue -> draft(node, cue, sentence))
                        .filter(draft -> !draft.isWaiting())
                        .ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<Cue> verb(Node verb) {
        Optional<Cue> best = Optional.empty();
        if (Subjects.isPassive(verb)) {
            best = cues.of(verb.form().toLowerCase(Locale.ROOT), Cue.Kind.ADJECTIVE);
            if (best.isPresent()) {
                return best;
            }
        }
        for (Cue cue : cues.of(verb.lemma())) {
            boolean longer =
                    best.isEmpty() || cue.words().size() > best.get().words().size();
            if (cue.kind().isVerb() && longer && follows(verb, cue.words())) {
                best = Optional.of(cue);
            }
        }
        return best;
    }

    private static boolean follows(Node verb, List<String> words) {
        int at = verb.index() + 1;
        for (String word : words.subList(1, words.size())) {
            int end = Math.min(verb.tree().size(), at + WIDTH_OF_A_PHRASE);
            while (at < end && !verb.tree().node(at).lemma().equals(word)) {
                at++;
            }
            if (at >= end) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean isPredicate(Node adjective) {
        return adjective.has("cop") || adjective.relation().is("xcomp") || adjective.has("nsubj");
    }

    private Optional<Draft> draft(Node verb, Cue cue, int sentence) {
        Optional<Node> source = Subjects.source(verb);
        BitSet clause = clause(verb);
        Said content = complement(verb, cue);
        if (content.isEmpty() && cue.takes("ccomp") && cue.kind().isSpeech()) {
            content = Said.clause(interrupted(verb, clause));
        }
        if (!content.isEmpty() && !content.clausal() && source.isEmpty()) {
            return Optional.empty();
        }
        if (content.isEmpty() && !(cue.kind().isSpeech() && cue.takes("ccomp") && source.isPresent())) {
            return Optional.empty();
        }
        Span at = cueSpan(verb);
        Span whole = source.map(Stretch::phrase)
                .filter(span -> distance(span, at) < 60)
                .map(at::union)
                .orElse(at);
        return Optional.of(new Draft(sentence, cue.kind(), source, at, whole, content));
    }

    private static int distance(Span a, Span b) {
        return a.start() < b.start() ? b.start() - a.end() : a.start() - b.end();
    }

    private static Span cueSpan(Node verb) {
        Span span = verb.span();
        for (Node child : verb.children("compound")) {
            if (child.index() == verb.index() + 1) {
                span = span.union(child.span());
            }
        }
        return span;
    }

    private static Said complement(Node verb, Cue cue) {
        for (String relation : CLAUSES) {
            Optional<Node> clause = verb.child(relation);
            boolean wanted = cue.takes(relation) || (relation.equals("advcl") && takesClause(clause, cue));
            if (wanted && clause.isPresent()) {
                return Said.clause(clauseContent(verb, clause.get()));
            }
        }
        for (Cue.Frame frame : cue.frames()) {
            if (frame.content().is("obl")) {
                Optional<Node> oblique = Subjects.argument(verb, frame.content().toString())
                        .filter(node -> !Subjects.TIMES.contains(node.word().name()) && !node.isPronoun());
                if (oblique.isPresent()) {
                    return Said.noun(runs(verb, Stretch.below(oblique.get())));
                }
            }
        }
        return cue.takes("obj") ? Said.noun(object(verb)) : Said.NOTHING;
    }

    /** "accused them of shelling": a clause under a preposition that the cue takes. */
    private static boolean takesClause(Optional<Node> clause, Cue cue) {
        return clause.flatMap(node -> node.child("mark"))
                .filter(mark -> cue.takes("obl:" + mark.lemma()))
                .isPresent();
    }

    private static List<Span> object(Node verb) {
        Optional<Node> object = Subjects.isPassive(verb) ? Subjects.passive(verb) : verb.child("obj");
        if (object.isEmpty() || object.get().isPronoun()) {
            return List.of();
        }
        return runs(verb, Stretch.below(object.get()));
    }

    private static List<Span> clauseContent(Node verb, Node clause) {
        BitSet content = Stretch.below(clause);
        if (clause.index() < verb.index()) {
            for (Node child : verb.children()) {
                if (child.index() < clause.index()
                        && BEFORE_THE_SPEAKER.contains(child.relation().base())
                        && !isOwnSubject(verb, child)) {
                    content.or(Stretch.below(child));
                }
            }
        }
        if (clause.relation().is("xcomp")) {
            verb.child("obj").ifPresent(object -> content.or(Stretch.below(object)));
            if (Subjects.isPassive(verb)) {
                Subjects.passive(verb).ifPresent(subject -> content.or(Stretch.below(subject)));
            }
        }
        return runs(verb, content);
    }

    private static boolean isOwnSubject(Node verb, Node child) {
        return child.relation().is("nsubj")
                && Subjects.of(verb).filter(subject -> subject == child).isPresent();
    }

    /** "X, he said, Y" and "X, as he put it": what the clause of {@code verb} hangs on. */
    private static List<Span> interrupted(Node verb, BitSet clause) {
        Optional<Node> up = verb.head();
        if (up.isEmpty() || !HOLDERS.contains(verb.relation().base()) || !verb.has("nsubj")) {
            return List.of();
        }
        boolean as = verb.children().stream().anyMatch(child -> child.lemma().equals("as"));
        if (!as && (verb.relation().is("acl") || verb.relation().is("advcl"))) {
            return List.of();
        }
        if (!as && !isSetOff(verb.tree(), clause)) {
            return List.of();
        }
        BitSet rest = Stretch.below(predicate(up.get()));
        rest.andNot(Stretch.below(verb));
        return Stretch.runs(verb.tree(), rest);
    }

    /** The verb whose argument {@code word} is, or the word itself. */
    private static Node predicate(Node word) {
        Node top = word;
        while (ARGUMENTS.contains(top.relation().base()) && top.head().isPresent()) {
            top = top.head().get();
        }
        return top;
    }

    /** The words of the verb's own clause: itself, auxiliaries and its subject. */
    private static BitSet clause(Node verb) {
        BitSet words = new BitSet();
        words.set(verb.index());
        for (Node child : verb.children()) {
            if ((child.relation().is("nsubj") && !child.relation().subtype().equals("pass"))
                    || child.relation().is("aux")
                    || child.relation().is("compound")) {
                words.or(Stretch.below(child));
            }
        }
        return words;
    }

    private static boolean isSetOff(ParseTree tree, BitSet clause) {
        int before = clause.nextSetBit(0) - 1;
        return before < 0 || Stretch.isPunctuation(tree.node(before));
    }

    private static List<Span> runs(Node verb, BitSet content) {
        content.andNot(clause(verb));
        return Stretch.runs(verb.tree(), content);
    }
}
