package readout.tokens;

import static readout.tokens.CharKind.DIGIT;
import static readout.tokens.CharKind.SPACE;
import static readout.tokens.CharKind.SYMBOL;

/**
 * Cuts English text into tokens.
 *
 * <p>Immutable, for any number of threads. Time grows with the length of the text, save that a run without white space
 * that looks like a link costs the square of its length: a caller bounds the runs.
 */
public final class Tokenizer {
    private final KeptParts kept;
    private final Symbols symbols;
    private final Pieces pieces;

    /** A tokenizer with these word lists. */
    public Tokenizer(TokenLists lists) {
        kept = new KeptParts(lists);
        pieces = new Pieces(lists);
        symbols = new Symbols(lists, pieces);
    }

    /** Puts the tokens of {@code text} in place of what {@code into} held. */
    public void tokenize(String text, TokenBuffer into) {
        Draft draft = into.begin(text);
        char[] characters = draft.text();
        int length = text.length();
        int start = 0;
        int kinds = 0;
        for (int i = 0; i < length; i++) {
            int kind = CharKind.of(characters[i]);
            if ((kind & SPACE) == 0) {
                kinds |= kind;
            } else {
                if (start < i) {
                    draft.enter(kinds);
                    run(draft, start, i);
                }
                start = i + 1;
                kinds = 0;
            }
        }
        if (start < length) {
            draft.enter(kinds);
            run(draft, start, length);
        }
        LastPass.over(draft, into);
    }

    private void run(Draft draft, int from, int to) {
        if (!draft.holds(SYMBOL | DIGIT)) {
            pieces.addWord(draft, from, to);
        } else if (!draft.holds(SYMBOL)) {
            pieces.add(draft, from, to);
        } else if (kept.find(draft, from, to)) {
            int keptStart = draft.keptStart();
            int keptEnd = draft.keptEnd();
            symbols.cut(draft, from, keptStart);
            draft.add(keptStart, keptEnd);
            symbols.cut(draft, keptEnd, to);
        } else {
            symbols.cut(draft, from, to);
        }
    }
}
