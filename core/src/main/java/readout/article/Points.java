package readout.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Which element of a page holds most of its article.
 *
 * <p>Each line gives the elements around it points for its length and commas, less for links. After Readability's
 * published method.
 */
final class Points {
    private static final int SHORTEST_SCORED = 25;
    private static final int LEVELS = 5;
    /** A line that the page itself states as the article's counts so many times. */
    private static final double STATED = 3;
    /** Points in another article than the headline's count so much. */
    private static final double ANOTHER = 0.3;

    private final Shown page;
    private final Map<Element, Double> points = new LinkedHashMap<>();

    private Points(Shown page) {
        this.page = page;
    }

    static Points of(Shown page, StatedBody stated) {
        Points points = new Points(page);
        for (Block block : page.blocks()) {
            boolean in = stated.holds(block.text());
            if ((block.kind().isEmpty() || in) && block.text().length() >= SHORTEST_SCORED && !block.isHeading()) {
                points.add(block, in ? STATED : 1);
            }
        }
        points.points.replaceAll((element, own) ->
                (own + named(element)) * (1 - page.extent(element).linkDensity()));
        return points;
    }

    private void add(Block block, double times) {
        double own = 1 + commas(block.text()) + Math.min(block.text().length() / 100, 3);
        Element up = isLeaf(block.element()) ? block.element().parent() : block.element();
        for (int level = 0; up != null && level < LEVELS && !up.nameIs("html"); level++, up = up.parent()) {
            double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (level * 3);
            points.merge(up, own * share * times, Double::sum);
        }
    }

    double of(Element element) {
        return points.getOrDefault(element, 0.0);
    }

    /** The element with most points, or one above it that has as many or holds nothing else. */
    Optional<Element> best() {
        Element best = null;
        double most = 0;
        int headline = headline();
        for (Map.Entry<Element, Double> entry : points.entrySet()) {
            double own = entry.getValue() * (isOfAnother(entry.getKey(), headline) ? ANOTHER : 1);
            if (own > most) {
                most = own;
                best = entry.getKey();
            }
        }
        return Optional.ofNullable(best).map(this::raised);
    }

    /** Index of the line of the page's headline where that stands in an {@code article}; -1 else. */
    private int headline() {
        for (int i = 0; i < page.blocks().size(); i++) {
            Element element = page.blocks().get(i).element();
            if (element.nameIs("h1")) {
                return element.closest("article") == null ? -1 : i;
            }
        }
        return -1;
    }

    /** True for what stands in an {@code article} other than that of the headline. */
    private boolean isOfAnother(Element element, int headline) {
        Element article = headline < 0 ? null : element.closest("article");
        if (article == null) {
            return false;
        }
        Shown.Extent extent = page.extent(article);
        return headline < extent.first() || headline >= extent.end();
    }

    private Element raised(Element best) {
        double least = of(best) / 3;
        double last = of(best);
        for (Element up = best.parent(); up != null && !up.nameIs("body"); up = up.parent()) {
            double here = of(up);
            if (here < least) {
                break;
            }
            if (here > last) {
                return up;
            }
            last = here;
        }
        Element at = best;
        for (Element up = at.parent(); up != null && !up.nameIs("body") && up.childrenSize() == 1; up = up.parent()) {
            at = up;
        }
        return at;
    }

    private static boolean isLeaf(Element element) {
        return element.nameIs("p") || element.nameIs("pre") || element.nameIs("li") || element.nameIs("td");
    }

    /** Points for an element's tag and what it says it holds. */
    private static double named(Element element) {
        double points = switch (element.normalName()) {
            case "article" -> 10;
            case "div", "section", "main" -> 5;
            case "blockquote", "td" -> 3;
            case "ul", "ol", "dl", "form", "address" -> -3;
            default -> 0;
        };
        String name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        boolean named = List.of("article", "story", "content", "entry", "post", "body").stream()
                .anyMatch(name::contains);
        boolean typed = element.attr("itemprop").equals("articleBody");
        return points + (named ? 25 : 0) + (typed ? 50 : 0);
    }

    private static int commas(String text) {
        int commas = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            commas += c == ',' || c == '\u3001' || c == '\uFF0C' || c == '\u060C' ? 1 : 0;
        }
        return commas;
    }
}
