package readout.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Scores beside the expected ones.
 *
 * @param table a line a figure: set, name, value, expected value, difference
 * @param faults what is worse than expected or was not scored
 */
record Comparison(List<String> table, List<String> faults) {
    static Comparison of(List<Score> scores, List<Score> expected) {
        Map<String, Double> wanted = new LinkedHashMap<>();
        Set<String> run = new HashSet<>();
        scores.forEach(score -> run.add(score.set()));
        expected.stream().filter(score -> run.contains(score.set())).forEach(s -> wanted.put(s.key(), s.value()));
        List<String> table = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Score score : scores) {
            Double value = wanted.remove(score.key());
            if (value == null) {
                table.add(row(score, "new", ""));
                continue;
            }
            String difference = String.format(Locale.ROOT, "%+.4f", score.value() - value);
            table.add(row(score, Score.written(value), difference));
            if (score.isWorseThan(value)) {
                faults.add(score.key() + ": expected " + Score.written(value) + ", found "
                        + Score.written(score.value()) + " (" + difference + ")");
            }
        }
        wanted.keySet().forEach(key -> faults.add(key + ": expected, not scored"));
        return new Comparison(table, faults);
    }

    private static String row(Score score, String expected, String difference) {
        return String.format(
                        Locale.ROOT,
                        "%-16s %-32s %10s %10s %9s",
                        score.set(),
                        score.name(),
                        Score.written(score.value()),
                        expected,
                        difference)
                .stripTrailing();
    }
}
