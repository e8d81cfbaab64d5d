package readout.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.article.Dropped.Kind;

/**
 * Tells by its words what a line is when it is no part of an article.
 *
 * <p>The words are in {@code shapes.tsv}. Only short lines are looked at, and mostly how they begin and end, so that
 * the article's own sentences stay.
 */
final class LineShapes {
    private static final int LONGEST_CHROME = 160;
    private static final int LONGEST_CAPTION = 400;
    private static final int SHORTEST_SENTENCE = 60;
    private static final List<String> REPORTING = List.of(" said", " told ", " has ", " had ", " was ", " were ");
    private static final List<String> TO_READERS = List.of("you", " our ", " us ", " we ", " here", "newsletter", "@");
    private static final LineShapes BUNDLED = read();

    private final Map<String, Set<String>> words = new HashMap<>();
    /** The words that a line of a kind starts with, by their first two characters. */
    private final Map<String, Map<String, List<String>>> starts = new HashMap<>();

    private LineShapes() {}

    static LineShapes bundled() {
        return BUNDLED;
    }

    private static LineShapes read() {
        LineShapes shapes = new LineShapes();
        try (InputStream in = LineShapes.class.getResourceAsStream("shapes.tsv")) {
            if (in == null) {
                throw new IllegalStateException("shapes.tsv is not on the class path");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#") && !line.startsWith("kind\t")) {
                    String[] cells = line.split("\t", -1);
                    shapes.add(cells[0], cells[1], cells[2]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shapes;
    }

    private void add(String kind, String where, String said) {
        if (where.equals("starts")) {
            starts.computeIfAbsent(kind, key -> new HashMap<>())
                    .computeIfAbsent(said.substring(0, 2), key -> new ArrayList<>())
                    .add(said);
        } else {
            words.computeIfAbsent(kind + " " + where, key -> new LinkedHashSet<>())
                    .add(said);
        }
    }

    /** The line as the words of {@code shapes.tsv} are written. */
    static String plain(String line) {
        return line.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** What {@code line} is; empty for one that may well belong to the article. */
    Optional<Kind> of(String line) {
        if (line.length() > LONGEST_CAPTION + 50) {
            return Optional.empty();
        }
        String plain = plain(line);
        if (plain.isEmpty() || plain.length() > LONGEST_CAPTION) {
            return Optional.empty();
        }
        if (isCaption(plain)) {
            return Optional.of(Kind.CAPTION);
        }
        if (isPostSignature(plain)) {
            return Optional.of(Kind.EMBED);
        }
        if (starts(plain, "disclaimer") || holds(plain, "disclaimer holds")) {
            return Optional.of(Kind.DISCLAIMER);
        }
        if (plain.length() > LONGEST_CHROME) {
            return Optional.empty();
        }
        if (starts(plain, "related") && isNoSentence(plain)) {
            return Optional.of(Kind.RELATED);
        }
        boolean address = plain.startsWith("http") && plain.indexOf(' ') < 0;
        boolean worded = starts(plain, "boilerplate") || holds(plain, "boilerplate holds");
        boolean chrome = alone(plain, "boilerplate alone") || (worded && isNoReport(plain));
        return address || chrome ? Optional.of(Kind.BOILERPLATE) : Optional.empty();
    }

    /** True for the heading that readers' comments stand under: "Leave a reply", "12 Comments", "3 thoughts on ...". */
    boolean headsComments(String line) {
        if (line.length() < 60 && alone(withoutNumbers(line), "comments heads")) {
            return true;
        }
        return line.length() <= LONGEST_CHROME && starts(withoutNumbers(line), "comments");
    }

    /** True for a line that only stands below a reader's comment: "Reply to Ali", "Read more »". */
    boolean closesComment(String line) {
        if (line.length() > 60) {
            return false;
        }
        String plain = withoutNumbers(line);
        return alone(plain, "comments closes") || plain.startsWith("reply to ");
    }

    private static String withoutNumbers(String line) {
        String plain = plain(line);
        int start = 0;
        int end = plain.length();
        while (start < end && "0123456789 ()[],:|".indexOf(plain.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "0123456789 ()[],:|\u00B7".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(start, end);
    }

    private boolean isCaption(String plain) {
        boolean wordless = plain.chars().noneMatch(Character::isLetterOrDigit);
        return starts(plain, "caption")
                || alone(plain, "caption alone")
                || (plain.length() > 1 && wordless && plain.indexOf('|') >= 0)
                || words("caption ends").stream().anyMatch(plain::endsWith);
    }

    /** "— Ministry of Defence (@ministry) October 9, 2019". */
    private static boolean isPostSignature(String plain) {
        boolean dash = plain.startsWith("\u2014") || plain.startsWith("--") || plain.startsWith("\u2013");
        return (dash && plain.contains("(@")) || plain.startsWith("pic.twitter.com/");
    }

    /** True for a line without a full stop, or with a colon early on. */
    private static boolean isNoSentence(String plain) {
        int colon = plain.indexOf(':');
        return (colon >= 0 && colon < 25) || !plain.endsWith(".") || plain.length() < 40;
    }

    /** A sentence of the article may begin so too, but then it tells of somebody and does not speak to the reader. */
    private static boolean isNoReport(String plain) {
        return REPORTING.stream().noneMatch(plain::contains)
                && (plain.length() < SHORTEST_SENTENCE
                        || !plain.endsWith(".")
                        || TO_READERS.stream().anyMatch(plain::contains));
    }

    private Set<String> words(String key) {
        return words.getOrDefault(key, Set.of());
    }

    private boolean alone(String plain, String key) {
        return words(key).contains(plain);
    }

    private boolean starts(String plain, String kind) {
        return plain.length() > 1
                && starts.getOrDefault(kind, Map.of()).getOrDefault(plain.substring(0, 2), List.of()).stream()
                        .anyMatch(plain::startsWith);
    }

    private boolean holds(String plain, String key) {
        return plain.length() <= 2 * LONGEST_CHROME && words(key).stream().anyMatch(plain::contains);
    }
}
