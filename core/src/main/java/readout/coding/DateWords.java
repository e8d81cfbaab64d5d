package readout.coding;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The English words of the calendar. */
final class DateWords {
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    /** Letter of a unit in a TIMEX3 duration, {@code T} before those below a day. */
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("second", "TS"),
            Map.entry("minute", "TM"),
            Map.entry("hour", "TH"),
            Map.entry("day", "D"),
            Map.entry("night", "D"),
            Map.entry("week", "W"),
            Map.entry("fortnight", "F"),
            Map.entry("weekend", "E"),
            Map.entry("month", "M"),
            Map.entry("quarter", "Q"),
            Map.entry("year", "Y"),
            Map.entry("decade", "T0"),
            Map.entry("century", "C"),
            Map.entry("centurie", "C"));

    private static final Map<String, String> SEASONS =
            Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");
    private static final Map<String, String> PARTS = Map.of(
            "morning",
            "TMO",
            "afternoon",
            "TAF",
            "evening",
            "TEV",
            "night",
            "TNI",
            "midday",
            "TMI",
            "overnight",
            "TNI");
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("final", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10));
    /** What tells a part of a month or year. */
    static final Set<String> PARTIAL =
            Set.of("early", "mid", "late", "earlier", "later", "beginning", "start", "middle", "end", "close");

    static {
        String[] months = {
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december"
        };
        for (int i = 0; i < months.length; i++) {
            MONTHS.put(months[i], i + 1);
            MONTHS.put(months[i].substring(0, 3), i + 1);
        }
        MONTHS.put("sept", 9);
        for (DayOfWeek day : DayOfWeek.values()) {
            WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        Map.of("mon", 1, "tue", 2, "tues", 2, "wed", 3, "thu", 4, "thur", 4, "thurs", 4, "fri", 5)
                .forEach((name, day) -> WEEKDAYS.put(name, DayOfWeek.of(day)));
    }

    private DateWords() {}

    /** Names of months and their abbreviations. */
    static Set<String> months() {
        return MONTHS.keySet();
    }

    /** Names of weekdays and their abbreviations, also in the plural. */
    static Set<String> weekdays() {
        return withPlurals(WEEKDAYS.keySet());
    }

    /** Names of units, also in the plural. */
    static Set<String> units() {
        return withPlurals(UNITS.keySet());
    }

    static Set<String> seasons() {
        return SEASONS.keySet();
    }

    static Set<String> ordinals() {
        return ORDINALS.keySet();
    }

    private static Set<String> withPlurals(Set<String> words) {
        Set<String> all = new HashSet<>(words);
        words.forEach(word -> all.add(word + "s"));
        return all;
    }

    /** Month of a name or its abbreviation, capital at the front; 0 for none. */
    static int month(DateTokens.DateToken token) {
        return !token.form().isEmpty() && Character.isUpperCase(token.form().charAt(0))
                ? MONTHS.getOrDefault(token.lower(), 0)
                : 0;
    }

    static Optional<DayOfWeek> weekday(DateTokens.DateToken token) {
        if (token.form().isEmpty() || !Character.isUpperCase(token.form().charAt(0))) {
            return Optional.empty();
        }
        String word = token.lower();
        String one = word.endsWith("days") ? word.substring(0, word.length() - 1) : word;
        return Optional.ofNullable(WEEKDAYS.get(one));
    }

    static Optional<String> unit(String word) {
        String unit = UNITS.get(word);
        return Optional.ofNullable(
                unit != null || !word.endsWith("s") ? unit : UNITS.get(word.substring(0, word.length() - 1)));
    }

    static boolean isPlural(String unit) {
        return unit.endsWith("s");
    }

    static Optional<String> season(String word) {
        return Optional.ofNullable(SEASONS.get(word));
    }

    static Optional<String> part(String word) {
        return Optional.ofNullable(PARTS.get(word));
    }

    static int ordinal(String word) {
        return ORDINALS.getOrDefault(word, 0);
    }

    /** True where the tense of the sentence decides which of two days is meant. */
    static boolean mayNeedTense(DateTokens tokens, int from) {
        for (int at = from; at < from + 3; at++) {
            DateTokens.DateToken token = tokens.at(at);
            if (month(token) > 0
                    || weekday(token).isPresent()
                    || token.lower().equals("quarter")
                    || token.lower().equals("weekend")) {
                return true;
            }
        }
        return false;
    }

    static boolean isPartial(String word) {
        return PARTIAL.contains(word);
    }

    /**
     * TIMEX3 duration.
     *
     * @param count digits or {@code X}
     * @param unit as {@link #unit(String)} gives it
     */
    static String duration(String count, String unit) {
        return switch (unit) {
            case "T0" -> count.equals("X") ? "PXY" : "P" + count + "0Y";
            case "C" -> count.equals("X") ? "PXY" : "P" + count + "00Y";
            case "F" -> count.equals("X") ? "PXW" : "P" + 2 * Integer.parseInt(count) + "W";
            case "E" -> "P" + count + "WE";
            default -> unit.startsWith("T") ? "PT" + count + unit.substring(1) : "P" + count + unit;
        };
    }

    /** Names of things that a number counts, so that it is no year. */
    static final Set<String> COUNTED = Set.copyOf(List.of(
            "people",
            "troops",
            "soldiers",
            "fighters",
            "men",
            "women",
            "children",
            "civilians",
            "refugees",
            "percent",
            "percentage",
            "per",
            "km",
            "kilometers",
            "kilometres",
            "kilometer",
            "kilometre",
            "miles",
            "meters",
            "metres",
            "tons",
            "tonnes",
            "dollars",
            "euros",
            "pounds",
            "votes",
            "points",
            "times",
            "others",
            "families",
            "homes",
            "houses",
            "million",
            "billion",
            "thousand",
            "hundred",
            "hours",
            "days",
            "weeks",
            "months",
            "years",
            "feet",
            "acres",
            "hectares",
            "jobs",
            "workers",
            "students",
            "protesters",
            "prisoners",
            "members",
            "police",
            "vehicles",
            "tanks",
            "missiles",
            "rockets",
            "rounds",
            "employees",
            "units",
            "cars",
            "barrels",
            "cases",
            "deaths"));
}
