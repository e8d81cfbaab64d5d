package readout.tokens;

import static readout.tokens.CharKind.APOSTROPHE;
import static readout.tokens.CharKind.BRACKET;
import static readout.tokens.CharKind.DIGIT;
import static readout.tokens.CharKind.FINAL;
import static readout.tokens.CharKind.LETTER;
import static readout.tokens.CharKind.QUOTE;
import static readout.tokens.CharKind.SEPARATOR;
import static readout.tokens.CharKind.SIGN;
import static readout.tokens.CharKind.SYMBOL;

import java.util.List;

/** Cuts symbols off both ends of a run and out of its inside; what is left goes on as pieces. */
final class Symbols {
    private final InnerSymbols inside;
    private final Periods periods;
    private final WordTable dollars;
    private final Pieces pieces;

    Symbols(TokenLists lists, Pieces pieces) {
        this.pieces = pieces;
        inside = new InnerSymbols(lists);
        periods = new Periods(lists);
        dollars = WordTable.anyCase(List.copyOf(lists.dollars()));
    }

    /** Cuts {@code [from, to)} of a run as if there were nothing around it. */
    void cut(Draft draft, int from, int to) {
        char[] text = draft.text();
        int first = from;
        while (first < to && CharKind.is(text[first], SYMBOL)) {
            first++;
        }
        if (first == to) {
            addEdge(draft, from, to);
            return;
        }
        int last = to;
        while (CharKind.is(text[last - 1], SYMBOL)) {
            last--;
        }
        draft.enter(from, to);
        cutInside(draft, first, last);
    }

    /**
     * Goes from symbols to symbols; a single one, or one next to the inside, may join the piece behind or before it.
     *
     * <p>The inside {@code [first, last)} begins and ends with a character that is no symbol; those two are not asked.
     */
    private void cutInside(Draft draft, int first, int last) {
        int symbols = draft.stretchStart();
        int piece = first;
        while (piece < last) {
            int next = inside.next(draft, Math.max(piece, first + 1), last - 1);
            int end = next < 0 ? last : next;
            int behind = next < 0 ? draft.stretchEnd() : inside.end(draft, next, last - 1);
            boolean mayJoin = piece == first ? piece > symbols : piece - symbols == 1;
            boolean mayJoinBehind = next < 0 ? behind > end : behind - end == 1;
            int from = mayJoin && piece < end ? piece - joinsFront(draft, piece, end) : piece;
            int to = mayJoinBehind && piece < end ? end + joinsBack(draft, piece, end) : end;
            addSymbols(draft, symbols, from);
            pieces.add(draft, from, to);
            symbols = to;
            piece = behind;
        }
        addEdge(draft, symbols, draft.stretchEnd());
    }

    /** Signs of a number, {@code @name}, {@code #name}, the apostrophe of {@code '90s}: 1, else 0. */
    private static int joinsFront(Draft draft, int piece, int end) {
        char[] text = draft.text();
        char symbol = text[piece - 1];
        boolean joins;
        if (CharKind.is(symbol, SIGN)) {
            joins = CharKind.is(text[piece], DIGIT);
        } else if (symbol == '@' || symbol == '#') {
            joins = CharKind.is(text[piece], LETTER);
        } else {
            joins = CharKind.is(symbol, APOSTROPHE) && Years.isShort(text, piece, end);
        }
        return joins ? 1 : 0;
    }

    /** The period of an abbreviation, the sign of {@code US$}: 1, else 0. */
    private int joinsBack(Draft draft, int piece, int end) {
        char symbol = draft.text()[end];
        boolean joins = (symbol == '.' && periods.belongs(draft, piece, end))
                || (symbol == '$' && dollars.contains(draft.text(), piece, end));
        return joins ? 1 : 0;
    }

    private static void addSymbols(Draft draft, int from, int to) {
        if (from == draft.stretchStart()) {
            addEdge(draft, from, to);
        } else if (from < to) {
            draft.add(from, to);
        }
    }

    /** Cuts a sequence of symbols at the edge of a run: equal ones stay together, final marks of any kind too. */
    private static void addEdge(Draft draft, int from, int to) {
        char[] text = draft.text();
        int open = from;
        int at = from;
        while (at < to) {
            boolean alone = CharKind.is(text[at], FINAL | BRACKET | SEPARATOR | QUOTE) || text[at] == '`';
            int end = endOfSame(text, at, to);
            if (alone || end - at > 1) {
                if (open < at) {
                    draft.add(open, at);
                }
                draft.add(at, end);
                open = end;
            }
            at = end;
        }
        if (open < to) {
            draft.add(open, to);
        }
    }

    private static int endOfSame(char[] text, int at, int to) {
        boolean anyFinal = CharKind.is(text[at], FINAL);
        int end = at + 1;
        while (end < to && (anyFinal ? CharKind.is(text[end], FINAL) : text[end] == text[at])) {
            end++;
        }
        return end;
    }
}
