package readout.coding;

import java.util.List;
import java.util.Optional;
import readout.claim.Entity;
import readout.text.Span;

/**
 * Something that a report gives on somebody's word: who, by which cue, what.
 *
 * @param source where the speaker's noun phrase stands; empty where none is named
 * @param speaker who speaks, resolved; a kind of source ("witnesses") has an entity too
 * @param cue where the cue stands ("said", "according to"); empty where quotation marks alone set it off
 * @param content the stretches that are given on that word, in text order, at least one
 */
public record Quotation(Optional<Span> source, Optional<Entity> speaker, Optional<Span> cue, List<Span> content) {
    public Quotation {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a quotation without content");
        }
    }

    /** True when {@code span} lies in the content. */
    public boolean covers(Span span) {
        for (Span part : content) {
            if (part.contains(span)) {
                return true;
            }
        }
        return false;
    }

    /** From where the content begins to where it ends. */
    Span whole() {
        return content.get(0).union(content.get(content.size() - 1));
    }
}
