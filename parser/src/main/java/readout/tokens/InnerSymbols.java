package readout.tokens;

import static readout.tokens.CharKind.ALPHANUMERIC;
import static readout.tokens.CharKind.BETWEEN;
import static readout.tokens.CharKind.DIGIT;
import static readout.tokens.CharKind.FINAL;
import static readout.tokens.CharKind.HYPHEN;
import static readout.tokens.CharKind.LETTER;
import static readout.tokens.CharKind.QUOTE;
import static readout.tokens.CharKind.SEPARATOR;
import static readout.tokens.CharKind.SYMBOL;
import static readout.tokens.CharKind.VOWEL;

import java.util.List;

/** Finds the symbols inside a run that cut it in two. */
final class InnerSymbols {
    private final WordTable prefixes;
    private final WordTable suffixes;

    InnerSymbols(TokenLists lists) {
        prefixes = WordTable.anyCase(List.copyOf(lists.hyphenPrefixes()));
        suffixes = WordTable.anyCase(List.copyOf(lists.hyphenSuffixes()));
    }

    /** The first symbol in {@code [from, limit)} that cuts; -1 when there is none. */
    int next(Draft draft, int from, int limit) {
        char[] text = draft.text();
        for (int at = from; at < limit; at++) {
            if (CharKind.is(text[at], SYMBOL) && !isKept(draft, at) && cuts(draft, at, limit)) {
                return at;
            }
        }
        return -1;
    }

    /** Where the same symbol, repeated from {@code at} on, ends. */
    int end(Draft draft, int at, int limit) {
        char[] text = draft.text();
        int end = at + 1;
        while (end < limit && text[end] == text[at]) {
            end++;
        }
        return end;
    }

    private static boolean cuts(Draft draft, int at, int limit) {
        if (draft.is(at, FINAL)) {
            return draft.is(at + 1, FINAL | SEPARATOR | QUOTE) || (at + 1 < limit && draft.is(at + 1, BETWEEN));
        }
        return draft.is(at, BETWEEN);
    }

    private boolean isKept(Draft draft, int at) {
        if (draft.is(at, HYPHEN)) {
            return isKeptHyphen(draft, at) || (draft.is(at - 1, ALPHANUMERIC) && draft.is(at + 1, DIGIT));
        }
        return switch (draft.text()[at]) {
            case '/' -> draft.is(at - 1, DIGIT) && draft.is(at + 1, DIGIT);
            case '&' -> draft.is(at - 1, LETTER) && draft.is(at + 1, LETTER);
            case ',' -> isThousands(draft, at);
            default -> false;
        };
    }

    /** A comma with a digit before it and exactly three behind. */
    private static boolean isThousands(Draft draft, int at) {
        return draft.is(at - 1, DIGIT)
                && draft.is(at + 1, DIGIT)
                && draft.is(at + 2, DIGIT)
                && draft.is(at + 3, DIGIT)
                && !draft.is(at + 4, DIGIT);
    }

    /** Behind a known prefix, before a known suffix, or around a single vowel. */
    private boolean isKeptHyphen(Draft draft, int at) {
        int start = draft.stretchStart();
        int end = draft.stretchEnd();
        if (at + 1 < end && !draft.is(at + 1, LETTER)) {
            return false;
        }
        return (at > start && prefixes.contains(draft.text(), start, at))
                || (at + 1 < end && suffixes.contains(draft.text(), at + 1, end))
                || (draft.is(at + 1, VOWEL) && draft.is(at + 2, HYPHEN))
                || (draft.is(at - 1, VOWEL) && draft.is(at - 2, HYPHEN));
    }
}
