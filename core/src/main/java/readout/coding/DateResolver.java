package readout.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.claim.When;
import readout.syntax.ParseTree;
import readout.text.Document;
import readout.text.Sentence;

/** Finds the dates of a report and gives them TIMEX3 values. Safe for many threads. */
public final class DateResolver {
    /** Days before publication from which on an event is historical. Source: docs/codebook.md, section 3. */
    private static final int HISTORICAL_DAYS = 90;

    /**
     * The dates, times and durations of a report, in text order.
     *
     * @param trees the trees of its sentences, in their order; where they are missing, words alone decide
     * @param published day of publication
     */
    public List<DateMention> find(Document document, List<ParseTree> trees, Optional<LocalDate> published) {
        DateFinder finder = new DateFinder(document.text(), published);
        for (int i = 0; i < document.sentences().size(); i++) {
            Sentence sentence = document.sentences().get(i);
            finder.read(sentence.span(), i < trees.size() ? Optional.of(trees.get(i)) : Optional.empty());
        }
        return finder.found();
    }

    /** True when {@code when} lies more than 90 days before publication. */
    static boolean isHistorical(When when, LocalDate published) {
        return when.end()
                .or(when::date)
                .flatMap(DateValue::lastDay)
                .map(last -> last.isBefore(published.minusDays(HISTORICAL_DAYS)))
                .orElse(false);
    }
}
