package readout.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import readout.article.Dropped.Kind;

/** Chooses the lines of a page that are its article: those in the elements that hold it, but for chrome among them. */
public final class ArticleExtractor {
    private static final int SHORTEST_STATED = 40;
    private static final int LONGEST_BYLINE = 120;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NAMES = 8;
    private static final int ENDING_LINES = 4;
    private static final List<String> TRADES = List.of(
            "reporter",
            "correspondent",
            "journalist",
            "editor",
            "columnist",
            "writer",
            "contributor",
            "producer",
            "bureau chief",
            "author of");

    private final LineShapes shapes = LineShapes.bundled();
    private final LineFilter filter = new LineFilter();

    /**
     * What is known of the article before it is found.
     *
     * @param title its headline, or empty
     * @param byline who wrote it, or empty
     * @param body its words as far as the page states them
     */
    public record Known(String title, String byline, StatedBody body) {}

    /** Why each line is left out; empty for a line of the article. In the order of the page's lines. */
    public List<Optional<Kind>> sort(Shown page, Known known) {
        boolean[] within = Parts.of(page, known.body());
        List<Optional<Kind>> kinds = new ArrayList<>();
        for (int i = 0; i < within.length; i++) {
            kinds.add(kind(page, page.blocks().get(i), within[i], known));
        }
        dropUnderHeadings(page.blocks(), kinds);
        filter(page.blocks(), kinds);
        dropDates(page.blocks(), kinds);
        dropAuthors(page.blocks(), kinds, known.byline());
        return kinds;
    }

    private Optional<Kind> kind(Shown page, Block block, boolean within, Known known) {
        boolean stated =
                block.text().length() >= SHORTEST_STATED && known.body().holds(block.text());
        if (block.kind().isPresent() && !(stated && isAround(block.kind().get()))) {
            return block.kind();
        }
        if (!within && !stated) {
            return Optional.of(Kind.BOILERPLATE);
        }
        if (repeats(block, known)) {
            return Optional.of(Kind.BOILERPLATE);
        }
        if (isLinks(page, block)) {
            return Optional.of(Kind.RELATED);
        }
        return block.element().nameIs("pre") ? Optional.empty() : shapes.of(block.text());
    }

    private static boolean isAround(Kind kind) {
        return kind == Kind.BOILERPLATE || kind == Kind.RELATED;
    }

    private static boolean repeats(Block block, Known known) {
        String words = LineShapes.plain(block.text());
        boolean title = words.equals(LineShapes.plain(known.title()));
        boolean headline =
                block.element().nameIs("h1") && (title || block.span().start() < 2_000);
        return headline || title || isByline(block.text(), known);
    }

    /** "By Ana Example", or little more than who is known to have written it, and when. */
    private static boolean isByline(String line, Known known) {
        if (line.length() > LONGEST_BYLINE) {
            return false;
        }
        String words = LineShapes.plain(WrittenDates.without(line));
        String byline = LineShapes.plain(known.byline());
        boolean named = !byline.isEmpty() && words.contains(byline);
        boolean by = words.startsWith("by ") && !words.endsWith(".");
        return (by && (named || words.split(" ").length <= LONGEST_NAMES))
                || (named && words.length() < byline.length() + 15);
    }

    /** Lines that tell a day or time alone; only now, since readers' comments are known by them. */
    private static void dropDates(List<Block> blocks, List<Optional<Kind>> kinds) {
        for (int i = 0; i < kinds.size(); i++) {
            Block block = blocks.get(i);
            if (kinds.get(i).isEmpty() && !block.element().nameIs("pre") && WrittenDates.fill(block.text())) {
                kinds.set(i, Optional.of(Kind.BOILERPLATE));
            }
        }
    }

    private static boolean isLinks(Shown page, Block block) {
        if (block.linkDensity() <= 0.6) {
            return false;
        }
        Element element = block.element();
        if (element.nameIs("p")) {
            boolean sentence = block.text().length() > 80 && block.text().endsWith(".");
            return block.text().length() < 200 && !sentence;
        }
        Element list = element.parent();
        double others = element.nameIs("li") && list != null ? page.extent(list).linkDensity() : 1;
        return others > (block.linkDensity() > 0.9 ? 0.5 : 0.75);
    }

    /** Below "Related articles" its links, below "About the author" who that is. */
    private static void dropUnderHeadings(List<Block> blocks, List<Optional<Kind>> kinds) {
        Optional<Kind> under = Optional.empty();
        for (int i = 0; i < kinds.size(); i++) {
            Block block = blocks.get(i);
            if (kinds.get(i).isPresent()) {
                boolean heads = kinds.get(i).get() == Kind.RELATED && block.linked() == 0;
                under = heads ? kinds.get(i) : under;
            } else if (under.isPresent() && !block.isProse()) {
                boolean entry = block.linkDensity() > 0.3 || block.element().nameIs("li");
                under = entry ? under : Optional.empty();
                kinds.set(i, under);
            } else {
                under = Optional.empty();
            }
        }
    }

    /** What only shows from line to line, such as readers' comments without a mark. */
    private void filter(List<Block> blocks, List<Optional<Kind>> kinds) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i).isEmpty()) {
                starts.add(text.length());
                indices.add(i);
                text.append(blocks.get(i).text()).append('\n');
            }
        }
        int at = 0;
        for (Dropped part : filter.find(text.toString())) {
            for (; at < starts.size() && starts.get(at) < part.span().end(); at++) {
                boolean code = blocks.get(indices.get(at)).element().nameIs("pre");
                if (part.span().start() <= starts.get(at) && !code) {
                    kinds.set(indices.get(at), Optional.of(part.kind()));
                }
            }
        }
    }

    /** Who the author is, told below the article: "Ana Example is a reporter in Belgrade". */
    private static void dropAuthors(List<Block> blocks, List<Optional<Kind>> kinds, String byline) {
        int left = ENDING_LINES;
        for (int i = kinds.size() - 1; i > 0 && left > 0; i--) {
            if (kinds.get(i).isEmpty()) {
                left--;
                if (isAboutAuthor(LineShapes.plain(blocks.get(i).text()), LineShapes.plain(byline))) {
                    kinds.set(i, Optional.of(Kind.BOILERPLATE));
                }
            }
        }
    }

    private static boolean isAboutAuthor(String words, String byline) {
        int is = words.indexOf(" is ");
        if (is < 0 || is > LONGEST_NAME) {
            return false;
        }
        String what = words.substring(is, Math.min(words.length(), is + LONGEST_BYLINE));
        boolean article = what.startsWith(" is a ") || what.startsWith(" is an ") || what.startsWith(" is the ");
        boolean trade = article && TRADES.stream().anyMatch(what::contains);
        boolean first = !byline.isEmpty() && words.startsWith(byline.split(",| and ")[0]);
        return trade && (first || !what.contains(" said"));
    }
}
