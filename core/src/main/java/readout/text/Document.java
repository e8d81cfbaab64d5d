package readout.text;

import java.util.List;

/**
 * A report's text cut into sentences.
 *
 * @param text the whole text, as the offsets count it
 * @param sentences in text order, none overlapping
 */
public record Document(String text, List<Sentence> sentences) {
    public Document {
        sentences = List.copyOf(sentences);
    }

    /** The words of {@code sentence}. */
    public String words(Sentence sentence) {
        return sentence.span().in(text);
    }
}
