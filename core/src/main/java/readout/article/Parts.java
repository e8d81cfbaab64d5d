package readout.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import readout.article.Shown.Extent;

/**
 * The elements that hold a page's article: the best one, what stands beside it that looks alike, and stray paragraphs
 * between them.
 */
final class Parts {
    private static final double BESIDE = 0.2;
    private static final int LEVELS = 10;
    private static final int LEAST_PROSE = 160;
    private static final double PROSE_SHARE = 0.6;

    private static final List<String> LEADS = List.of("lead", "lede", "intro", "first-paragraph", "firstparagraph");

    private final Shown page;
    private final Points points;
    private final Set<Element> parts = new HashSet<>();

    private Parts(Shown page, Points points) {
        this.page = page;
        this.points = points;
    }

    /** True at the index of each line of {@code page} that stands in such an element. */
    static boolean[] of(Shown page, StatedBody stated) {
        Points points = Points.of(page, stated);
        boolean[] within = new boolean[page.blocks().size()];
        Optional<Element> best = points.best();
        if (best.isPresent()) {
            Parts parts = new Parts(page, points);
            parts.collect(best.get());
            for (Element part : parts.parts) {
                Extent extent = page.extent(part);
                java.util.Arrays.fill(within, extent.first(), extent.end(), true);
            }
        }
        return within;
    }

    private void collect(Element best) {
        parts.add(best);
        Element at = best;
        for (int level = 0; level < LEVELS && !at.nameIs("body"); level++) {
            Element parent = at.parent();
            if (parent == null) {
                return;
            }
            for (Element beside : parent.children()) {
                boolean near = level == 0 && isNear(beside, best);
                boolean lead = page.extent(beside).end() <= page.extent(at).first() && isLead(beside);
                if (!beside.equals(at) && (near || lead || isAlike(beside, at))) {
                    parts.add(beside);
                }
            }
            at = parent;
        }
    }

    private boolean isNear(Element beside, Element best) {
        boolean another = beside.nameIs("article") || beginsWithHeadline(beside);
        boolean rich = points.of(beside) >= Math.max(10, points.of(best) * BESIDE) && !another;
        return rich || isParagraph(beside);
    }

    /** True for what begins with a heading that links elsewhere: another article. */
    private boolean beginsWithHeadline(Element beside) {
        Extent extent = page.extent(beside);
        if (extent.end() == extent.first()) {
            return false;
        }
        Block first = page.blocks().get(extent.first());
        return first.isHeading() && first.linkDensity() > 0.9;
    }

    private boolean isParagraph(Element element) {
        if (!element.nameIs("p")) {
            return false;
        }
        Extent extent = page.extent(element);
        boolean sentence = extent.end() > extent.first()
                && page.blocks().get(extent.end() - 1).text().endsWith(".");
        return (extent.length() > 80 && extent.linkDensity() < 0.25) || (extent.linked() == 0 && sentence);
    }

    /** True for a paragraph above the others that is called the article's lead. */
    private boolean isLead(Element beside) {
        String name = (beside.className() + " " + beside.id()).toLowerCase(Locale.ROOT);
        List<Block> blocks = page.in(beside);
        return LEADS.stream().anyMatch(name::contains)
                && blocks.size() == 1
                && blocks.get(0).isProse();
    }

    /** True for a part of the same article: prose under a like name, without a headline of its own. */
    private boolean isAlike(Element beside, Element at) {
        if (!beside.nameIs(at.normalName()) || beside.nameIs("article") || !sharesName(beside, at)) {
            return false;
        }
        int prose = 0;
        int unmarked = 0;
        for (Block block : page.in(beside)) {
            if (block.kind().isEmpty()) {
                if (block.element().nameIs("h1") || (block.isHeading() && block.linkDensity() > 0.5)) {
                    return false;
                }
                prose += block.isProse() ? block.text().length() : 0;
                unmarked += block.text().length();
            }
        }
        return prose >= LEAST_PROSE && prose > PROSE_SHARE * unmarked;
    }

    private static boolean sharesName(Element a, Element b) {
        Set<String> names = a.classNames();
        return names.isEmpty() ? b.classNames().isEmpty() : names.stream().anyMatch(b::hasClass);
    }
}
