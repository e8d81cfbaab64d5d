package readout.copy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.article.Dropped;
import readout.text.Dateline;
import readout.text.Span;

/**
 * The running text of a report as a row of words, for comparison: without its dateline, without what was set aside, and
 * without lines too short to tell anything, as headings, credits and times of change are.
 */
public final class Body {
    /** Words in a row that make a shingle. */
    static final int SHINGLE = 4;
    /** A text of fewer words is like others by chance. */
    private static final int FEWEST_WORDS = 30;

    private static final int SHORTEST_LINE = 8;
    /** Share of a text's shingles that the other has; one changed word in sixty spoils that many. */
    private static final double ALIKE = 0.92;

    private static final Set<String> TELLING = Lines.of("telling.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private final List<String> words;

    private Body(List<String> words) {
        this.words = List.copyOf(words);
    }

    /**
     * The body of a text.
     *
     * @param dropped parts of {@code text} that are no part of the article
     */
    public static Body of(String text, List<Dropped> dropped) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            Span line = new Span(start, end < 0 ? text.length() : end);
            if (dropped.stream().noneMatch(part -> part.span().overlaps(line))) {
                addLine(text, line, words);
            }
            start = line.end() + 1;
        }
        return new Body(words);
    }

    private static void addLine(String text, Span line, List<String> words) {
        int begin = Dateline.of(text, line).end();
        List<String> found = words(text.substring(begin, line.end()));
        if (found.size() >= SHORTEST_LINE) {
            words.addAll(found);
        }
    }

    /** Runs of letters and digits in lower case; signs of scripts without spaces one by one; 1,200 is one word. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            i += Character.charCount(c);
            boolean inNumber = (c == ',' || c == '.')
                    && !word.isEmpty()
                    && Character.isDigit(word.charAt(word.length() - 1))
                    && i < line.length()
                    && Character.isDigit(line.charAt(i));
            if (Character.isIdeographic(c)) {
                end(word, words);
                words.add(Character.toString(c));
            } else if (Character.isLetterOrDigit(c) || inNumber) {
                word.appendCodePoint(c);
            } else if (c != '\'' && c != '\u2019' && c != '\u00AD') {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    /** Whether it has words enough to be compared at all. */
    public boolean isLongEnough() {
        return words.size() >= FEWEST_WORDS;
    }

    List<String> words() {
        return words;
    }

    Set<String> shingles() {
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
        }
        return shingles;
    }

    /**
     * Whether it repeats another text, or a part of it: nearly all its shingles are there too, and it has no number, day or
     * word of denial that the other has not. A new toll is news.
     */
    public boolean repeats(Body other) {
        return likeness(other) >= ALIKE && !tellsMoreThan(other);
    }

    /** Share of its shingles that another text has as well, 0 to 1. */
    public double likeness(Body other) {
        Set<String> own = shingles();
        if (own.isEmpty()) {
            return 0;
        }
        Set<String> theirs = other.shingles();
        return (double) own.stream().filter(theirs::contains).count() / own.size();
    }

    private boolean tellsMoreThan(Body other) {
        Set<String> theirs = new HashSet<>(other.words);
        return words.stream().anyMatch(word -> isTelling(word) && !theirs.contains(word));
    }

    private static boolean isTelling(String word) {
        return Character.isDigit(word.charAt(0)) || TELLING.contains(word);
    }
}
