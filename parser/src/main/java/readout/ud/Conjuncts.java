package readout.ud;

import java.util.List;
import readout.syntax.Edge;
import readout.syntax.Relation;
import readout.syntax.Word;

/** Adds the enhanced edges of coordination: heads and modifiers of the first conjunct are the others' too. */
final class Conjuncts {
    private final List<Word> words;
    private final EdgeTable edges;
    private final Folding folding;

    /** {@code edges} are those known so far, to be added to. */
    Conjuncts(List<Word> words, EdgeTable edges, Folding folding) {
        this.words = words;
        this.edges = edges;
        this.folding = folding;
    }

    /** A conjunct stands to everything as the first conjunct does; {@code basic} are the edges of the basic tree. */
    void share(List<Edge> basic) {
        for (Edge edge : basic) {
            if (!edge.relation().is("conj")) {
                continue;
            }
            int first = edge.head();
            for (Edge governor : edges.under(first)) {
                if (governor.relation().is("conj")
                        || governor.relation().is("root")
                        || governor.relation().is("parataxis")) {
                    continue;
                }
                edges.add(new Edge(edge.dependent(), governor.head(), ownCase(edge.dependent(), governor.relation())));
            }
            shareModifiers(first, edge.dependent());
        }
    }

    private Relation ownCase(int conjunct, Relation relation) {
        boolean prepositional = relation.is("obl") || relation.is("nmod");
        if (!prepositional || relation.subtype().equals("poss")) {
            return relation;
        }
        String own = folding.prepositions(conjunct);
        return own.isEmpty() ? relation : Relation.of(relation.base() + ":" + own);
    }

    /** "Turkey's army and police", "Russian tanks and planes": the modifier before the first goes with both. */
    private void shareModifiers(int first, int conjunct) {
        String tag = words.get(conjunct).xpos();
        if (!tag.startsWith("NN") || tag.startsWith("NNP") || hasOwnModifier(conjunct)) {
            return;
        }
        for (Edge edge : edges.of(first)) {
            boolean national = edge.relation().is("amod", "") && isNational(words.get(edge.dependent()));
            if (edge.dependent() < first && (national || edge.relation().is("nmod", "poss"))) {
                edges.add(new Edge(edge.dependent(), conjunct, edge.relation()));
            }
        }
    }

    /** True for the name of a nation or a state. */
    static boolean isNational(Word word) {
        return word.name().equals("NORP") || word.name().equals("GPE");
    }

    private boolean hasOwnModifier(int noun) {
        for (Edge edge : edges.of(noun)) {
            Relation relation = edge.relation();
            if (edge.dependent() < noun && (relation.is("det") || relation.is("amod") || relation.is("nmod"))) {
                return true;
            }
        }
        return false;
    }
}
