package readout.page;

import java.nio.charset.StandardCharsets;
import readout.page.Extraction.Reason;
import readout.page.Extraction.Refused;
import readout.page.Report.About;
import readout.page.Report.Basis;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Turns a line of a JSONL file into a report. */
public final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PlainText plain;
    private final PageReader pages;

    public JsonLines(PlainText plain, PageReader pages) {
        this.plain = plain;
        this.pages = pages;
    }

    /**
     * Reads one line.
     *
     * @param id what the report is called when the record does not say
     * @param number line of the file, 1-based
     */
    public Extraction read(String id, byte[] line, int number) {
        Utf8 decoded = Utf8.decode(line, number);
        if (decoded instanceof Utf8.Fault fault) {
            return fault.refused();
        }
        try {
            return at(number, read(id, JSON.readTree(((Utf8.Text) decoded).text())));
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            return new Refused(
                    Reason.NOT_JSON, number, "broken JSON at column " + column + ": " + e.getOriginalMessage());
        }
    }

    private Extraction read(String id, JsonNode row) {
        if (!row.isObject()) {
            return new Refused(Reason.NOT_JSON, "not a JSON object");
        }
        String name = string(row, "id").isEmpty() ? id : string(row, "id");
        About about = new About(
                string(row, "title"),
                string(row, "url"),
                string(row, "publisher"),
                string(row, "byline"),
                string(row, "published"),
                string(row, "language"),
                string(row, "license"),
                Basis.of(string(row, "published_basis"), string(row, "published")));
        String text = string(row, "text");
        String html = string(row, "html");
        if (!text.isBlank()) {
            return plain.read(name, text, about);
        }
        if (html.isBlank()) {
            String detail = row.has("text") || row.has("html") ? "no text in it" : "neither text nor html in it";
            return new Refused(Reason.EMPTY, detail);
        }
        return pages.read(name, html.getBytes(StandardCharsets.UTF_8), about);
    }

    private static Extraction at(int number, Extraction extraction) {
        if (extraction instanceof Refused refused) {
            return new Refused(refused.reason(), number, refused.detail());
        }
        return extraction;
    }

    private static String string(JsonNode row, String name) {
        JsonNode value = row.get(name);
        return value != null && value.isValueNode() && !value.isNull() ? value.asString() : "";
    }
}
