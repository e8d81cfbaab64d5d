package readout.coding;

import java.util.List;
import java.util.Optional;
import readout.lexicon.Cue;
import readout.lexicon.Cues;
import readout.syntax.Node;
import readout.syntax.ParseTree;
import readout.text.Span;

/** The speaker before the colon or behind the dash of a headline or transcript: "Minister: ...", "... \u2013 report". */
final class HeadlineSpeaker {
    private static final int MOST_WORDS = 6;
    private static final int FEWEST_SAID = 3;

    private final Cues cues;

    HeadlineSpeaker(Cues cues) {
        this.cues = cues;
    }

    /**
     * The speaker of a sentence that opens its paragraph.
     *
     * @param headline whether it is the report's first, where a dash may name the speaker too
     */
    Optional<Draft> find(ParseTree tree, int sentence, Mentions mentions, boolean headline) {
        for (int i = 1; i <= MOST_WORDS && i < tree.size() - FEWEST_SAID; i++) {
            if (tree.node(i).form().equals(":")) {
                int colon = i;
                return speaker(tree, 0, i, mentions)
                        .map(node -> draft(tree, sentence, node, colon, new Span(colon + 1, tree.size())));
            }
            if (tree.node(i).isVerb()) {
                break;
            }
        }
        for (int i = tree.size() - 2; headline && i >= FEWEST_SAID && i >= tree.size() - 1 - MOST_WORDS; i--) {
            if (isDash(tree, i) || tree.node(i).form().equals(":")) {
                int dash = i;
                return speaker(tree, i + 1, tree.size(), mentions)
                        .map(node -> draft(tree, sentence, node, dash, new Span(0, dash)));
            }
        }
        return Optional.empty();
    }

    /** A dash stands apart, a hyphen ("al-Shabaab") joins two words. */
    private static boolean isDash(ParseTree tree, int i) {
        String form = tree.node(i).form();
        boolean hyphen = tree.node(i - 1).span().end() == tree.node(i).span().start()
                && tree.node(i).span().end() == tree.node(i + 1).span().start();
        return form.equals("--") || (form.equals("-") && !hyphen);
    }

    private Optional<Node> speaker(ParseTree tree, int from, int to, Mentions mentions) {
        Optional<Node> speaker = Optional.empty();
        for (int i = from; i < to; i++) {
            Node node = tree.node(i);
            if (node.isVerb() || (Stretch.isPunctuation(node) && !node.form().equals("."))) {
                return Optional.empty();
            }
            boolean named = node.word().name().equals("PERSON")
                    || node.word().name().equals("ORG")
                    || !mentions.of(node).isEmpty();
            if (named
                    || (node.isNoun() && cues.of(node.lemma(), Cue.Kind.SPEAKER).isPresent())) {
                speaker = Optional.of(node);
            }
        }
        return speaker;
    }

    /** Both stretches are of words, the second past the last. */
    private static Draft draft(ParseTree tree, int sentence, Node source, int mark, Span said) {
        Span cue = tree.node(mark).span();
        Span content =
                tree.node(said.start()).span().union(tree.node(said.end() - 1).span());
        return new Draft(sentence, Cue.Kind.SPEAKER, Optional.of(source), cue, cue, Said.clause(List.of(content)));
    }
}
