package readout.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.coding.DateTokens.DateToken;

/** The ways to write a date by what they begin with, since few words of a text begin one. */
final class DateRules {
    private static final Set<String> THE = Set.of("the");
    private static final List<DateRule> BY_NUMBER = List.of(
            CalendarDates::numeric,
            CalendarDates::dayFirst,
            CalendarDates::year,
            RelativeDates::counted,
            OtherDates::clock,
            Durations::at);
    private static final Map<String, List<DateRule>> BY_WORD = new HashMap<>();

    static {
        put(CalendarDates::monthFirst, DateWords.months(), DateWords.PARTIAL);
        put(CalendarDates::dayFirst, THE);
        put(CalendarDates::weekday, DateWords.weekdays(), CalendarDates.BEFORE_WEEKDAY);
        put(CalendarDates::year, THE, DateWords.PARTIAL);
        put(RelativeDates::deictic, THE, RelativeDates.DEICTIC);
        put(RelativeDates::unit, THE, DateWords.PARTIAL, RelativeDates.LAST, RelativeDates.NEXT, RelativeDates.THIS);
        put(RelativeDates::counted, THE, RelativeDates.SAME, Durations.VAGUE, Numeral.words());
        put(OtherDates::clock, OtherDates.HOURS);
        put(OtherDates::quarter, THE, DateWords.ordinals());
        put(OtherDates::season, THE, DateWords.seasons());
        put(OtherDates::vague, THE, OtherDates.vague());
        put(Durations::set, Durations.sets());
        put(Durations::at, Durations.ABOUT, Durations.VAGUE, Numeral.words(), DateWords.units());
    }

    private DateRules() {}

    /** The rules for dates that may begin with this token, in the order in which they are tried. */
    static List<DateRule> beginningWith(DateToken token) {
        return Character.isDigit(token.form().charAt(0)) ? BY_NUMBER : BY_WORD.getOrDefault(token.lower(), List.of());
    }

    @SafeVarargs
    private static void put(DateRule rule, Collection<String>... beginnings) {
        for (Collection<String> words : beginnings) {
            for (String word : words) {
                List<DateRule> rules = BY_WORD.computeIfAbsent(word, w -> new ArrayList<>(4));
                if (!rules.contains(rule)) {
                    rules.add(rule);
                }
            }
        }
    }
}
