package readout.coding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What dates without a year, a month or a name are counted from.
 *
 * @param published day of publication
 * @param told last whole day told in the text before
 * @param forward true where the words speak of what is to come
 */
record DateAnchor(Optional<LocalDate> published, Optional<LocalDate> told, boolean forward) {
    /** An anchor known to be there. */
    DateAnchor(LocalDate published) {
        this(Optional.of(published), Optional.empty(), false);
    }

    /** The last such day not after publication, or the next one. */
    Optional<LocalDate> weekday(DayOfWeek day) {
        return published.map(
                from -> from.with(forward ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)));
    }

    /** The year in which month and day lie nearest to publication. */
    Optional<LocalDate> day(int month, int day) {
        return published.map(from -> {
            LocalDate best = valid(from.getYear(), month, day);
            for (int year : new int[] {from.getYear() - 1, from.getYear() + 1}) {
                LocalDate other = valid(year, month, day);
                long distance = Math.abs(from.toEpochDay() - other.toEpochDay());
                if (distance < Math.abs(from.toEpochDay() - best.toEpochDay())
                        && (forward || year < from.getYear() || distance < 60)) {
                    best = other;
                }
            }
            return best;
        });
    }

    /** The last such month not after publication's; ahead the next one. */
    Optional<YearMonth> month(int month) {
        return published.map(from -> {
            int step = forward ? (month < from.getMonthValue() ? 1 : 0) : month > from.getMonthValue() ? -1 : 0;
            return YearMonth.of(from.getYear() + step, month);
        });
    }

    /** The last such quarter that is over or going on; ahead the next one. */
    Optional<String> quarter(int quarter) {
        return published.map(from -> {
            int now = from.get(IsoFields.QUARTER_OF_YEAR);
            int step = forward ? (quarter < now ? 1 : 0) : quarter > now ? -1 : 0;
            return (from.getYear() + step) + "-Q" + quarter;
        });
    }

    OptionalInt year() {
        return published.isPresent() ? OptionalInt.of(published.get().getYear()) : OptionalInt.empty();
    }

    private static LocalDate valid(int year, int month, int day) {
        return LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
    }

    /** TIMEX3 week, e.g. {@code 2019-W42}. */
    static String week(LocalDate day) {
        int year = day.get(IsoFields.WEEK_BASED_YEAR);
        return DateValue.four(year) + "-W" + DateValue.two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
