package readout.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as feeds write them: RFC 822 and RFC 3339, each with the usual slips. */
final class FeedDates {
    private static final String TIME = "(?:[T,\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?)?";
    private static final String ZONE = "\\s*([+-]\\d{2}:?\\d{2}|[A-Za-z]{1,5})?.*";
    /** 16 Oct 2019 10:00:00 GMT. */
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})[\\s-]+(\\p{L}{3,})\\.?[\\s,-]+(\\d{2,4})" + TIME + ZONE);
    /** Oct 16, 2019 10:00. */
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:\\p{L}+\\.?,?\\s+)?(\\p{L}{3,})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})" + TIME + ZONE);
    /** 2019-10-16T10:00:00Z. */
    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})" + TIME + ZONE);

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, String> ZONES = Map.of(
            "EST", "-05:00", "EDT", "-04:00", "CST", "-06:00", "CDT", "-05:00", "MST", "-07:00", "MDT", "-06:00", "PST",
            "-08:00", "PDT", "-07:00", "CET", "+01:00", "CEST", "+02:00");

    private FeedDates() {}

    /** An ISO date, or date-time with its offset where the feed states one; empty when it is neither. */
    static Optional<String> iso(String written) {
        String text = written.strip();
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return at(year(iso.group(1)), Integer.parseInt(iso.group(2)), iso.group(3), iso);
            }
            Matcher dayFirst = DAY_FIRST.matcher(text);
            if (dayFirst.matches()) {
                return at(year(dayFirst.group(3)), month(dayFirst.group(2)), dayFirst.group(1), dayFirst);
            }
            Matcher monthFirst = MONTH_FIRST.matcher(text);
            return monthFirst.matches()
                    ? at(year(monthFirst.group(3)), month(monthFirst.group(1)), monthFirst.group(2), monthFirst)
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static int month(String name) {
        return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    /** The first three groups of {@code parts} are the day, the next ones hour, minute, second and zone. */
    private static Optional<String> at(int year, int month, String dayOfMonth, Matcher parts) {
        LocalDate day = LocalDate.of(year, month, Integer.parseInt(dayOfMonth));
        if (year < 1990 || year > 2100) {
            return Optional.empty();
        }
        if (parts.group(4) == null) {
            return Optional.of(day.toString());
        }
        int second = parts.group(6) == null ? 0 : Math.min(59, Integer.parseInt(parts.group(6)));
        LocalTime time = LocalTime.of(Integer.parseInt(parts.group(4)), Integer.parseInt(parts.group(5)), second);
        return Optional.of("%sT%02d:%02d:%02d%s"
                .formatted(
                        day,
                        time.getHour(),
                        time.getMinute(),
                        time.getSecond(),
                        parts.group(7) == null ? "" : zone(parts.group(7))));
    }

    private static String zone(String name) {
        if (name.startsWith("+") || name.startsWith("-")) {
            String digits = name.replace(":", "");
            ZoneOffset offset = ZoneOffset.of(digits.substring(0, 3) + ":" + digits.substring(3));
            return offset.getTotalSeconds() == 0 ? "Z" : offset.getId();
        }
        boolean zulu = List.of("Z", "GMT", "UT", "UTC").contains(name.toUpperCase(Locale.ROOT));
        return zulu ? "Z" : ZONES.getOrDefault(name.toUpperCase(Locale.ROOT), "");
    }
}
