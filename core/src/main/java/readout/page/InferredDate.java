package readout.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.article.Dropped;
import readout.article.Dropped.Kind;
import readout.article.WrittenDates;
import readout.article.WrittenDates.Found;
import readout.page.Report.Basis;

/**
 * When a text was published as far as it tells itself, by what a careful reader would go by.
 *
 * <p>First a date line or dateline at its head. Else the latest day on which somebody is reported to have spoken ("said
 * on May 7") or a post shown in it was written: it was published then or soon after. A day without a year
 * gets one where a year in the text fits its weekday, or where another day in the text has one; else it stays without. What readers, adverts and
 * copyright lines say does not count.
 */
final class InferredDate {
    private static final int HEAD_LINES = 6;
    private static final int LONGEST_HEAD = 120;
    /** A date line may name the outlet too: "Sample Agency, 16 October 2019". */
    private static final int MOST_BESIDE = 2;

    private static final Pattern SEPARATOR = Pattern.compile("[|\u2022\u00B7/\u2013\u2014]");
    private static final int DATELINE = 80;
    private static final int SAID_BEFORE = 60;
    private static final Pattern SAID = Pattern.compile(
            "\\b(?:said|says|told|announced|reported|confirmed|stated|tweeted|wrote|added|declared)\\b([^.,;:!?]{0,40}?)"
                    + "\\s(?:on|,)\\s*$");
    private static final Pattern HEADS =
            Pattern.compile("^(?:by|posted|published|updated|last updated|date)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSTED = Pattern.compile("\\(@\\w+\\)\\s*$");
    private static final Pattern ASIDE = Pattern.compile("\\b(?:will|would|to|that|by|until|before|if|be)\\b");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d,.])((?:19|20)\\d{2})(?![\\d,.]\\d|\\d)");
    private final List<String> lines = new ArrayList<>();
    private final List<String> posts = new ArrayList<>();

    private final TreeSet<Integer> datedYears = new TreeSet<>(Comparator.reverseOrder());
    private final TreeSet<Integer> writtenYears = new TreeSet<>(Comparator.reverseOrder());

    private InferredDate() {}

    /**
     * A line of a text.
     *
     * @param words the line
     * @param kind what it is when it is no part of the article
     */
    record Line(String words, Optional<Kind> kind) {}

    /** The date of a text of which {@code dropped} is no part of the article. */
    static Published of(String text, List<Dropped> dropped) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        int next = 0;
        for (String words : text.split("\n", -1)) {
            int end = start + words.length();
            while (next < dropped.size() && dropped.get(next).span().end() <= start) {
                next++;
            }
            boolean in = next < dropped.size() && dropped.get(next).span().start() < end;
            lines.add(new Line(words.strip(), in ? Optional.of(dropped.get(next).kind()) : Optional.empty()));
            start = end + 1;
        }
        return of(lines);
    }

    /** The date that these lines tell. */
    static Published of(List<Line> lines) {
        InferredDate dates = new InferredDate();
        lines.forEach(dates::add);
        dates.findYears();
        return dates.printed().or(dates::inferred).orElse(Published.UNKNOWN);
    }

    private void add(Line line) {
        if (line.kind().equals(Optional.of(Kind.EMBED))) {
            posts.add(line.words());
        } else if (line.kind().isEmpty() || (line.kind().get() == Kind.BOILERPLATE && isDateLine(line.words()))) {
            lines.add(line.words());
        }
    }

    /** A date line is set aside as chrome, and yet tells the date. */
    private static boolean isDateLine(String line) {
        if (line.length() > LONGEST_HEAD) {
            return false;
        }
        if (WrittenDates.find(line).stream().noneMatch(found -> found.year().isPresent())) {
            return false;
        }
        return HEADS.matcher(line).find()
                || WrittenDates.wordsBeside(line) <= MOST_BESIDE
                || SEPARATOR
                        .splitAsStream(line)
                        .anyMatch(part -> !WrittenDates.find(part).isEmpty() && WrittenDates.wordsBeside(part) == 0);
    }

    private Optional<Published> printed() {
        List<String> written = lines.stream().filter(line -> !line.isEmpty()).toList();
        for (String line : written.subList(0, Math.min(HEAD_LINES, written.size()))) {
            for (Found found : WrittenDates.find(line)) {
                boolean alone = isDateLine(line) && found.year().isPresent();
                if (alone || isDateline(line, found)) {
                    String date = resolved(found).map(LocalDate::toString).orElse(withoutYear(found));
                    return Optional.of(new Published(date, Basis.PRINTED));
                }
            }
        }
        return Optional.empty();
    }

    /** "ANKARA, May 7, 2019 (Agency) — The minister ...". */
    private static boolean isDateline(String line, Found found) {
        if (found.span().start() > DATELINE) {
            return false;
        }
        String before = line.substring(0, found.span().start());
        String behind = line.substring(found.span().end()).strip();
        boolean place = !before.isEmpty()
                && Character.isUpperCase(before.charAt(0))
                && before.strip().endsWith(",");
        boolean headed = before.isBlank() || (place && before.split("\\s+").length <= 8);
        boolean ends = behind.startsWith("\u2014")
                || behind.startsWith("\u2013")
                || behind.startsWith("-")
                || behind.startsWith("(")
                || behind.startsWith(":");
        return headed && ends;
    }

    private Optional<Published> inferred() {
        List<LocalDate> days = new ArrayList<>();
        List<String> withoutYear = new ArrayList<>();
        for (String post : posts) {
            WrittenDates.find(post).forEach(found -> found.day().ifPresent(days::add));
        }
        for (String line : lines) {
            for (Found found : WrittenDates.find(line)) {
                if (isSaid(line, found)) {
                    resolved(found).ifPresentOrElse(days::add, () -> withoutYear.add(withoutYear(found)));
                }
            }
        }
        return days.stream()
                .max(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .or(() -> withoutYear.stream().findFirst())
                .map(date -> new Published(date, Basis.INFERRED));
    }

    /** "said on May 7", or a post's "(@ministry) October 15, 2019". */
    private static boolean isSaid(String line, Found found) {
        String before = line.substring(
                Math.max(0, found.span().start() - SAID_BEFORE), found.span().start());
        Matcher said = SAID.matcher(before);
        return POSTED.matcher(before).find()
                || (said.find() && !ASIDE.matcher(said.group(1)).find());
    }

    /** As ISO and TIMEX write a day of some year: {@code --05-07}. */
    private static String withoutYear(Found found) {
        return found.monthDay().toString();
    }

    private Optional<LocalDate> resolved(Found found) {
        if (found.year().isPresent()) {
            return found.day();
        }
        TreeSet<Integer> years = found.weekday().isPresent() ? writtenYears : datedYears;
        return years.stream().map(found::in).flatMap(Optional::stream).findFirst();
    }

    /** The years that the text writes, with days and without. */
    private void findYears() {
        for (List<String> all : List.of(lines, posts)) {
            for (String line : all) {
                WrittenDates.find(line).forEach(found -> found.year().ifPresent(datedYears::add));
            }
        }
        writtenYears.addAll(datedYears);
        for (String line : lines) {
            for (Matcher at = YEAR.matcher(line); at.find(); ) {
                writtenYears.add(Integer.valueOf(at.group(1)));
            }
        }
    }
}
