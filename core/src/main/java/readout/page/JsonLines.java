package readout.page;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
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
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}");

    private final PlainText plain;
    private final PageReader pages;
    private final FieldMap fields;

    public JsonLines(PlainText plain, PageReader pages, FieldMap fields) {
        this.plain = plain;
        this.pages = pages;
        this.fields = fields;
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
            String what = String.valueOf(e.getOriginalMessage()).replaceFirst(" \\(start marker at .*", "");
            return new Refused(Reason.NOT_JSON, number, "broken JSON at column " + column + ": " + what);
        }
    }

    private Extraction read(String id, JsonNode row) {
        if (!row.isObject()) {
            return new Refused(Reason.NOT_JSON, "not a JSON object");
        }
        String name = fields.value(row, "id").isEmpty() ? id : fields.value(row, "id");
        About about = new About(
                fields.value(row, "title"),
                fields.value(row, "url"),
                fields.value(row, "publisher"),
                fields.value(row, "byline"),
                day(fields.value(row, "published")),
                fields.value(row, "language"),
                fields.value(row, "license"),
                Basis.of(fields.value(row, "published_basis"), fields.value(row, "published")));
        String text = fields.value(row, "text");
        String html = fields.value(row, "html");
        if (!text.isBlank()) {
            return plain.read(name, text, about);
        }
        if (html.isBlank()) {
            String detail = fields.has(row, "text") || fields.has(row, "html")
                    ? "no text in it"
                    : "neither text nor html in it";
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

    /** ISO, where it is a date in another way of writing. */
    private static String day(String written) {
        return ISO.matcher(written).lookingAt()
                ? written
                : FeedDates.iso(written).orElse(written);
    }
}
