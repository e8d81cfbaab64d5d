package readout.article;

import static java.util.Objects.requireNonNull;

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
import readout.article.Dropped.Kind;
import readout.article.Shown.Extent;
import readout.text.Characters;
import readout.text.Span;

/** The lines of a page in the order of its markup; walks the tree without recursion, however deep it is. */
public final class PageBlocks implements NodeVisitor {
    private final Prose prose;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Element, Extent> extents = new HashMap<>();
    private final Deque<Extent> begun = new ArrayDeque<>();
    private final Deque<Optional<Kind>> kinds = new ArrayDeque<>();
    private final Deque<Element> holders = new ArrayDeque<>();
    private final StringBuilder page = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int linkedBefore;
    private int linked;
    private int silent;
    private int links;
    private int preformatted;

    private PageBlocks(Prose prose) {
        this.prose = prose;
    }

    /** What {@code document} shows. */
    public static Shown of(Document document) {
        PageBlocks walk = new PageBlocks(Prose.of(document));
        NodeTraversor.traverse(walk, document.body());
        walk.flush();
        return new Shown(walk.page.toString(), walk.blocks, walk.extents);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            silent += Markup.isSilent(element) ? 1 : 0;
            links += isLink(element) ? 1 : 0;
            if (Markup.isBlock(element)) {
                flush();
                holders.push(element);
            }
            preformatted += element.nameIs("pre") ? 1 : 0;
            Optional<Kind> above = kinds.isEmpty() ? Optional.empty() : kinds.peek();
            kinds.push(above.isPresent() ? above : prose.kind(element));
            begun.push(new Extent(blocks.size(), 0, page.length(), linkedBefore));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (Markup.isBlock(element)) {
                flush();
                holders.pop();
            }
            Extent from = begun.pop();
            if (blocks.size() > from.first()) {
                int length = page.length() - from.length();
                extents.put(element, new Extent(from.first(), blocks.size(), length, linkedBefore - from.linked()));
            }
            kinds.pop();
            preformatted -= element.nameIs("pre") ? 1 : 0;
            silent -= Markup.isSilent(element) ? 1 : 0;
            links -= isLink(element) ? 1 : 0;
        }
    }

    private static boolean isLink(Element element) {
        return element.nameIs("a") && element.hasAttr("href");
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
            linkedBefore += linked;
        }
        line.setLength(0);
        linked = 0;
    }

    private Element holder() {
        Element holder = requireNonNull(holders.peek());
        return holder.nameIs("br") ? requireNonNull(holder.parent()) : holder;
    }
}
