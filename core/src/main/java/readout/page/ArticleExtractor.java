package readout.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import readout.page.Dropped.Kind;

/**
 * Chooses the lines of a page that are its article.
 *
 * <p>Each line gives its containers points for its length and commas, less for links; the container with the most, and
 * those beside it that have many too, hold the article. After Readability's published method.
 */
final class ArticleExtractor {
    private static final int SHORTEST_SCORED = 25;
    private static final int LEVELS = 5;
    private static final double BESIDE = 0.2;

    private final LineShapes shapes = LineShapes.bundled();

    /** Why each line is left out; empty for a line of the article. In the order of {@code blocks}. */
    List<Optional<Kind>> sort(List<Block> blocks, String title) {
        Set<Element> containers = containers(blocks);
        String plainTitle = LineShapes.plain(title);
        List<Optional<Kind>> kinds = new ArrayList<>();
        for (Block block : blocks) {
            kinds.add(kind(block, containers, plainTitle));
        }
        return kinds;
    }

    private Optional<Kind> kind(Block block, Set<Element> containers, String title) {
        if (block.kind().isPresent()) {
            return block.kind();
        }
        if (!isIn(block, containers)) {
            return Optional.of(Kind.BOILERPLATE);
        }
        boolean repeatsTitle =
                block.isHeading() && LineShapes.plain(block.text()).equals(title);
        if (repeatsTitle || block.element().nameIs("h1")) {
            return Optional.of(Kind.BOILERPLATE);
        }
        if (block.linkDensity() > 0.6
                && (block.text().length() < 200 || !block.element().nameIs("p"))) {
            boolean sentence = block.element().nameIs("p")
                    && block.text().length() > 80
                    && block.text().endsWith(".");
            return sentence ? Optional.empty() : Optional.of(Kind.RELATED);
        }
        return block.element().nameIs("pre") ? Optional.empty() : shapes.of(block.text());
    }

    private static boolean isIn(Block block, Set<Element> containers) {
        for (Element up = block.element(); up != null; up = up.parent()) {
            if (containers.contains(up)) {
                return true;
            }
        }
        return false;
    }

    private static Set<Element> containers(List<Block> blocks) {
        Map<Element, Double> points = points(blocks);
        Element best = null;
        double most = 0;
        for (Map.Entry<Element, Double> entry : points.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        Set<Element> containers = new HashSet<>();
        if (best == null) {
            return containers;
        }
        best = raised(best, points);
        containers.add(best);
        Element parent = best.parent();
        if (parent != null && !best.nameIs("body")) {
            double least = Math.max(10, points.getOrDefault(best, 0.0) * BESIDE);
            for (Element beside : parent.children()) {
                if (points.getOrDefault(beside, 0.0) >= least || isParagraph(beside)) {
                    containers.add(beside);
                }
            }
        }
        return containers;
    }

    private static Map<Element, Double> points(List<Block> blocks) {
        Map<Element, Double> points = new HashMap<>();
        Map<Element, int[]> sizes = new HashMap<>();
        List<Element> order = new ArrayList<>();
        for (Block block : blocks) {
            for (Element up = block.element(); up != null; up = up.parent()) {
                int[] size = sizes.computeIfAbsent(up, key -> new int[2]);
                size[0] += block.text().length();
                size[1] += block.linked();
            }
            if (block.kind().isPresent() || block.text().length() < SHORTEST_SCORED || block.isHeading()) {
                continue;
            }
            double own = 1 + commas(block.text()) + Math.min(block.text().length() / 100, 3);
            Element up = isLeaf(block.element()) ? block.element().parent() : block.element();
            for (int level = 0; up != null && level < LEVELS && !up.nameIs("html"); level++, up = up.parent()) {
                double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (level * 3);
                if (!points.containsKey(up)) {
                    order.add(up);
                }
                points.merge(up, own * share, Double::sum);
            }
        }
        Map<Element, Double> ordered = new java.util.LinkedHashMap<>();
        for (Element element : order) {
            int[] size = sizes.getOrDefault(element, new int[] {1, 0});
            double linkDensity = (double) size[1] / Math.max(1, size[0]);
            ordered.put(element, (points.getOrDefault(element, 0.0) + tag(element)) * (1 - Math.min(1, linkDensity)));
        }
        return ordered;
    }

    private static boolean isLeaf(Element element) {
        return element.nameIs("p") || element.nameIs("pre") || element.nameIs("li") || element.nameIs("td");
    }

    /** Points for a container's tag and what it says it holds. */
    private static double tag(Element element) {
        double points = switch (element.normalName()) {
            case "article" -> 10;
            case "div", "section", "main" -> 5;
            case "blockquote", "td" -> 3;
            case "ul", "ol", "dl", "form", "address" -> -3;
            default -> 0;
        };
        String name = (element.className() + " " + element.id()).toLowerCase(java.util.Locale.ROOT);
        boolean named = name.contains("article")
                || name.contains("story")
                || name.contains("content")
                || name.contains("entry")
                || name.contains("post")
                || name.contains("body");
        boolean typed = element.attr("itemprop").equals("articleBody");
        return points + (named ? 25 : 0) + (typed ? 50 : 0);
    }

    /** Goes up while the container above has more, or holds nothing else. */
    private static Element raised(Element best, Map<Element, Double> points) {
        Element at = best;
        double least = points.getOrDefault(best, 0.0) / 3;
        double last = points.getOrDefault(best, 0.0);
        for (Element up = best.parent(); up != null && !up.nameIs("body"); up = up.parent()) {
            double here = points.getOrDefault(up, 0.0);
            if (here < least) {
                break;
            }
            if (here > last) {
                return up;
            }
            last = here;
        }
        while (true) {
            Element up = at.parent();
            if (up == null || up.nameIs("body") || up.childrenSize() != 1) {
                return at;
            }
            at = up;
        }
    }

    private static boolean isParagraph(Element element) {
        if (!element.nameIs("p")) {
            return false;
        }
        int length = element.text().length();
        int links = element.select("a").text().length();
        return (length > 80 && links * 4 < length)
                || (length > 0 && links == 0 && element.text().endsWith("."));
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
