package readout.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final List<Form> FORMS = List.of(
            new Form(MONTH_FIRST, 4, 2, 3, 1),
            new Form(DAY_FIRST, 4, 3, 2, 1),
            new Form(ISO, 1, 2, 3, 0),
            new Form(DOTTED, 3, 2, 1, 0));
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

    /** A way to write a day, with the groups of its parts; 0 for a part that it lacks. */
    private record Form(Pattern pattern, int year, int month, int day, int weekday) {
        Optional<Found> found(Matcher at) {
            String written = at.group(month);
            int number = Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : WrittenDates.month(written);
            try {
                return Optional.of(new Found(
                        new Span(at.start(), at.end()),
                        MonthDay.of(number, Integer.parseInt(at.group(day))),
                        Optional.ofNullable(at.group(year)).map(Integer::valueOf),
                        weekday == 0
                                ? Optional.empty()
                                : Optional.ofNullable(at.group(weekday)).map(WrittenDates::weekday)));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    /** The days in {@code text}, in text order. */
    public static List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        if (text.chars().noneMatch(Character::isDigit)) {
            return found;
        }
        BitSet taken = new BitSet();
        for (Form form : FORMS) {
            for (Matcher at = form.pattern().matcher(text); at.find(); ) {
                int next = taken.nextSetBit(at.start());
                if (next < 0 || next >= at.end()) {
                    taken.set(at.start(), at.end());
                    form.found(at).ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparing(Found::span));
        return found;
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
