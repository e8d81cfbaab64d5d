package readout;

import java.util.List;
import readout.claim.Claim;
import readout.claim.Where;
import readout.coding.DateMention;
import readout.coding.Mentions;
import readout.coding.Quotation;
import readout.page.Report;
import readout.syntax.ParseTree;
import readout.text.Document;

/**
 * Everything Readout found in one report.
 *
 * @param report the report
 * @param document its sentences
 * @param trees one a sentence, in their order; a tree without words where a sentence is not part of the article
 * @param mentions parties, by word
 * @param quotations what is given on whose word
 * @param dates dates, times and durations
 * @param places places
 * @param claims claims, by sentence; within one that of the main clause first, the others in text order
 */
public record Reading(
        Report report,
        Document document,
        List<ParseTree> trees,
        Mentions mentions,
        List<Quotation> quotations,
        List<DateMention> dates,
        List<Where> places,
        List<Claim> claims) {
    public Reading {
        trees = List.copyOf(trees);
        quotations = List.copyOf(quotations);
        dates = List.copyOf(dates);
        places = List.copyOf(places);
        claims = List.copyOf(claims);
    }
}
