package readout.tokens;

import static readout.tokens.CharKind.APOSTROPHE;
import static readout.tokens.CharKind.DIGIT;

/** Cuts {@code 's}, {@code n't}, {@code 'll} and their like off a word. */
final class Clitics {
    private Clitics() {}

    /** Where the clitic of {@code text[from, to)} begins; -1 when there is none with a word before it. */
    static int cut(char[] text, int from, int to) {
        int cut = -1;
        if (to - from > 2 && CharKind.is(text[to - 2], APOSTROPHE)) {
            cut = cutOfOneLetter(text, to);
        } else if (to - from > 3 && CharKind.is(text[to - 3], APOSTROPHE) && isOfTwoLetters(text, to)) {
            cut = to - 3;
        }
        return cut > from ? cut : -1;
    }

    private static int cutOfOneLetter(char[] text, int to) {
        return switch (LowerCase.of(text[to - 1])) {
            case 'd', 'm', 'z' -> to - 2;
            case 's' -> CharKind.is(text[to - 3], DIGIT) ? -1 : to - 2;
            case 't' -> LowerCase.of(text[to - 3]) == 'n' ? to - 3 : -1;
            default -> -1;
        };
    }

    private static boolean isOfTwoLetters(char[] text, int to) {
        char first = LowerCase.of(text[to - 2]);
        char second = LowerCase.of(text[to - 1]);
        return switch (second) {
            case 'l' -> first == 'l';
            case 't' -> first == 'n';
            case 'e' -> first == 'r' || first == 'v';
            default -> false;
        };
    }
}
