package readout.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.lexicon.Cue;
import readout.lexicon.Cues;
import readout.syntax.Edge;
import readout.syntax.Node;
import readout.syntax.ParseTree;
import readout.text.Span;

/** Attributions without a verb: "the claim that", "according to", "reportedly", "alleged". */
final class NounCues {
    private final Cues cues;

    NounCues(Cues cues) {
        this.cues = cues;
    }

    List<Draft> find(ParseTree tree, int sentence) {
        List<Draft> drafts = new ArrayList<>();
        for (Node node : tree.nodes()) {
            for (Cue cue : cues.of(key(node))) {
                if (cue.kind() == Cue.Kind.NOUN && node.isNoun()) {
                    noun(node, cue, sentence).ifPresent(drafts::add);
                } else if (cue.kind() == Cue.Kind.PREP) {
                    preposition(node, cue, sentence).ifPresent(drafts::add);
                } else if (cue.kind() == Cue.Kind.ADVERB) {
                    hearsay(node, cue, sentence).ifPresent(drafts::add);
                }
            }
        }
        return drafts;
    }

    /** Fixed phrases keep their form: the lemma of "according" is a verb. */
    private static String key(Node node) {
        return node.isNoun() ? node.lemma() : node.form().toLowerCase(Locale.ROOT);
    }

    private Optional<Draft> noun(Node noun, Cue cue, int sentence) {
        Optional<Node> content = content(noun, cue);
        Optional<Node> source = source(noun, content);
        if (content.isEmpty() || isPurpose(noun) || (source.isEmpty() && !saysThat(content.get()))) {
            return Optional.empty();
        }
        List<Span> parts = Stretch.runs(noun.tree(), Stretch.below(content.get()));
        Said said = content.get().relation().is("nmod") ? Said.noun(parts) : Said.clause(parts);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(sentence, cue.kind(), source, noun.span(), noun.span(), said));
    }

    /** "in order to": a fixed phrase, no order. */
    private static boolean isPurpose(Node noun) {
        return noun.index() > 0 && noun.tree().node(noun.index() - 1).lemma().equals("in");
    }

    private static boolean saysThat(Node clause) {
        return clause.child("mark").filter(mark -> mark.lemma().equals("that")).isPresent();
    }

    private static Optional<Node> content(Node noun, Cue cue) {
        for (Edge edge : noun.arguments()) {
            Node below = noun.tree().node(edge.dependent());
            boolean clause = edge.relation().is("acl")
                    && !edge.relation().subtype().equals("relcl")
                    && below.has("mark")
                    && cue.takes("acl");
            if (clause || cue.takes(edge.relation().toString())) {
                return Optional.of(below);
            }
        }
        return noun.children("ccomp").stream().findFirst().filter(clause -> cue.takes("acl"));
    }

    /** Whose claim it is: "his", "of the army", "by Ankara", or who makes it. */
    private Optional<Node> source(Node noun, Optional<Node> content) {
        for (Edge edge : noun.arguments()) {
            Node below = noun.tree().node(edge.dependent());
            String relation = edge.relation().toString();
            boolean owner = relation.equals("nmod:poss")
                    || relation.equals("nmod:by")
                    || relation.equals("nmod:from")
                    || relation.equals("nmod:among")
                    || relation.equals("nmod:of");
            boolean named = (relation.equals("compound") || relation.equals("amod"))
                    && !below.word().name().isEmpty();
            if ((owner || named) && content.filter(node -> node == below).isEmpty()) {
                return Optional.of(below);
            }
        }
        return noun.head()
                .filter(up -> up.isVerb()
                        && !isCue(up)
                        && (noun.relation().is("obj") || noun.relation().is("obl")))
                .flatMap(Subjects::source)
                .filter(node -> node != noun);
    }

    /** "The army rejected a claim": the claim is somebody else's. */
    private boolean isCue(Node verb) {
        return cues.of(verb.lemma()).stream().anyMatch(cue -> cue.kind().isVerb() && cue.takes("obj"));
    }

    /** "X, according to Y": what the phrase hangs on, up to its clause. */
    private static Optional<Draft> preposition(Node first, Cue cue, int sentence) {
        ParseTree tree = first.tree();
        int last = first.index() + cue.words().size() - 1;
        if (last + 1 >= tree.size() || !follows(first, cue) || (cue.words().size() == 1 && !isPer(first))) {
            return Optional.empty();
        }
        Node source = tree.node(last).head().orElse(first);
        if (source.index() <= last) {
            source = nounAfter(tree, last);
        }
        if (source.index() <= last) {
            return Optional.empty();
        }
        Node phrase = outermost(first, source);
        Optional<Node> clause = clause(phrase);
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        BitSet rest = Stretch.below(clause.get());
        rest.andNot(Stretch.below(phrase));
        rest.clear(first.index(), last + 1);
        List<Span> parts = Stretch.runs(tree, rest);
        Span at = first.span().union(tree.node(last).span());
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(sentence, cue.kind(), Optional.of(source), at, at, Said.clause(parts)));
    }

    private static boolean isPer(Node per) {
        return per.head().filter(Node::isProperNoun).isPresent();
    }

    private static boolean follows(Node first, Cue cue) {
        for (int i = 1; i < cue.words().size(); i++) {
            if (!first.tree()
                    .node(first.index() + i)
                    .form()
                    .equalsIgnoreCase(cue.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Node nounAfter(ParseTree tree, int at) {
        for (int i = at + 1; i < tree.size(); i++) {
            Node node = tree.node(i);
            boolean ends = i + 1 == tree.size() || !tree.node(i + 1).isNoun();
            if (node.isPronoun() || (node.isNoun() && ends)) {
                return node;
            }
        }
        return tree.node(at);
    }

    /** The head of the whole phrase "in the words of Y". */
    private static Node outermost(Node first, Node source) {
        Node top = source;
        while (top.head().isPresent()
                && top.head().get().index() >= first.index()
                && top.head().get().index() < source.index()) {
            top = top.head().get();
        }
        return top;
    }

    private static Optional<Node> clause(Node phrase) {
        Optional<Node> up = phrase.head();
        while (up.isPresent() && up.get().head().isPresent() && !isClause(up.get())) {
            up = up.get().head();
        }
        return up;
    }

    private static boolean isClause(Node node) {
        return node.has("nsubj") || node.has("expl");
    }

    private static Optional<Draft> hearsay(Node word, Cue cue, int sentence) {
        Optional<Node> up = word.head();
        boolean adjective = cue.takes("amod");
        if (up.isEmpty() || (adjective && !word.relation().is("amod"))) {
            return Optional.empty();
        }
        BitSet rest = Stretch.below(up.get());
        rest.clear(word.index());
        List<Span> parts = Stretch.runs(word.tree(), rest);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(
                        sentence, cue.kind(), Optional.empty(), word.span(), word.span(), Said.clause(parts)));
    }
}
