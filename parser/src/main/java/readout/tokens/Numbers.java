package readout.tokens;

import static readout.tokens.CharKind.DIGIT;
import static readout.tokens.CharKind.SIGN;

/**
 * Writes every number of a form as a single 0, its signs and separators with it.
 *
 * <p>Source: NLP4J 1.1.3, StringUtils.collapseDigits.
 */
final class Numbers {
    private static final String SEPARATORS = ",:/=";

    private Numbers() {}

    static String collapsed(char[] form) {
        StringBuilder result = new StringBuilder(form.length);
        boolean inNumber = false;
        int at = 0;
        while (at < form.length) {
            at = behindSign(form, at);
            if (inNumber || at == 0) {
                at = behindSeparator(form, at);
            }
            char c = form[at];
            at++;
            if (c == '%' && inNumber) {
                continue;
            }
            boolean digit = CharKind.is(c, DIGIT);
            if (!digit) {
                result.append(c);
            } else if (!inNumber) {
                result.append('0');
            }
            inNumber = digit;
        }
        return result.toString();
    }

    /** The digit behind a currency or number sign at {@code at}; {@code at} when there is none. */
    private static int behindSign(char[] form, int at) {
        boolean sign = form[at] == '$' || form[at] == '#';
        return sign && at + 1 < form.length && CharKind.is(form[at + 1], DIGIT) ? at + 1 : at;
    }

    /** The digit behind a separator at {@code at}, a sign between them or not; {@code at} when there is none. */
    private static int behindSeparator(char[] form, int at) {
        boolean separator = CharKind.is(form[at], SIGN) || SEPARATORS.indexOf(form[at]) >= 0;
        if (!separator || at + 1 == form.length) {
            return at;
        }
        int next = behindSign(form, at + 1);
        return CharKind.is(form[next], DIGIT) ? next : at;
    }
}
