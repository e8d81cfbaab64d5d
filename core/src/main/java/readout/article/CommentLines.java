package readout.article;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import readout.text.Span;

/**
 * Finds where readers' comments begin in a text that has no markup; they last to its end.
 *
 * <p>They are known by the heading above them, by a name and time with "Reply" below, by "Ali says:", or by names and
 * times that follow one another. The same lines at an article's head, its "12 Comments" and its date, begin none: more
 * than they must have been told before.
 */
final class CommentLines {
    private static final int LONGEST_NAME = 40;
    private static final Set<String> LITTLE = Set.of(
            "a", "an", "and", "at", "by", "for", "from", "in", "is", "of", "on", "over", "to", "with", "as", "after");
    private static final int LONGEST_TIME = 60;
    private static final int COMMENT_LINES = 15;
    /** What was told before comments, at the least, as a share of what follows. */
    private static final double LEAST_BEFORE = 0.25;

    private final LineShapes shapes = LineShapes.bundled();
    private final String text;
    private final List<Span> lines;
    /** How many characters of running text stand before each line. */
    private final int[] told;

    CommentLines(String text, List<Span> lines) {
        this.text = text;
        this.lines = lines;
        told = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            String line = line(i);
            boolean tells = line.length() > LONGEST_NAME || line.endsWith(".");
            told[i + 1] = told[i] + (tells ? line.length() : 0);
        }
    }

    /** Index of their first line; the number of lines where there are none. */
    int from() {
        for (int i = 1; i < lines.size(); i++) {
            int from = beginning(i);
            if (from > 0 && (toldBefore(from) || isFollowed(i))) {
                return from;
            }
            // in a live report too, headings and times follow one another, but right from its beginning
            if (isSigned(i) && nextSigned(i + 2) > 0 && toldBefore(i)) {
                return i;
            }
        }
        return lines.size();
    }

    /** The line that comments begin with if line {@code i} shows them; 0 for none. */
    private int beginning(int i) {
        if (shapes.headsComments(line(i))) {
            return i;
        }
        if (isSaying(line(i)) && i + 1 < lines.size() && isTime(line(i + 1))) {
            return i;
        }
        return shapes.closesComment(line(i)) ? above(i) : 0;
    }

    /** The line of the name and time that the comment closed at line {@code close} begins with; 0 for none. */
    private int above(int close) {
        for (int i = close - 1; i > 0 && i > close - COMMENT_LINES; i--) {
            if (isTime(line(i))) {
                boolean named = i > 1 && isName(line(i - 1));
                return named ? i - 1 : i;
            }
            if (isSaying(line(i))) {
                return i;
            }
        }
        return 0;
    }

    /** A name and, in the next line, a time. */
    private boolean isSigned(int i) {
        return i > 1 && i + 2 < lines.size() && isNick(line(i)) && isTime(line(i + 1)) && !isTime(line(i));
    }

    /** Headings tell something, and have little words for it. */
    private static boolean isNick(String line) {
        String[] words = LineShapes.plain(line).split(" ");
        return isName(line) && words.length <= 3 && Stream.of(words).noneMatch(LITTLE::contains);
    }

    private int nextSigned(int from) {
        for (int i = from; i < lines.size() && i < from + COMMENT_LINES; i++) {
            if (isSigned(i)) {
                return i;
            }
        }
        return 0;
    }

    private boolean toldBefore(int from) {
        return told[from] >= LEAST_BEFORE * (told[lines.size()] - told[from]);
    }

    /** True where comments are seen soon behind line {@code i}. */
    private boolean isFollowed(int i) {
        for (int j = i + 1; j < lines.size() && j <= i + COMMENT_LINES; j++) {
            boolean reply = shapes.closesComment(line(j)) && above(j) > i;
            if (reply || isSaying(line(j))) {
                return true;
            }
        }
        return false;
    }

    private String line(int i) {
        return lines.get(i).in(text);
    }

    private static boolean isSaying(String line) {
        return line.length() < LONGEST_NAME + 10 && LineShapes.plain(line).endsWith(" says:");
    }

    private static boolean isName(String line) {
        return line.length() <= LONGEST_NAME && ".!?:,".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** "3 years ago", "October 16, 2019 at 4:12 pm", "Ali | 16.10.2019 12:30". */
    static boolean isTime(String line) {
        if (line.length() > LONGEST_TIME) {
            return false;
        }
        String plain = LineShapes.plain(line);
        if (plain.endsWith(" ago") && plain.chars().anyMatch(Character::isDigit)) {
            return true;
        }
        int colon = plain.lastIndexOf(':');
        return colon > 0
                && colon + 2 < plain.length()
                && Character.isDigit(plain.charAt(colon - 1))
                && Character.isDigit(plain.charAt(colon + 1))
                && Character.isDigit(plain.charAt(colon + 2))
                && plain.chars().filter(Character::isDigit).count() >= 5;
    }
}
