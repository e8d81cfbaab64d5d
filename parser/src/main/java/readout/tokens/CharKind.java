package readout.tokens;

/**
 * Kinds of characters, as bits: one look-up answers all questions about a character.
 *
 * <p>Source: NLP4J 1.1.3, CharUtils. Letters are those of ASCII only.
 */
final class CharKind {
    static final int UPPER = 1;
    static final int LOWER = 1 << 1;
    static final int DIGIT = 1 << 2;
    /** Punctuation of ASCII. */
    static final int PUNCTUATION = 1 << 3;
    /** Punctuation of any block, currency signs and arrows. */
    static final int SYMBOL = 1 << 4;

    static final int SPACE = 1 << 5;
    static final int LEFT_BRACKET = 1 << 6;
    static final int RIGHT_BRACKET = 1 << 7;
    /** Ends a sentence. */
    static final int FINAL = 1 << 8;

    static final int SEPARATOR = 1 << 9;
    static final int SINGLE_QUOTE = 1 << 10;
    static final int DOUBLE_QUOTE = 1 << 11;
    static final int APOSTROPHE = 1 << 12;
    static final int HYPHEN = 1 << 13;
    static final int LIST_MARK = 1 << 14;
    static final int CURRENCY = 1 << 15;
    /** May stand before a number and belong to it. */
    static final int SIGN = 1 << 16;
    /** Cuts a run in two where it stands inside. */
    static final int BETWEEN = 1 << 17;

    static final int VOWEL = 1 << 18;
    static final int PERIOD = 1 << 19;
    static final int SLASH = 1 << 20;

    static final int LETTER = UPPER | LOWER;
    static final int ALPHANUMERIC = LETTER | DIGIT;
    static final int BRACKET = LEFT_BRACKET | RIGHT_BRACKET;
    static final int QUOTE = SINGLE_QUOTE | DOUBLE_QUOTE;

    private static final int[] ASCII = ascii();

    private CharKind() {}

    /** All kinds of {@code c}. */
    static int of(char c) {
        return c < ASCII.length ? ASCII[c] : beyondAscii(c);
    }

    /** True when {@code c} is of one of the kinds. */
    static boolean is(char c, int kinds) {
        return (of(c) & kinds) != 0;
    }

    static boolean isConsonant(char c) {
        return is(c, LETTER) && !is(c, VOWEL);
    }

    /** A letter, a digit or an underscore. */
    static boolean isWordPart(char c) {
        return is(c, ALPHANUMERIC) || c == '_';
    }

    private static int[] ascii() {
        int[] kinds = new int[128];
        mark(kinds, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", UPPER);
        mark(kinds, "abcdefghijklmnopqrstuvwxyz", LOWER);
        mark(kinds, "AEIOUaeiou", VOWEL);
        mark(kinds, "0123456789", DIGIT);
        mark(kinds, "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", PUNCTUATION | SYMBOL);
        mark(kinds, " \t\n\r\f", SPACE);
        mark(kinds, "({[<", LEFT_BRACKET | BETWEEN);
        mark(kinds, ")}]>", RIGHT_BRACKET | BETWEEN);
        mark(kinds, ".?!", FINAL);
        mark(kinds, ",;:|/\\", SEPARATOR);
        mark(kinds, "'", SINGLE_QUOTE | APOSTROPHE);
        mark(kinds, "\"", DOUBLE_QUOTE | BETWEEN);
        mark(kinds, "-", HYPHEN | LIST_MARK | BETWEEN);
        mark(kinds, "$", CURRENCY);
        mark(kinds, ".-+", SIGN);
        mark(kinds, ";,~=+&|/", BETWEEN);
        mark(kinds, ".", PERIOD);
        mark(kinds, "/", SLASH);
        return kinds;
    }

    private static void mark(int[] kinds, String characters, int kind) {
        for (int i = 0; i < characters.length(); i++) {
            kinds[characters.charAt(i)] |= kind;
        }
    }

    private static int beyondAscii(char c) {
        if (c < '\u2000') {
            return latin(c);
        }
        if (c <= '\u206F') {
            return SYMBOL | generalPunctuation(c);
        }
        if (between(c, '\u20A0', '\u20CF')) {
            return SYMBOL | CURRENCY;
        }
        if (between(c, '\u2190', '\u21FF') || between(c, '\u27F0', '\u27FF') || between(c, '\u2900', '\u297F')) {
            return SYMBOL | BETWEEN;
        }
        return between(c, '\u2212', '\u2213') || between(c, '\u221A', '\u221C') ? SIGN : 0;
    }

    private static int latin(char c) {
        if (between(c, '\u00A2', '\u00A5')) {
            return SYMBOL | CURRENCY;
        }
        return c == '\u00A0' ? SPACE : c == '\u00B1' ? SIGN : 0;
    }

    private static int generalPunctuation(char c) {
        if (between(c, '\u2010', '\u2014')) {
            return HYPHEN | BETWEEN;
        }
        if (between(c, '\u2018', '\u201B')) {
            return c == '\u2019' ? SINGLE_QUOTE | APOSTROPHE : SINGLE_QUOTE;
        }
        if (between(c, '\u201C', '\u201F')) {
            return DOUBLE_QUOTE | BETWEEN;
        }
        return switch (c) {
            case '\u2022', '\u2023', '\u203B', '\u2043' -> LIST_MARK;
            case '\u2028', '\u2029' -> SPACE;
            case '\u203C', '\u2047', '\u2048', '\u2049' -> FINAL;
            default -> 0;
        };
    }

    private static boolean between(char c, char first, char last) {
        return first <= c && c <= last;
    }
}
