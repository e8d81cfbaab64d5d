package readout.copy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.page.Report;

/**
 * Finds whom a report says it has its text from: an agency in the byline or the dateline, "via", "source", "originally
 * published by" and © in its first and last lines. An outlet does not credit itself.
 */
public final class CreditFinder {
    private static final int EDGE = 400;
    private static final int LONGEST_LINE = 160;
    private static final String WORD = "\\p{Lu}(?:[\\p{L}\\d&'\u2019/-]|\\.(?=\\p{L}))*";
    private static final String NAME = "(" + WORD + "(?:\\s+(?:of|the|and|de|for|" + WORD + ")){0,5})";
    private static final Pattern DATELINE = Pattern.compile("^.{2,60}?\\(([^()]{2,40})\\)\\s*(?:--|[\u2014\u2013:-])");
    private static final Pattern BYLINE =
            Pattern.compile("(?i)^(?:by\\s+)?(.+?)(?:\\s+(?:staff|writers?|news agency))*$");
    private static final Pattern VIA = Pattern.compile("(?:^|[(|/\u2014\u2013]\\s*)(?i:via)\\s+" + NAME);
    private static final Pattern FROM = Pattern.compile(
            "(?i:^\\W*(?:sources?|credit|courtesy(?: of)?|with (?:inputs?|reporting|material) (?:from|by)|republished from|"
                    + "reprinted from|(?:this (?:article|story|report) )?(?:was |has been |is )?(?:(?:originally|first) )?"
                    + "(?:appeared|published|reported) (?:in|on|by|at))\\s*:?\\s*)"
                    + NAME);
    private static final Pattern COPYRIGHT =
            Pattern.compile("(?:\u00A9|\\((?i:c)\\)|(?i:copyright))(?:\\s*\u00A9)?[\\s,]*(?:\\d{4}[\\s,]*)?" + NAME);
    private static final Pattern ALONE = Pattern.compile("^[\\s(\\[/\u2014\u2013-]*([^()\\[\\]]{2,40}?)[\\s)\\]./]*$");

    private final Agencies agencies = Agencies.bundled();

    /** Whom the report has its text from, the nearest first: "via" an outlet before the agency that it names. */
    public List<String> find(Report report) {
        List<String> lines = edges(report.text());
        Set<String> nearest = new LinkedHashSet<>();
        Set<String> farther = new LinkedHashSet<>();
        for (String line : lines) {
            named(VIA, line).ifPresent(nearest::add);
            named(FROM, line).ifPresent(farther::add);
            agency(DATELINE, line).ifPresent(farther::add);
            named(COPYRIGHT, line).ifPresent(farther::add);
            agency(ALONE, line).ifPresent(farther::add);
        }
        agency(BYLINE, report.about().byline()).ifPresent(farther::add);
        nearest.addAll(farther);
        String own = report.about().publisher().toLowerCase(Locale.ROOT);
        String agency = agencies.find(own).orElse(own);
        return nearest.stream()
                .filter(name -> !name.equalsIgnoreCase(own) && !name.equalsIgnoreCase(agency))
                .toList();
    }

    /** Short lines and the beginning of long ones, at both ends of the text. */
    private static List<String> edges(String text) {
        String begin = text.substring(0, Math.min(EDGE, text.length()));
        int from = Math.max(0, text.length() - EDGE);
        String end = text.substring(from == 0 ? 0 : text.indexOf('\n', from) + 1);
        Stream<String> last = from > 0 && text.indexOf('\n', from) < 0 ? Stream.empty() : end.lines();
        return Stream.concat(begin.lines().limit(3), last.filter(line -> line.length() <= LONGEST_LINE))
                .map(String::strip)
                .map(line -> line.substring(0, Math.min(LONGEST_LINE, line.length())))
                .toList();
    }

    private Optional<String> named(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1).replaceAll("[\\s.,]+$", "");
        return Optional.of(agencies.find(name).orElse(name));
    }

    private Optional<String> agency(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? agencies.find(matcher.group(1)) : Optional.empty();
    }
}
