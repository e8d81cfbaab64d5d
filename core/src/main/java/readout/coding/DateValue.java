package readout.coding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import readout.claim.When;

/** Reads TIMEX3 values as days. */
final class DateValue {
    private static final int DAY = 10;
    private static final int MONTH = 7;
    private static final int YEAR = 4;

    private DateValue() {}

    /** A number below 100 in two digits. */
    static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** A year of our era in four digits. */
    static String four(int year) {
        return String.valueOf(10_000 + year).substring(1);
    }

    /** The day of a value that names a whole day or a time in it; empty for any other. */
    static Optional<LocalDate> day(String value) {
        if (value.length() < DAY
                || value.charAt(YEAR) != '-'
                || value.charAt(MONTH) != '-'
                || (value.length() > DAY && value.charAt(DAY) != 'T')) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value.substring(0, DAY)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The last day of {@code yyyy-mm-dd}, {@code yyyy-mm} or {@code yyyy}; empty for any other. */
    static Optional<LocalDate> lastDay(String date) {
        try {
            return switch (date.length()) {
                case DAY -> Optional.of(LocalDate.parse(date));
                case MONTH ->
                    date.startsWith("--")
                            ? Optional.empty()
                            : Optional.of(YearMonth.parse(date).atEndOfMonth());
                case YEAR -> Optional.of(Year.parse(date).atMonth(12).atEndOfMonth());
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The date that a mention gives to an event; empty for durations, sets, and words such as "now". */
    static Optional<When> when(DateMention mention, When.Basis basis) {
        String value = mention.value();
        if ((!mention.type().equals("DATE") && !mention.type().equals("TIME"))
                || value.startsWith("X")
                || value.contains("REF")
                || value.startsWith("P")) {
            return Optional.empty();
        }
        if (value.startsWith("--")) {
            return Optional.of(made(mention, value, "", basis));
        }
        Optional<LocalDate> day = day(value);
        if (day.isPresent()) {
            return Optional.of(made(mention, day.get().toString(), "", basis));
        }
        return value.length() <= YEAR ? year(mention, value, basis) : part(mention, value, basis);
    }

    private static Optional<When> year(DateMention mention, String value, When.Basis basis) {
        return value.length() == YEAR
                ? Optional.of(made(mention, value, "", basis))
                : value.length() == YEAR - 1
                        ? Optional.of(made(mention, value + "0", value + "9", basis))
                        : Optional.empty();
    }

    /** Weeks, weekends, quarters, seasons, months. */
    private static Optional<When> part(DateMention mention, String value, When.Basis basis) {
        String year = value.substring(0, YEAR);
        String rest = value.substring(YEAR + 1);
        if (rest.startsWith("W") && !rest.equals("WI")) {
            LocalDate monday = LocalDate.of(Integer.parseInt(year), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(rest.substring(1, 3)))
                    .with(java.time.DayOfWeek.MONDAY);
            LocalDate first = rest.endsWith("-WE") ? monday.plusDays(5) : monday;
            return Optional.of(
                    made(mention, first.toString(), monday.plusDays(6).toString(), basis));
        }
        int month = switch (rest) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            case "WI" -> 12;
            case "Q1" -> 1;
            case "Q2" -> 4;
            case "Q3" -> 7;
            case "Q4" -> 10;
            default -> 0;
        };
        if (month == 0) {
            return rest.matches("\\d\\d") ? Optional.of(made(mention, value, "", basis)) : Optional.empty();
        }
        YearMonth first = YearMonth.of(Integer.parseInt(year), month);
        return Optional.of(made(mention, first.toString(), first.plusMonths(2).toString(), basis));
    }

    private static When made(DateMention mention, String date, String end, When.Basis basis) {
        return new When(
                Optional.of(date),
                end.isEmpty() ? Optional.empty() : Optional.of(end),
                mention.words(),
                Optional.of(mention.span()),
                basis);
    }
}
