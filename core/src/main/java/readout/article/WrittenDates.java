package readout.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.text.Span;

/**
 * Days as English-speaking papers print them: "Tuesday, Oct. 15, 2019", "15 October 2019", "2019-10-15", "15.10.2019".
 *
 * <p>Days written in figures alone with strokes are left out, for nobody knows which is the month.
 */
public final class WrittenDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(Jan(?:uary)?|Feb(?:ruary)?|March|Mar|April|Apr|May|June|Jun|July|Jul|"
            + "Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String WEEKDAY =
            "(?:(Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)?";
    private static final String YEAR = "(?:,?\\s+((?:19|20)\\d{2})(?!\\d))?";
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + WEEKDAY + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])" + YEAR, Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b" + WEEKDAY + "(?<![.:])(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + "(?!\\p{L})" + YEAR,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-/](\\d{2})[-/](\\d{2})(?!\\d)");
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern TIME =
            Pattern.compile("\\d{1,2}(?:[:.]\\d{2}){0,2}\\s*(?:[ap]\\.?m\\.?\\b)?|\\(?[A-Z]{2,4}\\)?(?:[+-]\\d+)?");
    private static final Pattern CLOCK = Pattern.compile("(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)");
    private static final Set<String> BESIDE = Set.of(
            ("published publish publication date dated posted updated update last first modified created released on at "
                            + "am pm a m p utc gmt est edt pst pdt cet cest bst ist et local time min mins minute minutes read h hrs")
                    .split(" "));
    private static final int LONGEST_LINE = 120;

    private WrittenDates() {}

    /**
     * A day in a text.
     *
     * @param span where it stands
     * @param monthDay the month and the day of the month
     * @param year the year, where written
     * @param weekday the day of the week, where written
     */
    public record Found(Span span, MonthDay monthDay, Optional<Integer> year, Optional<DayOfWeek> weekday) {
        /** The day, where its year is written and it exists. */
        public Optional<LocalDate> day() {
            return year.flatMap(this::in);
        }

        /** The day in {@code written}; empty where it does not exist or falls on another weekday than is written. */
        public Optional<LocalDate> in(int written) {
            if (!monthDay.isValidYear(written)) {
                return Optional.empty();
            }
            LocalDate day = monthDay.atYear(written);
            return weekday.isEmpty() || weekday.get() == day.getDayOfWeek() ? Optional.of(day) : Optional.empty();
        }
    }

    /** The days in {@code text}, in text order. */
    public static List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        if (text.chars().noneMatch(Character::isDigit)) {
            return found;
        }
        for (Matcher at = MONTH_FIRST.matcher(text); at.find(); ) {
            add(found, at, month(at.group(2)), at.group(3), at.group(4), at.group(1));
        }
        for (Matcher at = DAY_FIRST.matcher(text); at.find(); ) {
            add(found, at, month(at.group(3)), at.group(2), at.group(4), at.group(1));
        }
        for (Matcher at = ISO.matcher(text); at.find(); ) {
            add(found, at, Integer.parseInt(at.group(2)), at.group(3), at.group(1), null);
        }
        for (Matcher at = DOTTED.matcher(text); at.find(); ) {
            add(found, at, Integer.parseInt(at.group(2)), at.group(1), at.group(3), null);
        }
        found.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return found;
    }

    private static void add(
            List<Found> found, Matcher at, int month, String day, @Nullable String year, @Nullable String weekday) {
        Span span = new Span(at.start(), at.end());
        if (found.stream().anyMatch(other -> other.span().overlaps(span))) {
            return;
        }
        try {
            MonthDay monthDay = MonthDay.of(month, Integer.parseInt(day));
            found.add(new Found(
                    span,
                    monthDay,
                    Optional.ofNullable(year).map(Integer::valueOf),
                    Optional.ofNullable(weekday).map(WrittenDates::weekday)));
        } catch (DateTimeException e) {
            // the 31st of a month that has none is no day
            return;
        }
    }

    private static int month(String name) {
        return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    private static DayOfWeek weekday(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(start)) {
                return day;
            }
        }
        throw new IllegalArgumentException("not a day of the week: " + name);
    }

    /** {@code line} without the days in it. */
    static String without(String line) {
        StringBuilder rest = new StringBuilder(line);
        List<Found> found = find(line);
        for (int i = found.size() - 1; i >= 0; i--) {
            rest.replace(found.get(i).span().start(), found.get(i).span().end(), " ");
        }
        return rest.toString().strip();
    }

    /** True for a line that tells a day or time and nothing else: "Updated Oct. 15, 2019, 10:30 AM", "16:20". */
    static boolean fill(String line) {
        return line.length() <= LONGEST_LINE
                && (CLOCK.matcher(line).find() || !find(line).isEmpty())
                && wordsBeside(line) == 0;
    }

    /** How many words of {@code line} are neither days nor times nor "published", "updated" and the like. */
    public static int wordsBeside(String line) {
        String rest = TIME.matcher(without(line)).replaceAll(" ").toLowerCase(Locale.ROOT);
        int words = 0;
        for (String word : rest.split("[^\\p{L}\\d]+")) {
            words += word.isEmpty() || BESIDE.contains(word) ? 0 : 1;
        }
        return words;
    }
}
