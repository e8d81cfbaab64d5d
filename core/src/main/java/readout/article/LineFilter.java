package readout.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.article.Dropped.Kind;
import readout.text.Characters;
import readout.text.Span;

/**
 * Finds what is no part of the article in a text that has no markup: captions, disclaimers, chrome, readers' comments.
 *
 * <p>Comments are known by the heading above them, or by a short name, a time and "Reply"; they last to the end.
 */
public final class LineFilter {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_TITLE = 120;
    private static final int COMMENT_LINES = 15;

    private final LineShapes shapes = LineShapes.bundled();

    /** The parts of {@code text} to leave out, in text order, none touching another of its kind. */
    public List<Dropped> find(String text) {
        List<Span> lines = lines(text);
        int comments = commentsFrom(text, lines);
        List<Dropped> dropped = new ArrayList<>();
        Optional<Kind> before = Optional.empty();
        for (int i = 0; i < comments; i++) {
            String line = lines.get(i).in(text);
            Optional<Kind> kind = shapes.of(line);
            if (kind.isEmpty() && before.isPresent() && isUnder(before.get(), lines, i, text)) {
                kind = before;
            }
            if (kind.isPresent()) {
                add(dropped, new Dropped(kind.get(), lines.get(i)));
            }
            before = kind;
        }
        if (comments < lines.size()) {
            Span all = lines.get(comments).union(lines.get(lines.size() - 1));
            dropped.add(new Dropped(Kind.COMMENTS, all));
        }
        return dropped;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                Span line = Characters.trim(text, new Span(start, i));
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return lines;
    }

    /** Below the heading "Disclaimer" its paragraph, below "Related articles" their titles. */
    private static boolean isUnder(Kind kind, List<Span> lines, int i, String text) {
        String heading = LineShapes.plain(lines.get(i - 1).in(text));
        if (kind == Kind.DISCLAIMER) {
            return heading.length() < 15;
        }
        Span line = lines.get(i);
        boolean title = line.length() < LONGEST_TITLE && ".\"\u201D".indexOf(text.charAt(line.end() - 1)) < 0;
        return kind == Kind.RELATED && title && !heading.endsWith(".") && i + 1 < lines.size();
    }

    private static void add(List<Dropped> dropped, Dropped next) {
        int last = dropped.size() - 1;
        if (last >= 0 && dropped.get(last).kind() == next.kind()) {
            Span before = dropped.get(last).span();
            if (next.span().start() - before.end() <= 2) {
                dropped.set(last, new Dropped(next.kind(), before.union(next.span())));
                return;
            }
        }
        dropped.add(next);
    }

    /** Index of the first line of the comments; the number of lines where there are none. */
    private int commentsFrom(String text, List<Span> lines) {
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).in(text);
            if (shapes.headsComments(line)) {
                return i;
            }
            if (shapes.closesComment(line)) {
                int from = commentAbove(text, lines, i);
                if (from > 0) {
                    return from;
                }
            }
        }
        return lines.size();
    }

    /** The line of the name and time that the comment closed at line {@code close} begins with; 0 for none. */
    private static int commentAbove(String text, List<Span> lines, int close) {
        for (int i = close - 1; i > 0 && i > close - COMMENT_LINES; i--) {
            String line = lines.get(i).in(text);
            if (isTime(line)) {
                boolean named = i > 1 && isName(lines.get(i - 1).in(text));
                return named ? i - 1 : i;
            }
            if (line.length() < LONGEST_NAME + 10 && LineShapes.plain(line).endsWith(" says:")) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isName(String line) {
        return line.length() <= LONGEST_NAME && ".!?:,".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** "3 years ago", "October 16, 2019 at 4:12 pm", "Ali | 16.10.2019 12:30". */
    private static boolean isTime(String line) {
        if (line.length() > 60) {
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
