package readout.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import readout.article.Dropped.Kind;
import readout.article.Markup.Sign;

/**
 * How much running text each element of a page holds, to tell whether its name can be believed.
 *
 * <p>What readers wrote, captions and embedded posts do not count: below a short article they are often the larger part.
 * An element that holds most of the rest is the article whatever its name, and a word that names most of the rest, such
 * as {@code widget} where each paragraph is one, says nothing on that page.
 */
final class Prose implements NodeVisitor {
    private static final double MOST = 0.5;
    private static final int SHORTEST = 40;
    private static final int MOST_SEARCHES = 200;

    private final Markup markup = Markup.bundled();
    private final Map<Element, Integer> lengths = new HashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<Named> named = new ArrayList<>();
    private final Deque<Named> within = new ArrayDeque<>();
    private final Map<String, Optional<Sign>> known = new HashMap<>();
    private final Map<Element, Sign> signs = new HashMap<>();
    private final Set<String> empty = new HashSet<>();
    private int uncounted;
    private int elements;
    private int searches;

    /** A named element with the range of the elements in it, in page order. */
    private static final class Named {
        private final Element element;
        private final Sign sign;
        private final int first;
        private int end;

        private Named(Element element, Sign sign, int first) {
            this.element = element;
            this.sign = sign;
            this.first = first;
        }
    }

    private Prose() {}

    static Prose of(Document document) {
        Prose prose = new Prose();
        NodeTraversor.traverse(prose, document.body());
        prose.findEmptyWords(prose.lengths.getOrDefault(document.body(), 0));
        return prose;
    }

    /** What {@code element} with all in it is, as far as its name can be believed. */
    Optional<Kind> kind(Element element) {
        Sign sign = signs.get(element);
        return sign == null || empty.contains(sign.word()) ? Optional.empty() : Optional.of(sign.kind());
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        elements++;
        open.push(0);
        Optional<Sign> sign = sign(element);
        if (sign.isPresent() && !(isOthers(sign.get().kind()) && holdsArticle(element))) {
            signs.put(element, sign.get());
            Named one = new Named(element, sign.get(), elements);
            named.add(one);
            within.push(one);
        }
        uncounted += isUncounted(element) ? 1 : 0;
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        int length = open.pop() + (uncounted > 0 ? 0 : ownProse(element));
        uncounted -= isUncounted(element) ? 1 : 0;
        lengths.put(element, length);
        if (!open.isEmpty()) {
            open.push(open.pop() + length);
        }
        if (!within.isEmpty() && within.peek().element.equals(element)) {
            within.pop().end = elements + 1;
        }
    }

    /** Pages give the same names to many elements. */
    private Optional<Sign> sign(Element element) {
        if (element.attributesSize() == 0) {
            return markup.of(element);
        }
        String name =
                element.normalName() + ' ' + element.attr("role") + ' ' + element.className() + ' ' + element.id();
        return known.computeIfAbsent(name, key -> markup.of(element));
    }

    private boolean isUncounted(Element element) {
        Sign sign = signs.get(element);
        return (sign != null && isOthers(sign.kind())) || element.nameIs("a") || Markup.isSilent(element);
    }

    private static boolean isOthers(Kind kind) {
        return kind == Kind.COMMENTS || kind == Kind.CAPTION || kind == Kind.EMBED;
    }

    private boolean holdsArticle(Element element) {
        return uncounted == 0
                && searches++ < MOST_SEARCHES
                && element.selectFirst("h1, main, [itemprop=articleBody]") != null;
    }

    private static int ownProse(Element element) {
        int length = 0;
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            length += child instanceof TextNode text ? text.text().length() : 0;
        }
        return length >= SHORTEST ? length : 0;
    }

    private void findEmptyWords(int whole) {
        Map<String, Integer> words = new HashMap<>();
        int end = 0;
        for (Named one : named) {
            int length = lengths.getOrDefault(one.element, 0);
            if (whole > 0 && length > MOST * whole) {
                signs.remove(one.element);
            } else if (one.first >= end) {
                end = one.end;
                int all = words.merge(one.sign.word(), length, Integer::sum);
                if (whole > 0 && all > MOST * whole) {
                    empty.add(one.sign.word());
                }
            }
        }
    }
}
