package readout.tokens;

import static readout.tokens.CharKind.DIGIT;
import static readout.tokens.CharKind.PUNCTUATION;

import java.util.List;

/** Cuts a number from its currency, measure or sign. */
final class Amounts {
    private final WordTable money;
    private final WordTable units;

    Amounts(TokenLists lists) {
        money = WordTable.anyCase(lists.moneyInOrder());
        units = WordTable.anyCase(List.copyOf(lists.units()));
    }

    /** Where {@code US$5}, {@code 5USD} or {@code 5km} is cut; -1 when it is none such. */
    int cut(char[] text, int from, int to) {
        int number = from;
        while (number < to && !CharKind.is(text[number], DIGIT)) {
            number++;
        }
        if (number == to) {
            return -1;
        }
        int end = to;
        while (!CharKind.is(text[end - 1], DIGIT)) {
            end--;
        }
        int byMoney = moneyCut(text, from, number, end, to);
        if (byMoney >= 0) {
            return byMoney;
        }
        return end < to && units.contains(text, end, to) ? end : -1;
    }

    /** The first and last digits of {@code [from, to)} bound the number; what is outside of them must be money. */
    private int moneyCut(char[] text, int from, int number, int end, int to) {
        int before = number > from ? money.find(text, from, number) : -1;
        int behind = end < to ? money.find(text, end, to) : -1;
        if (behind >= 0 && money.isPrefix(behind, text, from, to)) {
            behind = -1;
        }
        if (before >= 0 && (behind < 0 || before < behind)) {
            return number;
        }
        return behind >= 0 ? end : -1;
    }

    /** Where {@code #5} or {@code 5%} is cut; -1 when neither end is such a sign or the rest is no figure. */
    static int signCut(char[] text, int from, int to) {
        if (isSign(text[from]) && isFigure(text, from + 1, to)) {
            return from + 1;
        }
        return isSign(text[to - 1]) && isFigure(text, from, to - 1) ? to - 1 : -1;
    }

    private static boolean isSign(char c) {
        return c == '#' || c == '$' || c == '%' || c == '*' || c == '=';
    }

    private static boolean isFigure(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!CharKind.is(text[i], DIGIT | PUNCTUATION)) {
                return false;
            }
        }
        return true;
    }
}
