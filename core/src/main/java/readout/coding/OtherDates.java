package readout.coding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.claim.When.Basis;
import readout.coding.DateRule.Written;

/** Times of day, quarters, seasons, and words such as "now" and "recently". */
final class OtherDates {
    private static final Map<String, String> VAGUE = Map.ofEntries(
            Map.entry("now", "PRESENT_REF"),
            Map.entry("currently", "PRESENT_REF"),
            Map.entry("nowadays", "PRESENT_REF"),
            Map.entry("presently", "PRESENT_REF"),
            Map.entry("recently", "PAST_REF"),
            Map.entry("recent", "PAST_REF"),
            Map.entry("formerly", "PAST_REF"),
            Map.entry("soon", "FUTURE_REF"));
    private static final Set<String> ZONES =
            Set.of("utc", "gmt", "est", "edt", "cet", "bst", "local", "pst", "pdt", "msk");

    /** Hours with a name. */
    static final Set<String> HOURS = Set.of("noon", "midnight");

    private OtherDates() {}

    /** Words that tell a time without saying which, but for those with an article. */
    static Set<String> vague() {
        return VAGUE.keySet();
    }

    /** "16:08 UTC", "6 p.m. Monday", "0800 GMT", "noon", "midnight". */
    static Optional<Written> clock(DateTokens tokens, int from, DateAnchor anchor) {
        int hour = tokens.at(from).isNumber() ? tokens.at(from).number() : -1;
        int minute = 0;
        int at = from + 1;
        if (HOURS.contains(tokens.lower(from))) {
            hour = tokens.is(from, "noon") ? 12 : 0;
        } else if (hour < 0) {
            return Optional.empty();
        } else if (tokens.at(from).form().length() == 4
                && ZONES.contains(tokens.lower(at))
                && !tokens.is(at, "local")) {
            minute = hour % 100;
            hour /= 100;
        } else if (tokens.is(at, ":")
                && tokens.touches(from)
                && tokens.at(at + 1).form().matches("\\d\\d")) {
            minute = tokens.at(at + 1).number();
            at += 2;
            at += tokens.is(at, ":") && tokens.at(at + 1).isNumber() ? 2 : 0;
        } else if (!isMeridiem(tokens.lower(at))) {
            return Optional.empty();
        }
        if (isMeridiem(tokens.lower(at))) {
            hour = hour % 12 + (tokens.lower(at).startsWith("p") ? 12 : 0);
            at++;
        }
        boolean zone = ZONES.contains(tokens.lower(at)) && !(tokens.is(at, "local") && !tokens.is(at + 1, "time"));
        String suffix = tokens.is(at, "utc") || tokens.is(at, "gmt") ? "Z" : "";
        at += zone ? tokens.is(at, "local") ? 2 : 1 : 0;
        return hour > 24 || minute > 59
                ? Optional.empty()
                : Optional.of(onDay(tokens, at, hour, minute, suffix, anchor));
    }

    private static boolean isMeridiem(String word) {
        return word.equals("am")
                || word.equals("pm")
                || word.equals("a.m.")
                || word.equals("p.m.")
                || word.equals("a.m")
                || word.equals("p.m");
    }

    private static Written onDay(DateTokens tokens, int end, int hour, int minute, String zone, DateAnchor anchor) {
        int next = tokens.is(end, "on") ? end + 1 : end;
        Optional<Written> day = RelativeDates.deictic(tokens, next, anchor)
                .or(() -> CalendarDates.weekday(tokens, next, anchor))
                .filter(written -> written.value().length() == 10);
        String date = day.map(Written::value)
                .or(() -> anchor.told().or(anchor::published).map(LocalDate::toString))
                .orElse("XXXX-XX-XX");
        String value = date + "T" + DateValue.two(hour) + ":" + DateValue.two(minute) + zone;
        return new Written(day.map(Written::end).orElse(end), value, "TIME", Basis.RELATIVE);
    }

    /** "the first quarter of 2009", "third-quarter", "the fourth quarter of last year". */
    static Optional<Written> quarter(DateTokens tokens, int from, DateAnchor anchor) {
        int at = tokens.is(from, "the") ? from + 1 : from;
        int quarter = DateWords.ordinal(tokens.lower(at));
        int unit = tokens.is(at + 1, "-") ? at + 2 : at + 1;
        if (quarter < 1 || quarter > 4 || !tokens.is(unit, "quarter")) {
            return Optional.empty();
        }
        int year = unit + (tokens.is(unit + 1, "of") ? 2 : 1);
        if (tokens.at(year).form().matches("(19|20)\\d\\d")) {
            return Optional.of(Written.stated(year + 1, tokens.at(year).form() + "-Q" + quarter));
        }
        int step = tokens.is(year, "last") ? -1 : tokens.is(year, "this") ? 0 : tokens.is(year, "next") ? 1 : 9;
        if (step != 9 && tokens.is(year + 1, "year") && anchor.year().isPresent()) {
            return Optional.of(Written.relative(year + 2, (anchor.year().getAsInt() + step) + "-Q" + quarter));
        }
        return anchor.quarter(quarter).map(value -> Written.relative(unit + 1, value));
    }

    /** "spring 2011", "the summer of 2014", "in the autumn". */
    static Optional<Written> season(DateTokens tokens, int from, DateAnchor anchor) {
        int at = tokens.is(from, "the") ? from + 1 : from;
        Optional<String> season = DateWords.season(tokens.lower(at));
        if (season.isEmpty()) {
            return Optional.empty();
        }
        int year = tokens.is(at + 1, "of") ? at + 2 : at + 1;
        if (at == from && tokens.at(year).form().matches("(19|20)\\d\\d")) {
            return Optional.of(Written.stated(year + 1, tokens.at(year).form() + "-" + season.get()));
        }
        boolean small = Character.isLowerCase(tokens.at(at).form().charAt(0));
        boolean meant = at > from
                && Set.of("in", "over", "during", "by", "since", "until", "before", "of")
                        .contains(tokens.lower(from - 1))
                && !tokens.is(at + 1, "of")
                && !tokens.is(at, "fall");
        return small && meant && anchor.year().isPresent()
                ? Optional.of(Written.relative(at + 1, anchor.year().getAsInt() + "-" + season.get()))
                : Optional.empty();
    }

    /** "now", "recently", "at the moment", "in the future", "in recent months". */
    static Optional<Written> vague(DateTokens tokens, int from, DateAnchor anchor) {
        String word = tokens.lower(from);
        if (word.equals("recent") && DateWords.unit(tokens.lower(from + 1)).isPresent()) {
            return Optional.of(Written.relative(from + 2, "PAST_REF"));
        }
        String value = VAGUE.get(word);
        if (value != null) {
            boolean conjunction = (word.equals("now") && tokens.is(from + 1, "that"))
                    || (word.equals("soon") && tokens.is(from - 1, "as"));
            return conjunction ? Optional.empty() : Optional.of(Written.relative(from + 1, value));
        }
        if (word.equals("the")
                && (tokens.is(from + 1, "future") || tokens.is(from + 1, "past"))
                && !isModifier(tokens, from + 2)) {
            return Optional.of(Written.relative(from + 2, tokens.is(from + 1, "future") ? "FUTURE_REF" : "PAST_REF"));
        }
        boolean moment = word.equals("the") && tokens.is(from + 1, "moment") && tokens.is(from - 1, "at");
        return moment ? Optional.of(Written.relative(from + 2, "PRESENT_REF")) : Optional.empty();
    }

    private static boolean isModifier(DateTokens tokens, int at) {
        String next = tokens.lower(at);
        return !next.isEmpty()
                && Character.isLetter(next.charAt(0))
                && !Set.of("and", "but", "to", "or", "for", "when", "with", "the", "by")
                        .contains(next);
    }
}
