package readout.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree of a sentence that is not parsed: every word stands alone.
 *
 * <p>No word has a head or a child, each has UD's relation for what is not said, {@code dep}, and there is no enhanced
 * edge. So no word has a subject, none is part of another's phrase, and a step that looks for relations finds none.
 */
public final class ShallowTree {
    private static final Relation UNSAID = Relation.of("dep");

    private ShallowTree() {}

    /** The tree of {@code words}, which stand in text order. */
    public static ParseTree of(List<Word> words) {
        List<Edge> basic = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            basic.add(new Edge(i, -1, UNSAID));
        }
        return new ParseTree(words, basic, List.of());
    }
}
