package readout.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import readout.fetch.Fetch.Fetched;
import readout.page.Charsets;
import readout.page.Extraction;
import readout.page.Extraction.Extracted;
import readout.page.Extraction.Reason;
import readout.page.Extraction.Refused;
import readout.page.Feed.Entry;
import readout.page.PageReader;
import readout.page.PlainText;
import readout.page.Report.About;

/** Makes reports of answers and of what feeds tell. */
final class Pages {
    private final PageReader pages = new PageReader();
    private final PlainText plain = new PlainText();
    private final int mostText;

    /**
     * A maker with a bound.
     *
     * @param mostText longest text of a report, in characters
     */
    Pages(int mostText) {
        this.mostText = mostText;
    }

    /** The report of a page; what the page does not tell of it, the feed's entry does. */
    Extraction read(Fetched page, Entry entry) {
        String address = page.address().toString();
        About known = new About("", address, "", "", "", "", "");
        String type = page.contentType().toLowerCase(Locale.ROOT);
        if (type.startsWith("text/plain")) {
            String text = Charsets.decode(page.body(), page.contentType());
            return bounded(filled(plain.read(address, text, known), entry));
        }
        if (isOther(type)) {
            return new Refused(Reason.NOT_TEXT, "not a page: " + page.contentType());
        }
        return bounded(filled(pages.read(address, Charsets.inUtf8(page.body(), page.contentType()), known), entry));
    }

    private static boolean isOther(String type) {
        return type.startsWith("image/")
                || type.startsWith("video/")
                || type.startsWith("audio/")
                || type.startsWith("font/")
                || type.startsWith("application/pdf")
                || type.startsWith("application/zip");
    }

    /** The report that a feed itself tells, where its page cannot be had. */
    Extraction read(Entry entry, String address) {
        byte[] html = ("<article>" + entry.content() + "</article>").getBytes(StandardCharsets.UTF_8);
        About known = new About("", entry.link(), "", "", "", "", "");
        return bounded(filled(pages.read(address, html, known), entry));
    }

    private static Extraction filled(Extraction extraction, Entry entry) {
        if (!(extraction instanceof Extracted extracted)) {
            return extraction;
        }
        About both = extracted.report().about().orElse(entry.about());
        return new Extracted(extracted.report().with(both), extracted.page(), extracted.dropped());
    }

    private Extraction bounded(Extraction extraction) {
        boolean tooLarge = extraction instanceof Extracted extracted
                && extracted.report().text().length() > mostText;
        return tooLarge
                ? new Refused(Reason.TOO_LARGE, "its text is larger than " + mostText + " bytes; see --max-size")
                : extraction;
    }
}
