package readout.tokens;

import static readout.tokens.CharKind.CURRENCY;
import static readout.tokens.CharKind.DIGIT;
import static readout.tokens.CharKind.DOUBLE_QUOTE;
import static readout.tokens.CharKind.HYPHEN;
import static readout.tokens.CharKind.LIST_MARK;
import static readout.tokens.CharKind.LOWER;
import static readout.tokens.CharKind.PUNCTUATION;
import static readout.tokens.CharKind.SINGLE_QUOTE;
import static readout.tokens.CharKind.UPPER;

/**
 * Coarser ways to write a form: what a tagger looks up instead of the form.
 *
 * <p>Source: NLP4J 1.1.3, StringUtils.
 */
public final class WordShapes {
    /** Stands for any link or file name. */
    public static final String LINK = "#hlink#";

    private static final char NOTHING = 0;

    private WordShapes() {}

    /** {@code form} with one kind of quote, hyphen and currency, numbers as 0, repeated punctuation at most twice. */
    public static String simplified(String form) {
        return isLink(form) ? LINK : withoutRepetition(Numbers.collapsed(generalized(form)));
    }

    /** {@code form} in lower case of ASCII and Latin-1; other letters stay. */
    public static String lowerCase(String form) {
        return LowerCase.of(form);
    }

    /** {@code form} with every digit a 0. */
    public static String withoutDigits(String form) {
        char[] result = form.toCharArray();
        boolean changed = false;
        for (int i = 0; i < result.length; i++) {
            if (CharKind.is(result[i], DIGIT)) {
                result[i] = '0';
                changed = true;
            }
        }
        return changed ? new String(result) : form;
    }

    /**
     * {@code form} with A, a, 1, . and x for its kinds of characters.
     *
     * @param most how often one kind is written in a row at most
     */
    public static String shape(String form, int most) {
        StringBuilder shape = new StringBuilder(form.length());
        char before = NOTHING;
        int repeated = 0;
        for (int i = 0; i < form.length(); i++) {
            char kind = letterOfKind(form.charAt(i));
            repeated = kind == before ? repeated + 1 : 0;
            before = kind;
            if (repeated < most) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private static char letterOfKind(char c) {
        int kind = CharKind.of(c);
        if ((kind & UPPER) != 0) {
            return 'A';
        }
        if ((kind & LOWER) != 0) {
            return 'a';
        }
        if ((kind & DIGIT) != 0) {
            return '1';
        }
        return (kind & PUNCTUATION) != 0 ? '.' : 'x';
    }

    private static boolean isLink(String form) {
        int period = form.lastIndexOf('.');
        if (period < 0 && form.indexOf('/') < 0) {
            return false;
        }
        if (period >= 0 && FileExtensions.contains(form.substring(period + 1))) {
            return true;
        }
        char[] text = form.toCharArray();
        return KeptParts.startsWithProtocol(text, 0, text.length) || Hyperlink.start(text, 0, text.length) >= 0;
    }

    private static char[] generalized(String form) {
        char[] result = form.toCharArray();
        for (int i = 0; i < result.length; i++) {
            result[i] = generalized(result[i]);
        }
        return result;
    }

    private static char generalized(char c) {
        int kind = CharKind.of(c);
        if ((kind & CURRENCY) != 0) {
            return '$';
        }
        if ((kind & SINGLE_QUOTE) != 0) {
            return '\'';
        }
        if ((kind & DOUBLE_QUOTE) != 0) {
            return '"';
        }
        return (kind & (LIST_MARK | HYPHEN)) != 0 ? '-' : c;
    }

    private static String withoutRepetition(String form) {
        StringBuilder result = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            boolean third = i > 1 && CharKind.is(c, PUNCTUATION) && c == form.charAt(i - 1) && c == form.charAt(i - 2);
            if (!third) {
                result.append(c);
            }
        }
        return result.toString();
    }
}
