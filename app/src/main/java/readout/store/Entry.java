package readout.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import readout.Reading;
import readout.claim.Claim;
import readout.claim.Where;
import readout.coding.DateMention;
import readout.page.Extraction;
import readout.page.Report;
import readout.store.Dropped.Within;
import readout.text.Document;
import readout.text.Segmenter;

/**
 * One report with all that was read out of it, as it goes into the store.
 *
 * @param report the report
 * @param dropped what its page held besides, in page order
 * @param document its sentences
 * @param claims its claims in text order, each of a sentence of {@code document}
 * @param dates its dates in text order
 * @param places its places in text order
 */
public record Entry(
        Report report,
        List<Dropped> dropped,
        Document document,
        List<Claim> claims,
        List<DateMention> dates,
        List<Where> places) {
    public Entry {
        dropped = List.copyOf(dropped);
        claims = List.copyOf(claims);
        dates = List.copyOf(dates);
        places = List.copyOf(places);
    }

    /** What was read out of an extracted report. */
    public static Entry of(Extraction.Extracted extracted, Reading reading) {
        return new Entry(
                reading.report(),
                dropped(extracted, reading.report()),
                reading.document(),
                reading.claims(),
                reading.dates(),
                reading.places());
    }

    /** A report out of which nothing is read, as its language is not known. */
    public static Entry uncoded(Extraction.Extracted extracted) {
        Report report = extracted.report();
        Document document = new Segmenter().segment(report.text());
        return new Entry(report, dropped(extracted, report), document, List.of(), List.of(), List.of());
    }

    private static List<Dropped> dropped(Extraction.Extracted extracted, Report report) {
        List<Dropped> dropped = new ArrayList<>();
        add(dropped, Within.REPORT, report.text(), report.dropped());
        if (!extracted.page().equals(report.text())) {
            add(dropped, Within.PAGE, extracted.page(), extracted.dropped());
        }
        return dropped;
    }

    private static void add(List<Dropped> all, Within within, String text, List<readout.article.Dropped> parts) {
        for (readout.article.Dropped part : parts) {
            all.add(new Dropped(
                    part.kind().label(), within, part.span(), part.span().in(text)));
        }
    }

    /**
     * What tells reports apart: SHA-256, in hexadecimal, of publisher, URL, title, date and text. The id does not count:
     * the same report under another file name is the same report.
     */
    public static String digest(Report report) {
        Report.About about = report.about();
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String part :
                    List.of(about.publisher(), about.url(), about.title(), about.published(), report.text())) {
                sha.update(part.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
