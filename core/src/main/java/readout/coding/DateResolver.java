package readout.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.claim.When;
import readout.coding.DateRule.Written;
import readout.syntax.Node;
import readout.syntax.ParseTree;
import readout.text.Document;
import readout.text.Sentence;

/** Finds the dates of a report and gives them TIMEX3 values; finds the date of an event. Safe for many threads. */
public final class DateResolver {
    /** Days before publication from which on an event is historical. Source: docs/codebook.md, section 3. */
    private static final int HISTORICAL_DAYS = 90;

    private static final List<DateRule> RULES = List.of(
            CalendarDates::numeric,
            CalendarDates::monthFirst,
            CalendarDates::dayFirst,
            CalendarDates::weekday,
            CalendarDates::year,
            RelativeDates::deictic,
            RelativeDates::unit,
            RelativeDates::counted,
            OtherDates::clock,
            OtherDates::quarter,
            OtherDates::season,
            OtherDates::vague,
            Durations::set,
            Durations::at);
    private static final Set<String> AHEAD =
            Set.of("will", "shall", "upcoming", "scheduled", "due", "until", "till", "would", "starting", "planned");
    private static final Set<String> CLAUSE_ENDS =
            Set.of("said", "told", ";", "because", "when", "after", "\"", "”", ",");
    private static final Set<String> RANGES = Set.of("-", "–", "—", "to", "and", "through");
    private static final int LOOK_BACK = 12;

    /**
     * The dates, times and durations of a report, in text order.
     *
     * @param trees the trees of its sentences, in their order; where they are missing, words alone decide
     * @param published day of publication
     */
    public List<DateMention> find(Document document, List<ParseTree> trees, Optional<LocalDate> published) {
        List<DateMention> found = new ArrayList<>();
        for (int i = 0; i < document.sentences().size(); i++) {
            Sentence sentence = document.sentences().get(i);
            Optional<ParseTree> tree = i < trees.size() ? Optional.of(trees.get(i)) : Optional.empty();
            findIn(new DateTokens(document.text(), sentence.span()), tree, published, found);
        }
        return found;
    }

    private static void findIn(
            DateTokens tokens, Optional<ParseTree> tree, Optional<LocalDate> published, List<DateMention> found) {
        int at = 0;
        while (at < tokens.size()) {
            if (!isOtherWord(tree, tokens, at)) {
                DateAnchor anchor = new DateAnchor(published, lastDay(found), isAhead(tokens, at));
                Optional<Written> written = longest(tokens, at, anchor);
                if (written.isPresent()) {
                    found.add(mention(tokens, at, written.get()));
                    at = restOfRange(tokens, written.get(), found);
                    continue;
                }
                at += firstOfRange(tokens, at, anchor, found);
            }
            at++;
        }
    }

    private static Optional<LocalDate> lastDay(List<DateMention> found) {
        for (int i = found.size() - 1; i >= 0; i--) {
            Optional<LocalDate> day = DateValue.day(found.get(i).value());
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<Written> longest(DateTokens tokens, int from, DateAnchor anchor) {
        Optional<Written> best = Optional.empty();
        for (DateRule rule : RULES) {
            Optional<Written> written = rule.at(tokens, from, anchor);
            if (written.isPresent()
                    && (best.isEmpty() || written.get().end() > best.get().end())) {
                best = written;
            }
        }
        return best;
    }

    private static DateMention mention(DateTokens tokens, int from, Written written) {
        var span = tokens.span(from, written.end());
        return new DateMention(span, span.in(tokens.text()), written.value(), written.type(), written.basis());
    }

    /** Adds the second day of "October 9-12"; returns where to go on. */
    private static int restOfRange(DateTokens tokens, Written first, List<DateMention> found) {
        int at = first.end();
        Optional<LocalDate> day = DateValue.day(first.value());
        int number = tokens.at(at + 1).isNumber() ? tokens.at(at + 1).number() : 0;
        boolean bare = tokens.at(at - 1).number() > 0 && tokens.at(at - 1).number() <= 31;
        if (day.isEmpty()
                || !bare
                || !RANGES.contains(tokens.lower(at))
                || DateWords.month(tokens.at(at + 2)) > 0
                || DateWords.COUNTED.contains(tokens.lower(at + 2))
                || number <= day.get().getDayOfMonth()
                || number > day.get().lengthOfMonth()) {
            return at;
        }
        found.add(mention(
                tokens,
                at + 1,
                new Written(at + 2, day.get().withDayOfMonth(number).toString(), "DATE", first.basis())));
        return at + 2;
    }

    /** Adds the first day of "9-12 October"; returns how many tokens it took beyond its own. */
    private static int firstOfRange(DateTokens tokens, int at, DateAnchor anchor, List<DateMention> found) {
        int number = tokens.at(at).isNumber() ? tokens.at(at).number() : 0;
        if (number < 1 || number > 30 || !RANGES.contains(tokens.lower(at + 1))) {
            return 0;
        }
        Optional<Written> second = CalendarDates.dayFirst(tokens, at + 2, anchor);
        Optional<LocalDate> day = second.flatMap(written -> DateValue.day(written.value()));
        if (second.isPresent() && day.isPresent() && number < day.get().getDayOfMonth()) {
            String value = day.get().withDayOfMonth(number).toString();
            found.add(mention(
                    tokens, at, new Written(at + 1, value, "DATE", second.get().basis())));
            return 1;
        }
        return 0;
    }

    /** True for "May" as a verb and "march" as one. */
    private static boolean isOtherWord(Optional<ParseTree> tree, DateTokens tokens, int at) {
        String word = tokens.lower(at);
        if (!word.equals("may") && !word.equals("march") && !word.equals("second")) {
            return false;
        }
        int start = tokens.at(at).span().start();
        return tree.isPresent()
                && tree.get().nodes().stream()
                        .anyMatch(node -> node.span().start() == start
                                && (node.isVerb() || node.xpos().equals("MD")));
    }

    /** True where the words before speak of what is to come: "will meet on Friday", "until Friday". */
    private static boolean isAhead(DateTokens tokens, int from) {
        if (!DateWords.mayNeedTense(tokens, from)) {
            return false;
        }
        for (int at = from - 1; at >= 0 && at >= from - LOOK_BACK; at--) {
            String word = tokens.lower(at);
            if (AHEAD.contains(word)) {
                return true;
            }
            if (CLAUSE_ENDS.contains(word)) {
                return false;
            }
        }
        return false;
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
