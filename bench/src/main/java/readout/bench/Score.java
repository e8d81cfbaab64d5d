package readout.bench;

import java.util.Locale;
import java.util.Set;

/**
 * One figure of one gold set.
 *
 * @param set name of the gold set
 * @param name what the script calls the figure
 * @param value a share, or a count
 */
record Score(String set, String name, double value) {
    /** How much worse than expected a figure may be. */
    static final double TOLERANCE = 0.005;

    /** How many cases there are, or distances that a single case can move far: shown and not judged. */
    private static final Set<String> UNJUDGED = Set.of(
            "records",
            "reports",
            "reports_with_output",
            "gold",
            "gold_with_coordinates",
            "ours",
            "matched",
            "claims",
            "claims_outside_gold",
            "events",
            "covered",
            "mean_km",
            "median_km");

    private static final Set<String> LOWER_IS_BETTER = Set.of("auc_matched", "claims_in_comments_or_chrome");

    boolean isJudged() {
        return !UNJUDGED.contains(name);
    }

    boolean isWorseThan(double expected) {
        double loss = LOWER_IS_BETTER.contains(name) ? value - expected : expected - value;
        return isJudged() && loss > TOLERANCE;
    }

    /** Set and name, by which a figure is found again. */
    String key() {
        return set + " " + name;
    }

    /** A value as it is written in files and tables. */
    static String written(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
