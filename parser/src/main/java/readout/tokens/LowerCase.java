package readout.tokens;

/**
 * Lower case of ASCII, Latin-1 and the four letters that Windows-1252 keeps below it; any other character stays.
 *
 * <p>Source: NLP4J 1.1.3, CharUtils. Not {@link Character#toLowerCase(char)}: the models were trained on this rule.
 */
final class LowerCase {
    private LowerCase() {}

    static char of(char c) {
        if (c < 128) {
            return 'A' <= c && c <= 'Z' ? (char) (c + 32) : c;
        }
        if ('\u00C0' <= c && c <= '\u00DE') {
            return c == '\u00D7' ? c : (char) (c + 32);
        }
        return switch (c) {
            case '\u008A', '\u008C', '\u008E' -> (char) (c + 16);
            case '\u009F' -> '\u00FF';
            default -> c;
        };
    }

    /** {@code word} in lower case; {@code word} itself when it is so already. */
    static String of(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (of(word.charAt(i)) != word.charAt(i)) {
                return lowered(word.toCharArray());
            }
        }
        return word;
    }

    private static String lowered(char[] word) {
        for (int i = 0; i < word.length; i++) {
            word[i] = of(word[i]);
        }
        return new String(word);
    }
}
