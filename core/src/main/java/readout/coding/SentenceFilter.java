package readout.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import readout.lexicon.Registry;
import readout.lexicon.Sign;
import readout.lexicon.Triggers;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;

/**
 * Says which sentences of a report have to be parsed: those that may tell a claim, and those without which such a one
 * would lose its speaker. Immutable.
 *
 * <p>A sentence may tell a claim where it has the words of a predicate, and somebody who may act: a name, an agent noun,
 * a pronoun, or, within a quotation, whoever speaks.
 */
public final class SentenceFilter {
    private final Triggers triggers;
    private final Registry registry;
    private final TitleCase small;

    public SentenceFilter(Triggers triggers, Registry registry, TitleCase small) {
        this.triggers = triggers;
        this.registry = registry;
        this.small = small;
    }

    /** The sequence numbers of the sentences of {@code document} that have to be parsed. */
    public BitSet telling(Document document) {
        List<Set<Sign>> signs = new ArrayList<>(document.sentences().size());
        for (Sentence sentence : document.sentences()) {
            signs.add(triggers.in(document.text(), sentence.span()));
        }
        BitSet quoted = quoted(document);
        BitSet telling = new BitSet(signs.size());
        for (Sentence sentence : document.sentences()) {
            int i = sentence.sequence();
            boolean event = signs.get(i).contains(Sign.EVENT);
            telling.set(i, event && (quoted.get(i) || hasParty(document.text(), sentence.span(), signs.get(i))));
        }
        telling.or(speakers(document, signs, quoted, telling));
        telling.or(announcing(document, signs));
        return telling;
    }

    private static BitSet quoted(Document document) {
        BitSet quoted = new BitSet(document.sentences().size());
        int i = 0;
        for (QuoteMarks.Quoted quotation : QuoteMarks.find(document)) {
            while (document.sentences().get(i).span().end() <= quotation.span().start()) {
                i++;
            }
            for (int at = i; at < document.sentences().size(); at++) {
                if (!document.sentences().get(at).span().overlaps(quotation.span())) {
                    break;
                }
                quoted.set(at);
            }
        }
        return quoted;
    }

    /**
     * The sentences that decide whose the quotations of telling sentences are: who speaks in a quotation may be named in
     * its paragraph, and may have spoken in the paragraph before already.
     */
    private static BitSet speakers(Document document, List<Set<Sign>> signs, BitSet quoted, BitSet telling) {
        List<Sentence> sentences = document.sentences();
        BitSet holding = new BitSet();
        quoted.stream().forEach(i -> holding.set(sentences.get(i).paragraph()));
        BitSet wanted = new BitSet();
        for (Sentence sentence : sentences) {
            if (quoted.get(sentence.sequence()) && telling.get(sentence.sequence())) {
                int from = holding.previousClearBit(sentence.paragraph()) + 1;
                wanted.set(from, sentence.paragraph() + 1);
            }
        }
        BitSet speakers = new BitSet(sentences.size());
        for (Sentence sentence : sentences) {
            int i = sentence.sequence();
            boolean speech = quoted.get(i) || signs.get(i).contains(Sign.SPEECH);
            speakers.set(i, speech && wanted.get(sentence.paragraph()));
        }
        return speakers;
    }

    /** Sentences that end with a colon: what stands behind may be their speaker's. */
    private static BitSet announcing(Document document, List<Set<Sign>> signs) {
        BitSet announcing = new BitSet(signs.size());
        for (Sentence sentence : document.sentences()) {
            int i = sentence.sequence();
            boolean colon = document.text().charAt(sentence.span().end() - 1) == ':';
            announcing.set(i, colon && signs.get(i).contains(Sign.SPEECH));
        }
        return announcing;
    }

    private boolean hasParty(String text, Span sentence, Set<Sign> signs) {
        if (signs.contains(Sign.AGENT) || signs.contains(Sign.PRONOUN) || signs.contains(Sign.SELF)) {
            return true;
        }
        int first = firstLetter(text, sentence.start(), sentence.end());
        int end = endOfWord(text, first, sentence.end());
        for (int i = end; i < sentence.end(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && !Character.isLetter(text.charAt(i - 1))) {
                return true;
            }
        }
        return end > first && isName(text.substring(first, end));
    }

    /** The first word is a name where the registry has it, or where it is not known to be written small. */
    private boolean isName(String word) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        return capital && (!small.isSmall(word) || !registry.names(word).isEmpty());
    }

    private static int firstLetter(String text, int from, int to) {
        int at = from;
        while (at < to && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
