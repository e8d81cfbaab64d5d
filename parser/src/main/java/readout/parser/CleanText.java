package readout.parser;

import java.util.Arrays;
import readout.text.Span;

/**
 * A sentence as the parser likes it, with the way back to the report's own offsets.
 *
 * <p>Curly quotes become straight, square brackets round (what an editor put in between is read as an aside), odd spaces plain, invisible characters go, dashes between words stand alone.
 */
public final class CleanText {
    private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\u202A\u202B\u202C";
    private static final String SINGLE_QUOTES = "\u2018\u2019\u201A\u201B\u2032\u00B4`";
    private static final String DOUBLE_QUOTES = "\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB";
    /** Longest run without a space that the tokenizer sees; its time grows with the square of it. */
    private static final int MOST_TOGETHER = 200;

    private static final String DASHES = "\u2013\u2014\u2015";

    private final StringBuilder clean = new StringBuilder();
    private int[] origin;
    private int together;

    /**
     * Cleans a stretch of a report.
     *
     * @param text the report's text
     * @param span the stretch
     */
    public CleanText(String text, Span span) {
        origin = new int[span.length() + 8];
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (INVISIBLE.indexOf(c) >= 0) {
                continue;
            }
            if (DASHES.indexOf(c) >= 0) {
                dash(text, span, i);
            } else {
                add(plain(c), i);
            }
        }
    }

    private void dash(String text, Span span, int at) {
        boolean figure = at > span.start() && Character.isDigit(text.charAt(at - 1)) && text.charAt(at) == '\u2013';
        if (figure) {
            add('-', at);
            return;
        }
        add(' ', at);
        add('-', at);
        add('-', at);
        add(' ', at);
    }

    private static char plain(char c) {
        if (SINGLE_QUOTES.indexOf(c) >= 0) {
            return '\'';
        }
        if (DOUBLE_QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        if (c == '[' || c == ']') {
            return c == '[' ? '(' : ')';
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) ? ' ' : c;
    }

    private void add(char c, int from) {
        together = c == ' ' ? 0 : together + 1;
        if (together > MOST_TOGETHER) {
            add(' ', from);
            together = 1;
        }
        if (clean.length() == origin.length) {
            origin = Arrays.copyOf(origin, origin.length * 2);
        }
        origin[clean.length()] = from;
        clean.append(c);
    }

    /** The cleaned words. */
    public String text() {
        return clean.toString();
    }

    /** The report's span of a stretch of the cleaned text; {@code start < end}. */
    public Span original(int start, int end) {
        int last = Math.min(end, clean.length()) - 1;
        int first = Math.min(start, last);
        return new Span(origin[first], origin[last] + 1);
    }
}
