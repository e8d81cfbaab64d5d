package readout.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.lexicon.Cue;
import readout.syntax.Node;
import readout.text.Span;

/** An attribution in the making: quotation marks may still widen what is said. */
final class Draft {
    private static final Set<String> PARTNERS = Set.of("i", "we", "you", "me", "us", "my", "our", "your", "who", "it");

    private final int sentence;
    private final Cue.Kind kind;
    private final Optional<Node> source;
    private final Span cue;
    private final Span clause;
    private final boolean clausal;
    private final List<Span> content;
    private boolean quoted;

    /**
     * Starts an attribution.
     *
     * @param sentence place of the sentence in the report, 0-based
     * @param clause the cue with its speaker: what can not be content
     * @param said what is said as far as the tree tells; empty for a verb that waits for its quotation
     */
    Draft(int sentence, Cue.Kind kind, Optional<Node> source, Span cue, Span clause, Said said) {
        this.sentence = sentence;
        this.kind = kind;
        this.source = source;
        this.cue = cue;
        this.clause = clause;
        this.clausal = said.clausal();
        this.content = new ArrayList<>(said.parts());
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

    /** True for speech of somebody named or pronounced in the third person, said as a clause. */
    boolean isTold() {
        return (kind == Cue.Kind.SAY || kind == Cue.Kind.WRITE || kind == Cue.Kind.PREP || kind == Cue.Kind.NOUN)
                && clausal
                && source.filter(node -> !PARTNERS.contains(node.lemma())).isPresent();
    }

    Span cue() {
        return cue;
    }

    List<Span> content() {
        return content;
    }

    /** True when it has been given words in quotation marks. */
    boolean isQuoted() {
        return quoted;
    }

    boolean isWaiting() {
        return content.isEmpty();
    }

    boolean overlaps(Span span) {
        return content.stream().anyMatch(span::overlaps);
    }

    boolean covers(Span span) {
        return content.stream().anyMatch(part -> part.contains(span));
    }

    /** Adds {@code more}, less the words of the cue and its speaker, and joins what overlaps. */
    void widen(Span more) {
        quoted = true;
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
