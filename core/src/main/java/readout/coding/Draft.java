package readout.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.lexicon.Cue;
import readout.syntax.Node;
import readout.text.Span;

/** An attribution in the making: quotation marks may still widen what is said. */
final class Draft {
    private final int sentence;
    private final Cue.Kind kind;
    private final Optional<Node> source;
    private final Span cue;
    private final Span clause;
    private final List<Span> content;

    /**
     * Starts an attribution.
     *
     * @param sentence place of the sentence in the report, 0-based
     * @param clause the cue with its speaker: what can not be content
     * @param content what is said as far as the tree tells; empty for a verb that waits for its quotation
     */
    Draft(int sentence, Cue.Kind kind, Optional<Node> source, Span cue, Span clause, List<Span> content) {
        this.sentence = sentence;
        this.kind = kind;
        this.source = source;
        this.cue = cue;
        this.clause = clause;
        this.content = new ArrayList<>(content);
    }

    int sentence() {
        return sentence;
    }

    boolean isSpeech() {
        return kind.isSpeech();
    }

    Optional<Node> source() {
        return source;
    }

    Span cue() {
        return cue;
    }

    List<Span> content() {
        return content;
    }

    boolean isWaiting() {
        return content.isEmpty();
    }

    boolean overlaps(Span span) {
        return content.stream().anyMatch(span::overlaps);
    }

    /** Adds {@code more}, less the words of the cue and its speaker, and joins what overlaps. */
    void widen(Span more) {
        if (more.contains(clause) && !clause.isEmpty()) {
            add(new Span(more.start(), clause.start()));
            add(new Span(clause.end(), more.end()));
        } else {
            add(more);
        }
    }

    private void add(Span more) {
        if (more.isEmpty()) {
            return;
        }
        Span joined = more;
        for (Span part : List.copyOf(content)) {
            if (part.overlaps(joined)) {
                content.remove(part);
                joined = joined.union(part);
            }
        }
        content.add(joined);
        content.sort(null);
    }
}
