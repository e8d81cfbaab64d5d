package readout.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The tree of a sentence that is not parsed: nouns have what stands right before them, every other word stands alone.
 *
 * <p>The last noun of a row of determiners, adjectives, figures and nouns is the head of the others, as {@code det},
 * {@code amod}, {@code nummod}, {@code compound} and {@code nmod:poss}; so names are whole, and "the Syrian army" is
 * Syria's. All other words have no head and UD's relation for what is not said, {@code dep}. There is no clause: no word
 * has a subject, an object or a preposition, and a step that looks for them finds none.
 */
public final class ShallowTree {
    private static final Relation UNSAID = Relation.of("dep");
    private static final Relation OWNER = Relation.of("nmod:poss");
    private static final Set<String> DETERMINERS = Set.of("DT", "PDT");

    private final List<Word> words;
    private final List<Edge> edges;

    private ShallowTree(List<Word> words) {
        this.words = words;
        edges = new ArrayList<>(Collections.nCopies(words.size(), new Edge(0, -1, UNSAID)));
    }

    /** The tree of {@code words}, which stand in text order. */
    public static ParseTree of(List<Word> words) {
        ShallowTree tree = new ShallowTree(words);
        int head = -1;
        for (int i = words.size() - 1; i >= 0; i--) {
            boolean noun = words.get(i).xpos().startsWith("NN");
            if (head < 0 || !tree.isBefore(i)) {
                head = noun ? i : -1;
                tree.attach(i, -1, UNSAID);
            } else {
                tree.attach(i, head, tree.relation(i));
            }
        }
        return new ParseTree(words, tree.edges, tree.edges);
    }

    private boolean isBefore(int i) {
        return !relation(i).equals(UNSAID);
    }

    /** What a word is to the noun behind it. */
    private Relation relation(int i) {
        String tag = words.get(i).xpos();
        if (tag.startsWith("NN")) {
            return Relation.of("compound");
        }
        if (tag.startsWith("JJ")) {
            return Relation.of("amod");
        }
        if (DETERMINERS.contains(tag)) {
            return Relation.of("det");
        }
        return tag.equals("CD") ? Relation.of("nummod") : tag.equals("PRP$") ? OWNER : UNSAID;
    }

    private void attach(int i, int head, Relation relation) {
        edges.set(i, new Edge(i, head, relation));
    }
}
