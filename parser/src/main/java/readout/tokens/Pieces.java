package readout.tokens;

import static readout.tokens.CharKind.APOSTROPHE;
import static readout.tokens.CharKind.DIGIT;
import static readout.tokens.CharKind.SYMBOL;

/** Makes tokens of pieces: cuts money, measures, clitics such as {@code n't}, and compounds such as "cannot". */
final class Pieces {
    private final Amounts amounts;
    private final Compounds compounds;

    Pieces(TokenLists lists) {
        amounts = new Amounts(lists);
        compounds = new Compounds(lists.compounds());
    }

    /** Adds a piece that holds neither digit nor symbol. */
    void addWord(Draft draft, int from, int to) {
        if (!compounds.add(draft, from, to)) {
            draft.addPlain(from, to);
        }
    }

    /** Adds any piece; an empty one adds nothing. */
    void add(Draft draft, int from, int to) {
        if (to - from > 1) {
            int cut = cut(draft, from, to);
            if (cut > 0) {
                draft.add(from, cut);
                draft.add(cut, to);
            } else if (!compounds.add(draft, from, to)) {
                draft.add(from, to);
            }
        } else if (from < to) {
            draft.add(from, to);
        }
    }

    /** Where a piece of two or more characters is cut in two; -1 when it is not. */
    private int cut(Draft draft, int from, int to) {
        char[] text = draft.text();
        int cut = draft.holds(DIGIT) ? amounts.cut(text, from, to) : -1;
        if (cut < 0 && draft.holds(SYMBOL)) {
            cut = Amounts.signCut(text, from, to);
        }
        if (cut < 0 && draft.holds(APOSTROPHE)) {
            cut = Clitics.cut(text, from, to);
        }
        return cut;
    }
}
