package readout.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs, titles and list items of a text.
 *
 * <p>Every line is one, except in hard-wrapped text: a line of at least {@value #LEAST_WRAPPED} and at most {@value
 * #MOST_WRAPPED} characters that the next one continues in lower case shows where the text is wrapped, and lines that
 * the next word would have made wider than that are joined too.
 */
final class Paragraphs {
    private static final int LEAST_WRAPPED = 40;
    private static final int MOST_WRAPPED = 120;
    private static final int SLACK = 15;
    private static final String BULLETS = "-*\u2022\u2023\u25CF\u25AA\u2013\u2014\u00B7>#|";

    private Paragraphs() {}

    /** In text order, without surrounding white space, none empty. */
    static List<Span> of(String text) {
        List<Span> lines = lines(text);
        int width = width(text, lines);
        List<Span> paragraphs = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Span paragraph = lines.get(i);
            while (i + 1 < lines.size() && continues(text, lines.get(i), lines.get(i + 1), width)) {
                i++;
                paragraph = paragraph.union(lines.get(i));
            }
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
            }
            i++;
        }
        return paragraphs;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Characters.isLineEnd(text.charAt(i))) {
                lines.add(Characters.trim(text, new Span(start, i)));
                boolean pair = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
                i += pair ? 1 : 0;
                start = i + 1;
            }
        }
        return lines;
    }

    /** The longest line that the next one continues in lower case; 0 in text that is not wrapped. */
    private static int width(String text, List<Span> lines) {
        int width = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (runsOn(text, lines.get(i), lines.get(i + 1))) {
                width = Math.max(width, lines.get(i).length());
            }
        }
        return width;
    }

    private static boolean continues(String text, Span line, Span next, int width) {
        if (runsOn(text, line, next)) {
            return true;
        }
        return width > 0
                && !next.isEmpty()
                && line.length() >= LEAST_WRAPPED
                && line.length() <= Math.min(width + SLACK, MOST_WRAPPED)
                && line.length() + 1 + firstWord(text, next) > width
                && !isListItem(text, next);
    }

    private static boolean runsOn(String text, Span line, Span next) {
        return line.length() >= LEAST_WRAPPED
                && line.length() <= MOST_WRAPPED
                && !next.isEmpty()
                && Character.isLowerCase(text.charAt(next.start()))
                && ".!?:;".indexOf(text.charAt(line.end() - 1)) < 0
                && !isListItem(text, next);
    }

    private static int firstWord(String text, Span line) {
        int end = line.start();
        while (end < line.end() && !Characters.isSpace(text.charAt(end))) {
            end++;
        }
        return end - line.start();
    }

    /** True for "- a", "* a", "1. a", "(a) a", "b) a". */
    private static boolean isListItem(String text, Span line) {
        int word = firstWord(text, line);
        char first = text.charAt(line.start());
        char last = text.charAt(line.start() + word - 1);
        boolean digits = Character.isDigit(first) && word <= 3 && (last == '.' || last == ')');
        boolean letter = word <= 3 && last == ')';
        return word < line.length() && ((word == 1 && BULLETS.indexOf(first) >= 0) || digits || letter);
    }
}
