package readout.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;

/**
 * Gives what stands in quotation marks to its speaker: the one of the same sentence, the one before a colon, or the one
 * who spoke last in the paragraph. Words in marks that no speaker claims are no quotation.
 */
final class QuotedSpeech {
    /** Marks around fewer words set off a term, not speech. */
    private static final int FEWEST_WORDS = 4;

    /** Code units between a verb of speech and the colon that ends its sentence. */
    private static final int FARTHEST_COLON = 40;

    private final Document document;
    private final List<List<Draft>> bySentence = new ArrayList<>();
    private int sentenceFrom;

    QuotedSpeech(Document document, List<Draft> drafts) {
        this.document = document;
        document.sentences().forEach(sentence -> bySentence.add(new ArrayList<>(2)));
        for (Draft draft : drafts) {
            if (draft.isSpeech()) {
                bySentence.get(draft.sentence()).add(draft);
            }
        }
    }

    /** Widens the drafts by the quotations that are theirs. */
    void give(List<QuoteMarks.Quoted> quotations) {
        Optional<Draft> last = Optional.empty();
        int lastParagraph = -1;
        for (QuoteMarks.Quoted quoted : quotations) {
            Span span = quoted.span();
            Sentence first = sentenceAt(span.start());
            boolean isLong = words(span) >= FEWEST_WORDS || span.contains(first.span());
            Optional<Draft> speaker = own(span, first);
            if (speaker.isEmpty() && isLong) {
                speaker = carried(quoted, first, last, lastParagraph);
            }
            if (speaker.isPresent() && (isLong || speaker.get().isWaiting())) {
                speaker.get().widen(span);
                last = speaker;
                lastParagraph = sentenceAt(span.end() - 1).paragraph();
            }
        }
    }

    /** Gives the verb before a closing colon the unmarked paragraph behind it: "He added:" and a block quotation. */
    void giveBlocks() {
        List<Sentence> sentences = document.sentences();
        for (Draft draft : waiting()) {
            Sentence own = sentences.get(draft.sentence());
            int next = draft.sentence() + 1;
            boolean announces = document.text().startsWith(":", own.span().end() - 1)
                    && own.span().end() - draft.cue().end() < FARTHEST_COLON;
            if (announces && next < sentences.size()) {
                int paragraph = sentences.get(next).paragraph();
                Span block = sentences.get(next).span();
                while (next < sentences.size() && sentences.get(next).paragraph() == paragraph) {
                    block = block.union(sentences.get(next++).span());
                }
                draft.widen(block);
            }
        }
    }

    private List<Draft> waiting() {
        return bySentence.stream()
                .flatMap(List::stream)
                .filter(Draft::isWaiting)
                .toList();
    }

    private Optional<Draft> carried(QuoteMarks.Quoted quoted, Sentence first, Optional<Draft> last, int lastParagraph) {
        boolean opens = document.text()
                .substring(first.span().start(), quoted.span().start())
                .isBlank();
        if (!opens) {
            return Optional.empty();
        }
        if (quoted.carriedOn() && last.isPresent()) {
            return last;
        }
        Optional<Draft> announced = announced(first);
        if (announced.isPresent()) {
            return announced;
        }
        Optional<Draft> inParagraph = lastParagraph == first.paragraph() ? last : spokeLast(first);
        if (inParagraph.isPresent()) {
            return inParagraph;
        }
        Optional<Draft> after = spokeNext(quoted.span());
        if (after.isPresent()) {
            return after;
        }
        boolean next = lastParagraph >= 0 && first.paragraph() - lastParagraph <= 1;
        return next ? last : Optional.empty();
    }

    /** A speaker in the sentences that the quotation touches, outside its marks. */
    private Optional<Draft> own(Span quoted, Sentence first) {
        Sentence end = sentenceAt(quoted.end() - 1);
        Optional<Draft> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Draft draft : speech(first.sequence(), end.sequence())) {
            if (quoted.contains(draft.cue())) {
                continue;
            }
            if (!draft.isWaiting() && !draft.overlaps(quoted) && !follows(draft, quoted)) {
                continue;
            }
            int distance = draft.cue().start() < quoted.start()
                    ? quoted.start() - draft.cue().end()
                    : draft.cue().start() - quoted.end();
            if (distance < least) {
                least = distance;
                nearest = Optional.of(draft);
            }
        }
        return nearest;
    }

    private List<Draft> speech(int from, int to) {
        return bySentence.subList(from, to + 1).stream().flatMap(List::stream).toList();
    }

    /** "X," he said, "Y": the speaker of what came before goes on. */
    private boolean follows(Draft draft, Span quoted) {
        return draft.isQuoted()
                && draft.cue().end() <= quoted.start()
                && document.text().substring(draft.cue().end(), quoted.start()).indexOf('"') < 0;
    }

    /** A verb of speech at the end of the sentence before, which ends with a colon. */
    private Optional<Draft> announced(Sentence sentence) {
        if (sentence.sequence() == 0) {
            return Optional.empty();
        }
        Sentence before = document.sentences().get(sentence.sequence() - 1);
        if (!document.words(before).endsWith(":")) {
            return Optional.empty();
        }
        return lastSpeech(before.sequence());
    }

    private Optional<Draft> lastSpeech(int sequence) {
        List<Draft> speech = bySentence.get(sequence);
        return speech.isEmpty() ? Optional.empty() : Optional.of(speech.get(speech.size() - 1));
    }

    private Optional<Draft> spokeLast(Sentence sentence) {
        for (int i = sentence.sequence() - 1; i >= 0; i--) {
            if (document.sentences().get(i).paragraph() != sentence.paragraph()) {
                break;
            }
            Optional<Draft> last = lastSpeech(i);
            if (last.isPresent() && last.get().source().isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    /** "Why?" he asked: the sentence behind, where the splitter took the mark for an end. */
    private Optional<Draft> spokeNext(Span quoted) {
        Sentence end = sentenceAt(quoted.end() - 1);
        if (end.sequence() + 1 >= document.sentences().size()) {
            return Optional.empty();
        }
        Sentence next = document.sentences().get(end.sequence() + 1);
        boolean same = next.paragraph() == end.paragraph() && next.span().start() - quoted.end() <= 1;
        return bySentence.get(next.sequence()).stream()
                .filter(draft -> same && draft.isWaiting())
                .findFirst();
    }

    private Sentence sentenceAt(int offset) {
        List<Sentence> sentences = document.sentences();
        while (sentenceFrom > 0 && sentences.get(sentenceFrom).span().start() > offset) {
            sentenceFrom--;
        }
        while (sentenceFrom + 1 < sentences.size()
                && sentences.get(sentenceFrom + 1).span().start() <= offset) {
            sentenceFrom++;
        }
        return sentences.get(sentenceFrom);
    }

    private int words(Span span) {
        int words = 0;
        boolean inWord = false;
        for (int i = span.start(); i < span.end(); i++) {
            boolean letter = Character.isLetterOrDigit(document.text().charAt(i));
            words += letter && !inWord ? 1 : 0;
            inWord = letter || (inWord && "'\u2019-".indexOf(document.text().charAt(i)) >= 0);
        }
        return words;
    }
}
