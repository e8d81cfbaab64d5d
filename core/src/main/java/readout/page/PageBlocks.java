package readout.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import readout.page.Dropped.Kind;
import readout.text.Characters;
import readout.text.Span;

/** The lines of a page in the order of its markup; walks the tree without recursion, however deep it is. */
final class PageBlocks implements NodeVisitor {
    /** An element with a larger share of the page's paragraphs is the article whatever its name. */
    private static final double MOST_OF_PAGE = 0.5;

    private static final int SHORTEST_WEIGHED = 40;

    private final Markup markup = Markup.bundled();
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Optional<Kind>> kinds = new ArrayDeque<>();
    private final Deque<Element> holders = new ArrayDeque<>();
    private final StringBuilder page = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final Map<Element, Integer> weights;
    private final int whole;
    private int linked;
    private int silent;
    private int links;
    private int preformatted;

    private PageBlocks(Map<Element, Integer> weights, int whole) {
        this.weights = weights;
        this.whole = whole;
    }

    /** What a page shows: its lines and their text, one line each. */
    record Shown(String text, List<Block> blocks) {}

    static Shown of(Document document) {
        Map<Element, Integer> weights = new HashMap<>();
        int whole = 0;
        for (Element holder : document.body().getAllElements()) {
            int words = holder.nameIs("a") || Markup.isSilent(holder)
                    ? 0
                    : holder.ownText().length();
            if (words >= SHORTEST_WEIGHED) {
                whole += words;
                for (Element up = holder; up != null; up = up.parent()) {
                    weights.merge(up, words, Integer::sum);
                }
            }
        }
        PageBlocks walk = new PageBlocks(weights, whole);
        NodeTraversor.traverse(walk, document.body());
        walk.flush();
        return new Shown(walk.page.toString(), walk.blocks);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            silent += Markup.isSilent(element) ? 1 : 0;
            links += element.nameIs("a") && element.hasAttr("href") ? 1 : 0;
            if (Markup.isBlock(element)) {
                flush();
                holders.push(element);
            }
            preformatted += element.nameIs("pre") ? 1 : 0;
            kinds.push(kind(element));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (Markup.isBlock(element)) {
                flush();
                holders.pop();
            }
            kinds.pop();
            preformatted -= element.nameIs("pre") ? 1 : 0;
            silent -= Markup.isSilent(element) ? 1 : 0;
            links -= element.nameIs("a") && element.hasAttr("href") ? 1 : 0;
        }
    }

    private Optional<Kind> kind(Element element) {
        Optional<Kind> above = kinds.isEmpty() ? Optional.empty() : kinds.peek();
        if (above.isPresent()) {
            return above;
        }
        Optional<Kind> own = markup.of(element);
        if (own.isEmpty()) {
            return own;
        }
        boolean article = weights.getOrDefault(element, 0) > MOST_OF_PAGE * whole && whole > 0;
        boolean comments = own.get() == Kind.COMMENTS && element.selectFirst("h1") == null;
        return article && !comments ? Optional.empty() : own;
    }

    private void append(String words) {
        if (silent > 0) {
            return;
        }
        int before = line.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (preformatted == 0 && Characters.isSpace(c)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (c != '\u00AD') {
                line.append(c);
            }
        }
        linked += links > 0 ? line.length() - before : 0;
    }

    private void flush() {
        String words = line.toString().strip();
        if (!words.isEmpty()) {
            int start = page.length();
            page.append(words).append('\n');
            Span span = new Span(start, start + words.length());
            blocks.add(new Block(holder(), words, span, linked, kinds.isEmpty() ? Optional.empty() : kinds.peek()));
        }
        line.setLength(0);
        linked = 0;
    }

    private Element holder() {
        Element holder = holders.peek();
        if (holder != null && holder.nameIs("br")) {
            return java.util.Objects.requireNonNull(holder.parent());
        }
        return java.util.Objects.requireNonNull(holder);
    }
}
