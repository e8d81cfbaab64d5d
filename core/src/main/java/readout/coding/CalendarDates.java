package readout.coding;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import readout.coding.DateRule.Written;
import readout.coding.DateTokens.DateToken;

/** Dates that name a day, a month or a year of the calendar. */
final class CalendarDates {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2099;
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in",
            "since",
            "until",
            "till",
            "by",
            "from",
            "of",
            "during",
            "to",
            "between",
            "and",
            "before",
            "after",
            "this",
            "last",
            "next",
            "early",
            "mid",
            "late",
            "through",
            "for",
            "every",
            "each",
            "around",
            "previous",
            "following",
            "-",
            ",",
            "or",
            "as",
            "per",
            "the",
            "'s",
            "s",
            "on",
            "past",
            "coming",
            "throughout");
    private static final Set<String> NO_YEAR_BEFORE = Set.of(
            "$",
            "€",
            "£",
            "#",
            "no",
            "nearly",
            "about",
            "some",
            "than",
            "least",
            "over",
            "around",
            "almost",
            "approximately",
            "up",
            "resolution",
            "flight",
            "model",
            "boeing",
            "airbus",
            "¥",
            "another",
            "additional",
            "route",
            "highway");

    /** What may stand before the name of a weekday and belong to the date. */
    static final Set<String> BEFORE_WEEKDAY =
            Set.of("last", "past", "previous", "next", "coming", "this", "late", "early");

    private CalendarDates() {}

    /** "2019-10-15", "10/15/2019", "15.10.2019". Month first where both readings hold, as in the United States. */
    static Optional<Written> numeric(DateTokens tokens, int from, DateAnchor anchor) {
        String mark = tokens.lower(from + 1);
        boolean five = tokens.at(from).isNumber()
                && tokens.at(from + 2).isNumber()
                && tokens.at(from + 4).isNumber()
                && tokens.is(from + 3, mark)
                && tokens.touches(from)
                && tokens.touches(from + 1)
                && tokens.touches(from + 2)
                && tokens.touches(from + 3);
        if (!five || !Set.of("-", "/", ".").contains(mark)) {
            return Optional.empty();
        }
        int first = tokens.at(from).number();
        int second = tokens.at(from + 2).number();
        int third = tokens.at(from + 4).number();
        if (tokens.at(from).form().length() == 4) {
            return day(first, second, third).map(day -> Written.stated(from + 5, day));
        }
        int year = tokens.at(from + 4).form().length() == 4
                ? third
                : tokens.at(from + 4).form().length() == 2 && mark.equals("/") ? 2000 + third : -1;
        boolean monthFirst = mark.equals("/") && first <= 12;
        Optional<String> day = monthFirst ? day(year, first, second) : day(year, second, first);
        return day.map(value -> Written.stated(from + 5, value));
    }

    /** "Oct. 15, 2019", "October 15th", "October 2019", "early October", "October". */
    static Optional<Written> monthFirst(DateTokens tokens, int from, DateAnchor anchor) {
        int at = DateWords.isPartial(tokens.lower(from)) ? from + 1 : from;
        if (at > from && tokens.is(at, "-")) {
            at++;
        }
        int month = DateWords.month(tokens.at(at));
        if (month == 0) {
            return Optional.empty();
        }
        boolean bare = tokens.at(at).form().length() > 3 || tokens.is(at, "may");
        int next = tokens.is(at + 1, ".")
                        && !tokens.is(at, "may")
                        && tokens.at(at).form().length() <= 4
                ? at + 2
                : at + 1;
        int day = dayOfMonth(tokens, next);
        if (day > 0 && !tokens.is(next + 1, ":")) {
            return withDay(tokens, next + 1, month, day, anchor);
        }
        int yearAt = tokens.is(next, ",") || tokens.is(next, "of") ? next + 1 : next;
        if (year(tokens, yearAt) > 0) {
            return Optional.of(Written.stated(yearAt + 1, month(year(tokens, yearAt), month)));
        }
        boolean named = at > from
                || (BEFORE_MONTH.contains(tokens.lower(from - 1)) && !tokens.is(next, "-"))
                || (bare && !isEasilyMistaken(tokens.lower(at)));
        if (!named || (!bare && next == at + 1) || (isEasilyMistaken(tokens.lower(at)) && isName(tokens, at))) {
            return Optional.empty();
        }
        int end = bare ? at + 1 : next;
        return ofYear(tokens, end, month, anchor)
                .or(() -> anchor.month(month)
                        .map(found -> Written.relative(end, found.toString()))
                        .or(() -> Optional.of(Written.stated(end, "--" + DateValue.two(month)))));
    }

    /** "October of last year", "October last year". */
    private static Optional<Written> ofYear(DateTokens tokens, int end, int month, DateAnchor anchor) {
        int at = tokens.is(end, "of") ? end + 1 : end;
        int step = tokens.is(at, "last") ? -1 : tokens.is(at, "next") ? 1 : tokens.is(at, "this") ? 0 : 9;
        if (step == 9 || !tokens.is(at + 1, "year") || anchor.year().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Written.relative(at + 2, month(anchor.year().getAsInt() + step, month)));
    }

    private static boolean isEasilyMistaken(String word) {
        return word.equals("march") || word.equals("may") || word.equals("august");
    }

    /** "the March for Life", "Theresa May". */
    private static boolean isName(DateTokens tokens, int at) {
        String before = tokens.at(at - 1).form();
        return tokens.is(at - 1, "the") || (!before.isEmpty() && Character.isUpperCase(before.charAt(0)) && at > 1);
    }

    /** "15 October 2019", "15th of October", "the 15th of last month". */
    static Optional<Written> dayFirst(DateTokens tokens, int from, DateAnchor anchor) {
        int at = tokens.is(from, "the") ? from + 1 : from;
        int day = dayOfMonth(tokens, at);
        int next = tokens.is(at + 1, "of") ? at + 2 : at + 1;
        int month = DateWords.month(tokens.at(next));
        if (day < 1 || month == 0) {
            return Optional.empty();
        }
        int end = tokens.is(next + 1, ".")
                        && tokens.at(next).form().length() <= 4
                        && !tokens.is(next, "may")
                        && year(tokens, next + 2) > 0
                ? next + 2
                : next + 1;
        return withDay(tokens, end, month, day, anchor);
    }

    private static Optional<Written> withDay(DateTokens tokens, int end, int month, int day, DateAnchor anchor) {
        int yearAt = tokens.is(end, ",") || tokens.is(end, "of") ? end + 1 : end;
        int year = year(tokens, yearAt);
        if (year > 0) {
            return day(year, month, day).map(value -> Written.stated(yearAt + 1, value));
        }
        if (tokens.is(yearAt, "last")
                && tokens.is(yearAt + 1, "year")
                && anchor.year().isPresent()) {
            return day(anchor.year().getAsInt() - 1, month, day).map(value -> Written.relative(yearAt + 2, value));
        }
        if (day(2000, month, day).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(anchor.day(month, day)
                .map(found -> Written.relative(end, found.toString()))
                .orElseGet(() -> Written.stated(end, "--" + DateValue.two(month) + "-" + DateValue.two(day))));
    }

    /** "Monday", "last Friday", "next Tuesday morning", "Monday, Oct. 14". */
    static Optional<Written> weekday(DateTokens tokens, int from, DateAnchor anchor) {
        String first = tokens.lower(from);
        boolean earlier = first.equals("last") || first.equals("past") || first.equals("previous");
        boolean later = first.equals("next") || first.equals("coming");
        int at = BEFORE_WEEKDAY.contains(first) ? from + 1 : from;
        Optional<DayOfWeek> named = DateWords.weekday(tokens.at(at));
        if (named.isEmpty() || (isAbbreviated(tokens.at(at)) && !tokens.is(at + 1, "."))) {
            return Optional.empty();
        }
        int end = isAbbreviated(tokens.at(at)) ? at + 2 : at + 1;
        int day = tokens.is(end, ",") ? end + 1 : end;
        Optional<Written> full = monthFirst(tokens, day, anchor).or(() -> dayFirst(tokens, day, anchor));
        if (full.isPresent()
                && full.get().value().length() >= 7
                && !full.get().value().matches("\\d{4}-\\d\\d")) {
            return full;
        }
        boolean set = tokens.lower(at).endsWith("days") || tokens.is(from - 1, "every") || tokens.is(from - 1, "each");
        String part = DateWords.part(tokens.lower(end)).orElse("");
        int last = part.isEmpty() ? end : end + 1;
        if (set) {
            return Optional.of(
                    new Written(last, "XXXX-WXX-" + named.get().getValue(), "SET", readout.claim.When.Basis.TEXT));
        }
        Optional<LocalDate> found = anchor.weekday(named.get());
        if (earlier) {
            found = anchor.published()
                    .map(day0 ->
                            day0.minusDays(1).with(java.time.temporal.TemporalAdjusters.previousOrSame(named.get())));
        } else if (later) {
            found = anchor.published()
                    .map(day0 -> day0.plusDays(1).with(java.time.temporal.TemporalAdjusters.nextOrSame(named.get())));
        }
        String value =
                found.map(LocalDate::toString).orElse("XXXX-WXX-" + named.get().getValue());
        return Optional.of(
                new Written(last, value + part, part.isEmpty() ? "DATE" : "TIME", readout.claim.When.Basis.RELATIVE));
    }

    private static boolean isAbbreviated(DateToken token) {
        return !token.lower().endsWith("day") && !token.lower().endsWith("days");
    }

    /** "2019", "early 2019", "mid-2011", "the end of 2008", "the 1990s", "the '80s", "'82". */
    static Optional<Written> year(DateTokens tokens, int from, DateAnchor anchor) {
        int at = from;
        if (DateWords.isPartial(tokens.lower(at))) {
            at += tokens.is(at + 1, "-") || tokens.is(at + 1, "of") || tokens.is(at + 1, "in") ? 2 : 1;
        } else if (tokens.is(at, "the") && DateWords.isPartial(tokens.lower(at + 1)) && tokens.is(at + 2, "of")) {
            at += 3;
        }
        DateToken token = tokens.at(at);
        if (token.lower().endsWith("0s")
                && (token.form().length() == 5 || token.form().length() == 3)) {
            int decade = token.number() / 10;
            boolean century = token.form().length() == 5;
            if (!century
                    && !tokens.is(at - 1, "'")
                    && !tokens.is(at - 1, "’")
                    && !tokens.is(at - 1, "the")
                    && !tokens.is(at - 1, "and")) {
                return Optional.empty();
            }
            return Optional.of(Written.stated(
                    at + 1, String.valueOf(century ? decade : decade < 3 ? 200 + decade : 190 + decade)));
        }
        int year = year(tokens, at);
        boolean allowed = year > 0 && (at > from || isYear(tokens, at));
        return allowed ? Optional.of(Written.stated(at + 1, String.valueOf(year))) : Optional.empty();
    }

    private static boolean isYear(DateTokens tokens, int at) {
        String before = tokens.lower(at - 1);
        String after = tokens.lower(at + 1);
        boolean partOfNumber =
                (tokens.touches(at - 1) && (before.equals(".") || before.equals("$") || before.equals("/")))
                        || (tokens.touches(at) && (after.equals("%") || after.equals(":") || after.equals("°")))
                        || (tokens.touches(at)
                                && after.equals(".")
                                && tokens.touches(at + 1)
                                && tokens.at(at + 2).number() >= 0)
                        || (tokens.touches(at - 1)
                                && before.equals("-")
                                && !(tokens.at(at - 2).number() > 1000));
        return !partOfNumber
                && !NO_YEAR_BEFORE.contains(before)
                && !DateWords.COUNTED.contains(after)
                && !(after.equals("-") && DateWords.unit(tokens.lower(at + 2)).isPresent());
    }

    /** A year of four digits at {@code at}; 0 for none. */
    private static int year(DateTokens tokens, int at) {
        DateToken token = tokens.at(at);
        int number = token.isNumber() && token.form().length() == 4 ? token.number() : 0;
        return number >= FIRST_YEAR && number <= LAST_YEAR ? number : 0;
    }

    private static int dayOfMonth(DateTokens tokens, int at) {
        DateToken token = tokens.at(at);
        boolean ordinal = token.lower().endsWith("st")
                || token.lower().endsWith("nd")
                || token.lower().endsWith("rd")
                || token.lower().endsWith("th");
        int number = token.isNumber() || ordinal ? token.number() : 0;
        boolean decimal = tokens.is(at + 1, ".")
                && tokens.touches(at)
                && tokens.touches(at + 1)
                && tokens.at(at + 2).number() >= 0;
        return number >= 1 && number <= 31 && token.form().length() <= 4 && !decimal ? number : 0;
    }

    private static Optional<String> day(int year, int month, int day) {
        try {
            return year < 1000
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String month(int year, int month) {
        return YearMonth.of(year, month).toString();
    }
}
