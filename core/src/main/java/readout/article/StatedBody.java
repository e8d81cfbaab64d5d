package readout.article;

import java.util.HashSet;
import java.util.Set;

/** The article's words where a page states them in its structured data; many pages state none, or only the beginning. */
public final class StatedBody {
    /** What a page that states nothing has. */
    public static final StatedBody NONE = new StatedBody("");

    private static final int RUN = 4;
    private static final int SHORTEST = 200;
    private static final double MOST = 0.6;

    private final Set<String> runs = new HashSet<>();

    private StatedBody(String text) {
        String[] words = words(text);
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add(run(words, i));
        }
    }

    /** The words of {@code text}; nothing where they are too few to be an article. */
    public static StatedBody of(String text) {
        return text.length() < SHORTEST ? NONE : new StatedBody(text);
    }

    /** True for a line most of whose runs of words are the article's. */
    boolean holds(String line) {
        if (runs.isEmpty()) {
            return false;
        }
        String[] words = words(line);
        int all = words.length - RUN + 1;
        int held = 0;
        for (int i = 0; i < all; i++) {
            held += runs.contains(run(words, i)) ? 1 : 0;
        }
        return all > 1 && held >= MOST * all;
    }

    private static String run(String[] words, int at) {
        return words[at] + ' ' + words[at + 1] + ' ' + words[at + 2] + ' ' + words[at + 3];
    }

    private static String[] words(String text) {
        return text.split("[^\\p{L}\\p{N}]+");
    }
}
