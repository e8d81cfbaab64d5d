package readout.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sentences.
 *
 * <p>A sentence never crosses a paragraph, see {@link Paragraphs}; within one it ends where {@link SentenceEnds} says.
 * What is longer than {@value #MOST_CHARACTERS} characters is cut at white space. Takes time linear in the text.
 */
public final class Segmenter {
    /** Longest sentence that is kept whole; the longest of edited news has about 1,000 characters. */
    static final int MOST_CHARACTERS = 5_000;

    private final SentenceEnds ends = new SentenceEnds();

    /** The sentences of {@code text}, titles and list items among them. */
    public Document segment(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (Span block : Paragraphs.of(text)) {
            int start = block.start();
            while (start < block.end()) {
                int limit = Math.min(block.end(), start + MOST_CHARACTERS + 1);
                int end = bounded(text, start, ends.next(text, new Span(start, limit)));
                Span span = Characters.trim(text, new Span(start, end));
                if (!span.isEmpty()) {
                    sentences.add(new Sentence(sentences.size(), paragraph, span));
                }
                start = end;
            }
            paragraph++;
        }
        return new Document(text, sentences);
    }

    private static int bounded(String text, int start, int end) {
        if (end - start <= MOST_CHARACTERS) {
            return end;
        }
        int most = start + MOST_CHARACTERS;
        for (int cut = most; cut > start + MOST_CHARACTERS / 2; cut--) {
            if (Characters.isSpace(text.charAt(cut))) {
                return cut;
            }
        }
        return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }
}
