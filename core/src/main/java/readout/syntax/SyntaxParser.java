package readout.syntax;

import readout.text.Document;
import readout.text.Sentence;

/** Turns a sentence into its tree. Implementations are safe for use by many threads. */
public interface SyntaxParser {
    /**
     * Parses one sentence.
     *
     * @return the tree; spans of its words are offsets into {@code document.text()}. A sentence without words gives a
     *     tree without words. A sentence beyond the parser's bounds is cut into pieces that hang under the first.
     */
    ParseTree parse(Document document, Sentence sentence);

    /**
     * The words of one sentence without what hangs on what: the same words, tags, lemmas and names as {@link #parse}
     * gives, in less time.
     *
     * @return a {@link ShallowTree}
     */
    default ParseTree words(Document document, Sentence sentence) {
        return ShallowTree.of(
                parse(document, sentence).nodes().stream().map(Node::word).toList());
    }
}
