package readout.json;

import java.util.List;
import readout.article.Dropped;
import readout.page.Extraction.Extracted;
import readout.page.Report;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A report as one line of JSON, which can be read again; with what was set aside. */
public final class ReportJson {
    private ReportJson() {}

    /** The report; what is not known of it is left out. No line end. */
    public static String line(Extracted extracted) {
        Report report = extracted.report();
        Report.About about = report.about();
        ObjectNode json = Json.object().put("id", report.id());
        put(json, "title", about.title());
        put(json, "url", about.url());
        put(json, "publisher", about.publisher());
        put(json, "byline", about.byline());
        put(json, "published", about.published());
        put(json, "published_basis", about.basis().label());
        put(json, "language", about.language());
        put(json, "license", about.license());
        json.put("text", report.text());
        json.set("dropped", dropped(extracted.dropped(), extracted.page()));
        return Json.line(json);
    }

    private static void put(ObjectNode json, String name, String value) {
        if (!value.isEmpty()) {
            json.put(name, value);
        }
    }

    private static ArrayNode dropped(List<Dropped> dropped, String page) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Dropped part : dropped) {
            array.add(Json.object()
                    .put("kind", part.kind().label())
                    .put("start", part.span().start())
                    .put("end", part.span().end())
                    .put("text", part.span().in(page)));
        }
        return array;
    }
}
