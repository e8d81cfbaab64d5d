package readout.tokens;

import static readout.tokens.CharKind.DIGIT;
import static readout.tokens.CharKind.FINAL;
import static readout.tokens.CharKind.LEFT_BRACKET;
import static readout.tokens.CharKind.LETTER;
import static readout.tokens.CharKind.RIGHT_BRACKET;

/**
 * The last look at a text's tokens: cuts "No." and glued sentences and years, joins a bracketed sign.
 *
 * <p>Source: NLP4J 1.1.3, Tokenizer.finalize. A token behind one that was cut or joined is not looked at there, so
 * neither is it here.
 */
final class LastPass {
    private LastPass() {}

    static void over(Draft draft, TokenBuffer into) {
        int token = 0;
        while (token < draft.size()) {
            token += pass(draft, token, into);
        }
        if (into.size() == 1) {
            cutLastPeriod(draft.text(), into);
        }
    }

    /** Puts the token and perhaps its neighbours into the buffer; returns how many of the draft. */
    private static int pass(Draft draft, int token, TokenBuffer into) {
        int start = draft.start(token);
        int end = draft.end(token);
        if (draft.isPlain(token) && end - start > 1) {
            into.add(start, end);
            return 1;
        }
        if (isNo(draft, token)) {
            into.add(start, end - 1);
            into.add(end - 1, end);
            return 1;
        }
        if (isBracketed(draft, token, into)) {
            return join(draft, token, into);
        }
        cutInThree(draft.text(), start, end, into);
        return 1;
    }

    /** "No." that counts nothing is an answer. */
    private static boolean isNo(Draft draft, int token) {
        char[] text = draft.text();
        int start = draft.start(token);
        return draft.end(token) - start == 3
                && text[start + 2] == '.'
                && LowerCase.of(text[start]) == 'n'
                && LowerCase.of(text[start + 1]) == 'o'
                && (token + 1 == draft.size() || !CharKind.is(draft.firstOf(token + 1), DIGIT));
    }

    /** A single character, or a number, between brackets. */
    private static boolean isBracketed(Draft draft, int token, TokenBuffer into) {
        return into.size() > 0
                && token + 1 < draft.size()
                && CharKind.is(draft.firstOf(token + 1), RIGHT_BRACKET)
                && CharKind.is(draft.text()[into.start(into.size() - 1)], LEFT_BRACKET)
                && isShort(draft.text(), draft.start(token), draft.end(token));
    }

    private static boolean isShort(char[] text, int start, int end) {
        return end - start == 1 || runOf(DIGIT, text, start, end) == end;
    }

    private static int join(Draft draft, int token, TokenBuffer into) {
        into.joinLast(draft.start(token), draft.end(token));
        into.joinLast(draft.start(token + 1), draft.end(token + 1));
        if (token + 2 == draft.size()) {
            return 2;
        }
        into.add(draft.start(token + 2), draft.end(token + 2));
        return 3;
    }

    /** Cuts years from one to another, and two words with marks between them; adds any other token as it is. */
    private static void cutInThree(char[] text, int start, int end, TokenBuffer into) {
        int hyphen = Years.hyphen(text, start, end);
        int marks = hyphen < 0 ? marksBetweenWords(text, start, end) : -1;
        if (hyphen >= 0) {
            addThree(into, start, hyphen, hyphen + 1, LineEnd.before(text, start, end));
        } else if (marks >= 0) {
            addThree(into, start, marks, endOfMarks(text, marks, end), LineEnd.before(text, start, end));
        } else {
            into.add(start, end);
        }
    }

    private static void addThree(TokenBuffer into, int start, int middle, int last, int end) {
        into.add(start, middle);
        into.add(middle, last);
        into.add(last, end);
    }

    /** Where the marks of two words such as {@code end.Then} begin, each of two letters or more; -1 when not so. */
    private static int marksBetweenWords(char[] text, int start, int end) {
        int marks = runOf(LETTER, text, start, end);
        int second = endOfMarks(text, marks, end);
        if (marks - start < 2 || second == marks) {
            return -1;
        }
        int secondEnd = runOf(LETTER, text, second, end);
        return secondEnd - second >= 2 && secondEnd == LineEnd.before(text, start, end) ? marks : -1;
    }

    private static int endOfMarks(char[] text, int from, int to) {
        int end = from;
        while (end < to && (text[end] == '.' || text[end] == '!' || text[end] == '?')) {
            end++;
        }
        return end;
    }

    private static int runOf(int kind, char[] text, int from, int to) {
        int end = from;
        while (end < to && CharKind.is(text[end], kind)) {
            end++;
        }
        return end;
    }

    private static void cutLastPeriod(char[] text, TokenBuffer into) {
        int start = into.start(0);
        int end = into.end(0);
        if (end - start > 1 && text[end - 1] == '.' && !CharKind.is(text[end - 2], FINAL)) {
            into.shortenLast();
            into.add(end - 1, end);
        }
    }
}
