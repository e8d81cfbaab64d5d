package readout.coding;

import java.util.List;
import readout.text.Span;

/**
 * What a cue gives as said, thought or wanted.
 *
 * @param parts in text order; none where the tree shows nothing
 * @param clausal whether it is a clause, not a mere noun phrase
 */
record Said(List<Span> parts, boolean clausal) {
    static final Said NOTHING = new Said(List.of(), true);

    static Said clause(List<Span> parts) {
        return new Said(parts, true);
    }

    static Said noun(List<Span> parts) {
        return new Said(parts, false);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }
}
