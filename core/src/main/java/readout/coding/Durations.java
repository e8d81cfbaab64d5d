package readout.coding;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.claim.When.Basis;
import readout.coding.DateRule.Written;

/** Lengths of time and what comes back: "two days", "five-year", "for months", "weekly". */
final class Durations {
    private static final Map<String, String> SETS = Map.ofEntries(
            Map.entry("daily", "P1D"),
            Map.entry("nightly", "P1D"),
            Map.entry("weekly", "P1W"),
            Map.entry("monthly", "P1M"),
            Map.entry("quarterly", "P1Q"),
            Map.entry("annual", "P1Y"),
            Map.entry("annually", "P1Y"),
            Map.entry("yearly", "P1Y"));
    private static final Set<String> WITH_BARE = Set.of(
            "for", "in", "over", "within", "several", "recent", "of", "after", "the", "just", "take", "last", "many");
    /** What may stand before a length of time and belong to it. */
    static final Set<String> ABOUT = Set.of("over", "nearly", "almost", "about", "around", "approximately");
    /** Counts that are no numbers, and the article. */
    static final Set<String> VAGUE = Set.of("several", "few", "many", "some", "a", "an");

    private static final Set<String> EACH = Set.of("every", "each", "per");
    private static final Set<String> OF_RATES =
            Set.of("times", "million", "billion", "once", "twice", "tons", "dollars");

    private Durations() {}

    /**
     * A count of units.
     *
     * @param count digits, or {@code X} where not told
     * @param unit as {@link DateWords#unit(String)} gives it
     * @param end one past its last token
     */
    record Counted(String count, String unit, int end) {
        String value() {
            return DateWords.duration(count, unit);
        }
    }

    /** "two days", "a week", "several months", "five-year", "two and a half years". */
    static Optional<Counted> counted(DateTokens tokens, int from) {
        String word = tokens.lower(from);
        String count = "";
        int at = from;
        if (word.equals("a") || word.equals("an")) {
            boolean few = tokens.is(from + 1, "few") || tokens.is(from + 1, "couple");
            count = tokens.is(from + 1, "few") ? "X" : tokens.is(from + 1, "couple") ? "2" : "1";
            at += few ? 2 : 1;
            at += few && tokens.is(at, "of") ? 1 : 0;
            if (count.equals("1") && tokens.at(at).number() > 0) {
                return Optional.empty();
            }
        } else if (VAGUE.contains(word)) {
            count = "X";
            at++;
        } else {
            if (word.isEmpty()
                    || (tokens.at(from).isNumber() && tokens.at(from).form().length() == 4)) {
                return Optional.empty();
            }
            Optional<Numeral> number = Numeral.at(tokens.all(), from);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            count = number.get().counted() ? String.valueOf(number.get().value()) : "X";
            at = number.get().end();
            if (tokens.is(at, "and") && tokens.is(at + 1, "a") && tokens.is(at + 2, "half")) {
                at += 3;
            }
        }
        boolean hyphen = tokens.is(at, "-");
        at += hyphen ? 1 : 0;
        at += tokens.is(at, "more")
                        || tokens.is(at, "straight")
                        || tokens.is(at, "consecutive")
                        || tokens.is(at, "full")
                ? 1
                : 0;
        Optional<String> unit = DateWords.unit(tokens.lower(at));
        if (unit.isEmpty() || tokens.is(at, "second") || isAge(tokens, at)) {
            return Optional.empty();
        }
        return Optional.of(new Counted(count, unit.get(), at + 1));
    }

    /** "a 12-year-old", "aged 12 years old". */
    private static boolean isAge(DateTokens tokens, int at) {
        return tokens.is(at + 1, "old")
                || (tokens.is(at + 1, "-") && (tokens.is(at + 2, "old") || tokens.is(at + 2, "olds")));
    }

    static Optional<Written> at(DateTokens tokens, int from, DateAnchor anchor) {
        int at = ABOUT.contains(tokens.lower(from)) ? from + 1 : from;
        Optional<Counted> counted = counted(tokens, at);
        if (counted.isPresent()) {
            return Optional.of(lasting(tokens, at, counted.get()));
        }
        Optional<String> unit = DateWords.unit(tokens.lower(from));
        if (unit.isPresent()
                && DateWords.isPlural(tokens.lower(from))
                && !tokens.is(from, "seconds")
                && WITH_BARE.contains(tokens.lower(from - 1))) {
            return Optional.of(Written.duration(from + 1, DateWords.duration("X", unit.get())));
        }
        return Optional.empty();
    }

    private static Written lasting(DateTokens tokens, int at, Counted counted) {
        boolean rate = tokens.is(at, "a")
                && counted.count().equals("1")
                && !counted.unit().startsWith("T")
                && OF_RATES.contains(tokens.lower(at - 1));
        int end = tokens.is(counted.end(), "-") && tokens.is(counted.end() + 1, "long")
                ? counted.end() + 2
                : counted.end();
        return rate
                ? new Written(counted.end(), counted.value(), "SET", Basis.TEXT)
                : Written.duration(end, counted.value());
    }

    /** What "daily", "every day" and the like begin with. */
    static Set<String> sets() {
        Set<String> words = new HashSet<>(SETS.keySet());
        words.addAll(EACH);
        return words;
    }

    /** "daily", "annual", "every day", "each year". */
    static Optional<Written> set(DateTokens tokens, int from, DateAnchor anchor) {
        String value = SETS.get(tokens.lower(from));
        if (value != null) {
            boolean name =
                    from > 0 && Character.isUpperCase(tokens.at(from).form().charAt(0));
            return name ? Optional.empty() : Optional.of(new Written(from + 1, value, "SET", Basis.TEXT));
        }
        if (!EACH.contains(tokens.lower(from))) {
            return Optional.empty();
        }
        return DateWords.unit(tokens.lower(from + 1))
                .map(unit -> new Written(from + 2, DateWords.duration("1", unit), "SET", Basis.TEXT));
    }
}
