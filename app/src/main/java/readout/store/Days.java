package readout.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import readout.claim.When;

/**
 * First and last day that a date can mean, so that "October 2019" is found from the 1st to the 31st.
 *
 * @param first first day
 * @param last last day, not before {@code first}
 */
record Days(LocalDate first, LocalDate last) {
    /** The days of a claim's date; empty where it has none or lacks the year. */
    static Optional<Days> of(When when) {
        Optional<Days> start = when.date().flatMap(Days::of);
        Optional<Days> end = when.end().flatMap(Days::of);
        if (start.isPresent() && end.isPresent() && !end.get().last.isBefore(start.get().first)) {
            return Optional.of(new Days(start.get().first, end.get().last));
        }
        return start;
    }

    /** The days of {@code yyyy-mm-dd}, {@code yyyy-mm}, {@code yyyy}, or of the day of a date-time; else empty. */
    static Optional<Days> of(String iso) {
        try {
            if (iso.matches("\\d{4}")) {
                int year = Integer.parseInt(iso);
                return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            if (iso.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(iso);
                return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
            }
            if (iso.matches("\\d{4}-\\d{2}-\\d{2}([T ].*)?")) {
                LocalDate day = LocalDate.parse(iso.substring(0, 10));
                return Optional.of(new Days(day, day));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
