package readout.text;

/** Kinds of characters that the end of a sentence depends on. */
public final class Characters {
    private static final String CLOSING = "\"'\u201D\u2019\u00BB)]}";
    private static final String OPENING = "\"'\u201C\u2018\u00AB([{\u201E";

    private Characters() {}

    /** True for white space of any kind, invisible characters and the byte order mark. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B' || c < ' ';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean isTerminator(char c) {
        return c == '.' || c == '?' || c == '!' || c == '\u2026';
    }

    /** {@code span} without the white space around it. */
    public static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
