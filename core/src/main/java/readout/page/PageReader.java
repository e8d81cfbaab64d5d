package readout.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import readout.article.ArticleExtractor;
import readout.article.ArticleExtractor.Known;
import readout.article.Block;
import readout.article.Dropped;
import readout.article.Dropped.Kind;
import readout.article.PageBlocks;
import readout.article.Shown;
import readout.article.StatedBody;
import readout.page.Extraction.Extracted;
import readout.page.Extraction.Reason;
import readout.page.Extraction.Refused;
import readout.page.InferredDate.Line;
import readout.page.Report.About;
import readout.text.Span;

/** Turns an HTML page into a report: the article alone, and what the page says of itself. */
public final class PageReader {
    private static final int SHORTEST_ARTICLE = 40;
    private static final int HEAD_LINES = 8;

    private final ArticleExtractor extractor = new ArticleExtractor();

    /** Reads a page in UTF-8, or where it is not in the character set that it declares. */
    public Extraction read(String id, byte[] html) {
        return read(id, html, About.NOTHING);
    }

    /** Reads a page of which something is known; that goes before what the page says. */
    public Extraction read(String id, byte[] html, About known) {
        Document document;
        try {
            document = Utf8.decode(html, 1) instanceof Utf8.Text text
                    ? Jsoup.parse(text.text(), known.url())
                    : Jsoup.parse(new ByteArrayInputStream(html), null, known.url());
        } catch (IOException e) {
            return new Refused(Reason.NOT_TEXT, "not HTML: " + e.getMessage());
        }
        Extraction shown = read(id, document, known);
        return shown instanceof Refused && unhide(document) ? read(id, document, known) : shown;
    }

    /** Some pages hide their article until a script has run. Tells whether anything was hidden. */
    private static boolean unhide(Document document) {
        Elements hidden = document.body().select("[hidden], [style]");
        hidden.removeAttr("hidden").removeAttr("style");
        return !hidden.isEmpty();
    }

    private Extraction read(String id, Document document, About known) {
        Shown page = PageBlocks.of(document);
        StructuredData structured = StructuredData.of(document);
        About stated = PageMetadata.of(document, structured, known);
        About about = stated.writtenBy(byline(page.blocks(), stated.title()));
        List<Optional<Kind>> kinds = extractor.sort(
                page, new Known(about.title(), about.byline(), StatedBody.of(structured.get("articleBody"))));
        StringBuilder text = new StringBuilder();
        List<Dropped> dropped = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            Block block = page.blocks().get(i);
            if (kinds.get(i).isPresent()) {
                add(dropped, new Dropped(kinds.get(i).get(), block.span()));
            } else {
                text.append(block.text()).append('\n');
            }
        }
        if (text.length() < SHORTEST_ARTICLE) {
            return new Refused(Reason.NO_ARTICLE, "no article text found in the page");
        }
        text.setLength(text.length() - 1);
        About dated = about.published().isEmpty()
                ? about.orElse(InferredDate.of(below(page.blocks(), kinds, about.title())))
                : about;
        return new Extracted(new Report(id, text.toString(), dated), page.text(), dropped);
    }

    /** Who the lines below the headline name as author; empty where they name nobody. */
    private static String byline(List<Block> blocks, String title) {
        int headline = 0;
        while (headline < blocks.size() && !isHeadline(blocks.get(headline), title)) {
            headline++;
        }
        for (int i = headline + 1; i < Math.min(blocks.size(), headline + HEAD_LINES); i++) {
            String names = Byline.ofLine(blocks.get(i).text());
            if (!names.isEmpty()) {
                return names;
            }
        }
        return "";
    }

    private static boolean isHeadline(Block block, String title) {
        return block.element().nameIs("h1") || block.text().equals(title);
    }

    /** The lines from the headline on, as far as they may tell a date: all down to the article's beginning, then its own. */
    private static List<Line> below(List<Block> blocks, List<Optional<Kind>> kinds, String title) {
        int from = 0;
        while (from < blocks.size() && kinds.get(from).isPresent() && !isHeadline(blocks.get(from), title)) {
            from++;
        }
        List<Line> lines = new ArrayList<>();
        int own = 0;
        for (int i = from; i < blocks.size(); i++) {
            boolean chrome = kinds.get(i).equals(Optional.of(Kind.BOILERPLATE));
            own += kinds.get(i).isEmpty() ? 1 : 0;
            if (!chrome || own < 2) {
                lines.add(new Line(blocks.get(i).text(), kinds.get(i)));
            }
        }
        return lines;
    }

    private static void add(List<Dropped> dropped, Dropped next) {
        int last = dropped.size() - 1;
        if (last >= 0
                && dropped.get(last).kind() == next.kind()
                && next.span().start() <= dropped.get(last).span().end() + 1) {
            Span whole = dropped.get(last).span().union(next.span());
            dropped.set(last, new Dropped(next.kind(), whole));
        } else {
            dropped.add(next);
        }
    }
}
