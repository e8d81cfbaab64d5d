package readout.tokens;

import java.util.Collection;
import java.util.Set;

/** A set of words that can be asked for one. */
public interface WordSet {
    boolean contains(String word);

    /** A set in memory. */
    static WordSet of(Collection<String> words) {
        return Set.copyOf(words)::contains;
    }
}
