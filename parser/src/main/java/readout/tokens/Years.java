package readout.tokens;

import static readout.tokens.CharKind.APOSTROPHE;
import static readout.tokens.CharKind.DIGIT;

/** Years in short form and from one to another. */
final class Years {
    private Years() {}

    /** Two digits, then perhaps an apostrophe, then perhaps an s: {@code 90}, {@code 90s}, {@code 90's}. */
    static boolean isShort(char[] text, int from, int to) {
        int end = LineEnd.before(text, from, to);
        if (!isDigits(text, from, from + 2, end)) {
            return false;
        }
        int at = from + 2;
        if (at < end && CharKind.is(text[at], APOSTROPHE)) {
            at++;
        }
        if (at < end && isS(text[at])) {
            at++;
        }
        return at == end;
    }

    /** Where the hyphen of {@code 1999-2003}, {@code 99-03} or {@code 1980-90s} stands; -1 when it is none such. */
    static int hyphen(char[] text, int from, int to) {
        int hyphen = hyphenBehind(text, from, from + 2, to);
        if (hyphen < 0) {
            hyphen = hyphenBehind(text, from, from + 4, to);
        }
        return hyphen >= 0 && isSecond(text, hyphen + 1, LineEnd.before(text, from, to)) ? hyphen : -1;
    }

    private static int hyphenBehind(char[] text, int from, int digits, int to) {
        return digits < to && text[digits] == '-' && isDigits(text, from, digits, to) ? digits : -1;
    }

    private static boolean isSecond(char[] text, int from, int to) {
        return switch (to - from) {
            case 2, 4 -> isDigits(text, from, to, to);
            case 3 -> isDigits(text, from, to - 1, to) && isS(text[to - 1]);
            default -> false;
        };
    }

    private static boolean isDigits(char[] text, int from, int end, int to) {
        if (end > to) {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (!CharKind.is(text[i], DIGIT)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isS(char c) {
        return c == 's' || c == 'S';
    }
}
