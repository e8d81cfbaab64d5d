package readout.coding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.claim.When.Basis;
import readout.coding.DateRule.Written;

/** Dates counted from publication or from the day told last. */
final class RelativeDates {
    /** What "last week" and the like begin with. */
    static final Set<String> LAST = Set.of("last", "past", "previous", "preceding");
    /** What "next week" and the like begin with. */
    static final Set<String> NEXT = Set.of("next", "coming", "following", "upcoming");
    /** What "this week" and the like begin with. */
    static final Set<String> THIS = Set.of("this", "current");
    /** What "the same day" begins with where it has no article. */
    static final Set<String> SAME = Set.of("that", "same");
    /** What a day as the writer sees it begins with, but for the article. */
    static final Set<String> DEICTIC = Set.of(
            "earlier",
            "later",
            "late",
            "early",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "overnight",
            "this",
            "last");

    private static final Map<String, String> VAGUE = Map.of("several", "X", "few", "X", "many", "X", "some", "X");

    private RelativeDates() {}

    /** "today", "yesterday morning", "tonight", "this afternoon", "the day before yesterday". */
    static Optional<Written> deictic(DateTokens tokens, int from, DateAnchor anchor) {
        int at = tokens.is(from, "earlier")
                        || tokens.is(from, "later")
                        || tokens.is(from, "late")
                        || tokens.is(from, "early")
                ? from + 1
                : from;
        if (tokens.is(at, "the") && tokens.is(at + 1, "day")) {
            int step = tokens.is(at + 2, "before") && tokens.is(at + 3, "yesterday")
                    ? -2
                    : tokens.is(at + 2, "after") && tokens.is(at + 3, "tomorrow") ? 2 : 0;
            return step == 0 ? Optional.empty() : Optional.of(day(at + 4, anchor, step, ""));
        }
        String part = DateWords.part(tokens.lower(at + 1)).orElse("");
        int end = part.isEmpty() ? at + 1 : at + 2;
        return switch (tokens.lower(at)) {
            case "today" -> Optional.of(day(at + 1, anchor, 0, ""));
            case "yesterday" -> Optional.of(day(end, anchor, -1, part));
            case "tomorrow" -> Optional.of(day(end, anchor, 1, part));
            case "tonight" -> Optional.of(day(at + 1, anchor, 0, "TNI"));
            case "overnight" -> Optional.of(day(at + 1, anchor, 0, "TNI"));
            case "this" -> part.isEmpty() ? Optional.empty() : Optional.of(day(end, anchor, 0, part));
            case "last" -> tokens.is(at + 1, "night") ? Optional.of(day(end, anchor, -1, "TNI")) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Written day(int end, DateAnchor anchor, int step, String part) {
        String value = anchor.published().map(day -> day.plusDays(step) + part).orElse("PRESENT_REF");
        return new Written(end, value, part.isEmpty() ? "DATE" : "TIME", Basis.RELATIVE);
    }

    /** "last week", "this month", "next year", "the past nine days", "over the weekend", "the end of last year". */
    static Optional<Written> unit(DateTokens tokens, int from, DateAnchor anchor) {
        int at = from;
        if (tokens.is(at, "the") && DateWords.isPartial(tokens.lower(at + 1)) && tokens.is(at + 2, "of")) {
            at += 3;
        } else if (DateWords.isPartial(tokens.lower(at))) {
            at++;
        }
        boolean article = tokens.is(at, "the");
        at += article ? 1 : 0;
        String word = tokens.lower(at);
        int step = LAST.contains(word) ? -1 : NEXT.contains(word) ? 1 : THIS.contains(word) ? 0 : 9;
        if (step == 9) {
            return article && tokens.is(at, "weekend")
                    ? named(at + 1, "E", anchor.forward() ? 0 : -1, anchor, true)
                    : Optional.empty();
        }
        Optional<Written> month = monthOf(tokens, at + 1, step, anchor);
        if (month.isPresent()) {
            return month;
        }
        Optional<String> unit = DateWords.unit(tokens.lower(at + 1));
        if (unit.isPresent() && !DateWords.isPlural(tokens.lower(at + 1))) {
            boolean span = article
                    && (word.equals("past")
                            || unit.get().startsWith("T")
                            || unit.get().equals("C"));
            return span
                    ? Optional.of(Written.duration(at + 2, DateWords.duration("1", unit.get())))
                    : named(at + 2, unit.get(), step, anchor, false);
        }
        return step == 0 ? Optional.empty() : counted(tokens, at + 1);
    }

    /** "the past nine days", "the last several months", "the next few years", "the past years". */
    private static Optional<Written> counted(DateTokens tokens, int from) {
        Optional<String> bare = DateWords.unit(tokens.lower(from));
        if (bare.isPresent()) {
            return Optional.of(Written.duration(from + 1, DateWords.duration("X", bare.get())));
        }
        return Durations.counted(tokens, from).map(found -> Written.duration(found.end(), found.value()));
    }

    /** "last September", "this spring". */
    private static Optional<Written> monthOf(DateTokens tokens, int at, int step, DateAnchor anchor) {
        int month = DateWords.month(tokens.at(at));
        if (month > 0 && tokens.at(at).form().length() > 2 && anchor.published().isPresent()) {
            YearMonth now = YearMonth.from(anchor.published().get());
            YearMonth found = now.withMonth(month);
            if (step < 0 && !found.isBefore(now)) {
                found = found.minusYears(1);
            } else if (step > 0 && !found.isAfter(now)) {
                found = found.plusYears(1);
            }
            return Optional.of(Written.relative(at + 1, found.toString()));
        }
        Optional<String> season = DateWords.season(tokens.lower(at));
        if (season.isPresent() && anchor.published().isPresent()) {
            return Optional.of(Written.relative(
                    at + 1, season(season.get(), step, anchor.published().get())));
        }
        return Optional.empty();
    }

    private static String season(String season, int step, LocalDate published) {
        int first = switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        int year = published.getYear();
        if (step < 0 && first + 2 >= published.getMonthValue()) {
            year--;
        } else if (step > 0 && first <= published.getMonthValue()) {
            year++;
        }
        return year + "-" + season;
    }

    private static Optional<Written> named(int end, String unit, int step, DateAnchor anchor, boolean nearest) {
        if ((unit.startsWith("T") && !unit.equals("T0")) || unit.equals("C")) {
            return Optional.empty();
        }
        if (anchor.published().isEmpty()) {
            return Optional.of(Written.relative(end, step < 0 ? "PAST_REF" : step > 0 ? "FUTURE_REF" : "PRESENT_REF"));
        }
        LocalDate now = anchor.published().get();
        boolean weekend = now.getDayOfWeek().getValue() >= 6;
        String value = switch (unit) {
            case "D" -> now.plusDays(step).toString();
            case "W" -> DateAnchor.week(now.plusWeeks(step));
            case "F" -> DateAnchor.week(now.plusWeeks(2L * step));
            case "E" -> DateAnchor.week(now.plusWeeks(nearest && weekend ? 0 : step)) + "-WE";
            case "M" -> YearMonth.from(now).plusMonths(step).toString();
            case "Q" -> quarter(now.plusMonths(3L * step));
            case "T0" -> String.valueOf(now.getYear() / 10 + step);
            default -> String.valueOf(now.getYear() + step);
        };
        return Optional.of(Written.relative(end, value));
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
    }

    /** "two days ago", "a week earlier", "three months later", "the same day", "that day". */
    static Optional<Written> counted(DateTokens tokens, int from, DateAnchor anchor) {
        if (SAME.contains(tokens.lower(from)) && tokens.is(from + 1, "day")) {
            return anchor.told().or(anchor::published).map(day -> Written.relative(from + 2, day.toString()));
        }
        if (tokens.is(from, "the") && tokens.is(from + 1, "same") && tokens.is(from + 2, "day")) {
            return anchor.told().or(anchor::published).map(day -> Written.relative(from + 3, day.toString()));
        }
        Optional<Durations.Counted> length = Durations.counted(tokens, from);
        if (length.isEmpty()) {
            return Optional.empty();
        }
        int end = length.get().end();
        int sign = switch (tokens.lower(end)) {
            case "ago" -> -1;
            case "earlier", "before", "previously" -> tokens.is(end, "before") && !isEnd(tokens, end + 1) ? 0 : -2;
            case "later" -> 2;
            default -> 0;
        };
        if (sign == 0) {
            return Optional.empty();
        }
        Optional<LocalDate> base = Math.abs(sign) == 2 ? anchor.told().or(anchor::published) : anchor.published();
        Optional<String> value = base.flatMap(day -> moved(day, length.get(), Integer.signum(sign)));
        return Optional.of(Written.relative(end + 1, value.orElse(sign < 0 ? "PAST_REF" : "FUTURE_REF")));
    }

    private static boolean isEnd(DateTokens tokens, int at) {
        return tokens.lower(at).isEmpty() || Set.of(".", ",", ";").contains(tokens.lower(at));
    }

    private static Optional<String> moved(LocalDate day, Durations.Counted length, int sign) {
        if (VAGUE.containsValue(length.count())) {
            return Optional.empty();
        }
        long count = (long) sign * Integer.parseInt(length.count());
        return switch (length.unit()) {
            case "D" -> Optional.of(day.plusDays(count).toString());
            case "W" -> Optional.of(DateAnchor.week(day.plusWeeks(count)));
            case "F" -> Optional.of(DateAnchor.week(day.plusWeeks(2 * count)));
            case "M" -> Optional.of(YearMonth.from(day).plusMonths(count).toString());
            case "Y" -> Optional.of(String.valueOf(day.getYear() + count));
            case "T0" -> Optional.of(String.valueOf(day.getYear() / 10 + count));
            case "TH", "TM", "TS" -> Optional.of(day.toString());
            default -> Optional.empty();
        };
    }
}
