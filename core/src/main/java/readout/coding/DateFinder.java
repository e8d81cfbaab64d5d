package readout.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.coding.DateRule.Written;
import readout.coding.DateTokens.DateToken;
import readout.syntax.Node;
import readout.syntax.ParseTree;
import readout.text.Span;

/** Finds the dates of one report, sentence by sentence. Used by one thread. */
final class DateFinder {
    private static final Set<String> AHEAD =
            Set.of("will", "shall", "upcoming", "scheduled", "due", "until", "till", "would", "starting", "planned");
    private static final Set<String> CLAUSE_ENDS =
            Set.of("said", "told", ";", "because", "when", "after", "\"", "”", ",");
    private static final Set<String> RANGES = Set.of("-", "–", "—", "to", "and", "through");
    private static final int LOOK_BACK = 12;

    private final String text;
    private final Optional<LocalDate> published;
    private final List<DateMention> found = new ArrayList<>();
    /** Last whole day told in the text before. */
    private Optional<LocalDate> told = Optional.empty();

    DateFinder(String text, Optional<LocalDate> published) {
        this.text = text;
        this.published = published;
    }

    /** What was found so far, in text order. */
    List<DateMention> found() {
        return found;
    }

    /** Reads the next sentence; where its tree is missing, words alone decide. */
    void read(Span sentence, Optional<ParseTree> tree) {
        DateTokens tokens = new DateTokens(text, sentence);
        int at = 0;
        while (at < tokens.size()) {
            List<DateRule> rules = DateRules.beginningWith(tokens.at(at));
            if (!rules.isEmpty() && !isOtherWord(tree, tokens, at)) {
                DateAnchor anchor = new DateAnchor(published, told, isAhead(tokens, at));
                Optional<Written> written = longest(rules, tokens, at, anchor);
                if (written.isPresent()) {
                    add(tokens, at, written.get());
                    at = restOfRange(tokens, written.get());
                    continue;
                }
                at += firstOfRange(tokens, at, anchor);
            }
            at++;
        }
    }

    private static Optional<Written> longest(List<DateRule> rules, DateTokens tokens, int from, DateAnchor anchor) {
        Optional<Written> best = Optional.empty();
        for (DateRule rule : rules) {
            Optional<Written> written = rule.at(tokens, from, anchor);
            if (written.isPresent()
                    && (best.isEmpty() || written.get().end() > best.get().end())) {
                best = written;
            }
        }
        return best;
    }

    private void add(DateTokens tokens, int from, Written written) {
        Span span = tokens.span(from, written.end());
        found.add(new DateMention(span, span.in(text), written.value(), written.type(), written.basis()));
        told = DateValue.day(written.value()).or(() -> told);
    }

    /** Adds the second day of "October 9-12"; returns where to go on. */
    private int restOfRange(DateTokens tokens, Written first) {
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
        String value = day.get().withDayOfMonth(number).toString();
        add(tokens, at + 1, new Written(at + 2, value, "DATE", first.basis()));
        return at + 2;
    }

    /** Adds the first day of "9-12 October"; returns how many tokens it took beyond its own. */
    private int firstOfRange(DateTokens tokens, int at, DateAnchor anchor) {
        int number = tokens.at(at).isNumber() ? tokens.at(at).number() : 0;
        if (number < 1 || number > 30 || !RANGES.contains(tokens.lower(at + 1))) {
            return 0;
        }
        Optional<Written> second = CalendarDates.dayFirst(tokens, at + 2, anchor);
        Optional<LocalDate> day = second.flatMap(written -> DateValue.day(written.value()));
        if (second.isPresent() && day.isPresent() && number < day.get().getDayOfMonth()) {
            String value = day.get().withDayOfMonth(number).toString();
            add(tokens, at, new Written(at + 1, value, "DATE", second.get().basis()));
            return 1;
        }
        return 0;
    }

    /** True for "May" as a verb and "march" as one. */
    private static boolean isOtherWord(Optional<ParseTree> tree, DateTokens tokens, int at) {
        DateToken token = tokens.at(at);
        String word = token.lower();
        if (tree.isEmpty() || !(word.equals("may") || word.equals("march") || word.equals("second"))) {
            return false;
        }
        for (Node node : tree.get().nodes()) {
            if (node.span().start() == token.span().start()
                    && (node.isVerb() || node.xpos().equals("MD"))) {
                return true;
            }
        }
        return false;
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
}
