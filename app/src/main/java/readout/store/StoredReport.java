package readout.store;

import java.util.List;
import readout.claim.Where;
import readout.coding.DateMention;
import readout.page.Report;
import readout.text.Sentence;

/**
 * A report as the store keeps it, with all that was read out of it.
 *
 * @param address what names it in URLs
 * @param report the report
 * @param dropped what its page held besides
 * @param sentences its sentences in text order
 * @param dates its dates in text order
 * @param places its places in text order
 * @param claims its claims in text order
 * @param credit whom it says it has its text from, nearest first, parted by {@code ; }
 * @param copies where else its text was published, by date
 */
public record StoredReport(
        String address,
        Report report,
        List<Dropped> dropped,
        List<Sentence> sentences,
        List<DateMention> dates,
        List<Where> places,
        List<StoredClaim> claims,
        String credit,
        List<Publication> copies) {}
