package readout.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.claim.When;
import readout.syntax.Node;
import readout.syntax.ParseTree;
import readout.text.Document;
import readout.text.Sentence;

/** Finds the dates of a report and gives them TIMEX3 values; finds the date of an event. Safe for many threads. */
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

    /**
     * When an event happened: by the date that hangs below its word or its clause, then the only date of its sentence,
     * then the nearest dated sentence before, then publication.
     *
     * @param trigger word of the event
     * @param inReport what {@link #find} gave
     * @param sentence the trigger's sentence
     */
    public When whenOf(
            Node trigger,
            List<DateMention> inReport,
            Document document,
            Sentence sentence,
            Optional<LocalDate> published) {
        return new EventDate(inReport, document, published).of(trigger, sentence);
    }

    /** True when {@code when} lies more than 90 days before publication. */
    public boolean before(When when, LocalDate published) {
        return when.end()
                .or(when::date)
                .flatMap(DateValue::lastDay)
                .map(last -> last.isBefore(published.minusDays(HISTORICAL_DAYS)))
                .orElse(false);
    }
}
