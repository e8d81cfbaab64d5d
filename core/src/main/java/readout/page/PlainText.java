package readout.page;

import java.util.List;
import readout.article.Dropped;
import readout.article.LineFilter;
import readout.page.Extraction.Extracted;
import readout.page.Extraction.Reason;
import readout.page.Extraction.Refused;
import readout.page.Report.About;

/** Turns a plain-text file into a report; its text is the file without a byte order mark, so that offsets stay. */
public final class PlainText {
    private final LineFilter filter = new LineFilter();

    /** Reads a file's bytes, which must be UTF-8. */
    public Extraction read(String id, byte[] bytes) {
        Utf8 decoded = Utf8.decode(bytes, 1);
        if (decoded instanceof Utf8.Fault fault) {
            return fault.refused();
        }
        return read(id, ((Utf8.Text) decoded).text(), About.NOTHING);
    }

    /** Reads a text that is already decoded. */
    public Extraction read(String id, String text, About about) {
        if (text.isBlank()) {
            return new Refused(Reason.EMPTY, "no text in it");
        }
        List<Dropped> dropped = filter.find(text);
        About dated = about.published().isEmpty() ? about.orElse(InferredDate.of(text, dropped)) : about;
        return new Extracted(new Report(id, text, dated, dropped), text, dropped);
    }
}
