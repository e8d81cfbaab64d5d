package readout.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.article.Dropped.Kind;
import readout.text.Characters;
import readout.text.Span;

/**
 * Finds what is no part of the article in a text that has no markup: captions, disclaimers, chrome, readers' comments.
 */
public final class LineFilter {
    private static final int LONGEST_TITLE = 120;

    private final LineShapes shapes = LineShapes.bundled();

    /** The parts of {@code text} to leave out, in text order, none touching another of its kind. */
    public List<Dropped> find(String text) {
        List<Span> lines = lines(text);
        int comments = new CommentLines(text, lines).from();
        List<Dropped> dropped = new ArrayList<>();
        Optional<Kind> before = Optional.empty();
        for (int i = 0; i < comments; i++) {
            String line = lines.get(i).in(text);
            Optional<Kind> kind = shapes.headsComments(line) ? Optional.of(Kind.COMMENTS) : shapes.of(line);
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
}
