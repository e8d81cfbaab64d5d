package readout.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A number in words or digits.
 *
 * @param value its value; for a word without a number ("dozens") the least it means
 * @param end one past its last token
 * @param counted false for a word without a number
 */
record Numeral(int value, int end, boolean counted) {
    private static final Map<String, Integer> ONES = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);
    private static final Map<String, Integer> SCALES = Map.of(
            "hundred",
            100,
            "thousand",
            1_000,
            "million",
            1_000_000,
            "billion",
            1_000_000_000,
            "dozen",
            12,
            "score",
            20);
    private static final Map<String, Integer> MANY = Map.of(
            "dozens",
            24,
            "scores",
            40,
            "hundreds",
            200,
            "thousands",
            2_000,
            "tens",
            20,
            "millions",
            2_000_000,
            "several",
            3,
            "few",
            3,
            "couple",
            2);

    /** Every word that a number may begin with. */
    static Set<String> words() {
        Set<String> words = new HashSet<>(ONES.keySet());
        words.addAll(TENS.keySet());
        words.addAll(SCALES.keySet());
        words.addAll(MANY.keySet());
        words.add("a");
        return words;
    }

    /** The number whose first token is {@code from}; tokens are lower case, a hyphen is a token of its own. */
    static Optional<Numeral> at(List<String> tokens, int from) {
        Optional<Numeral> many = many(tokens, from);
        if (many.isPresent()) {
            return many;
        }
        long total = 0;
        long part = 0;
        int at = from;
        int end = from;
        while (at < tokens.size()) {
            String token = tokens.get(at);
            Integer scale = SCALES.get(token);
            OptionalInt small = scale != null ? OptionalInt.empty() : plain(token, part, at > from);
            if (small.isPresent()) {
                part += small.getAsInt();
            } else if (scale != null && (part > 0 || at == from)) {
                long scaled = Math.max(1, part) * scale;
                part = scale >= 1_000 ? 0 : scaled;
                total += scale >= 1_000 ? scaled : 0;
            } else if (at > from
                    && (token.equals("-") || token.equals("and"))
                    && at + 1 < tokens.size()
                    && continues(tokens.get(at + 1), tokens.get(at - 1))) {
                at++;
                continue;
            } else {
                break;
            }
            at++;
            end = at;
        }
        long value = total + part;
        return end == from || value > Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.of(new Numeral((int) value, end, true));
    }

    /** "dozens", "tens of thousands", "several hundred", "a couple of hundred". */
    private static Optional<Numeral> many(List<String> tokens, int from) {
        int at = from;
        if (tokens.get(at).equals("a") && at + 1 < tokens.size()) {
            if (SCALES.containsKey(tokens.get(at + 1))) {
                Numeral scaled = at(tokens, at + 1).orElseThrow();
                return Optional.of(new Numeral(scaled.value, scaled.end, true));
            }
            at++;
            if (!tokens.get(at).equals("few") && !tokens.get(at).equals("couple")) {
                return Optional.empty();
            }
        }
        Integer least = MANY.get(tokens.get(at));
        if (least == null) {
            return Optional.empty();
        }
        int next = at + 1;
        if (next + 1 < tokens.size()
                && tokens.get(next).equals("of")
                && (MANY.containsKey(tokens.get(next + 1)) || SCALES.containsKey(tokens.get(next + 1)))) {
            next++;
        }
        if (next < tokens.size()) {
            Integer scale = SCALES.get(tokens.get(next));
            Integer scales = tokens.get(next).equals("several") ? null : MANY.get(tokens.get(next));
            if (scale != null || scales != null) {
                int factor = scale != null ? scale : Math.max(1, scales == null ? 1 : scales / 2);
                return Optional.of(
                        new Numeral((int) Math.min(Integer.MAX_VALUE, (long) least * factor), next + 1, false));
            }
        }
        return Optional.of(new Numeral(least, at + 1, false));
    }

    private static boolean continues(String next, String before) {
        return (TENS.containsKey(before) && ONES.containsKey(next))
                || (SCALES.containsKey(before) && (ONES.containsKey(next) || TENS.containsKey(next)))
                || SCALES.containsKey(next);
    }

    private static OptionalInt plain(String token, long part, boolean inside) {
        Integer word = ONES.get(token);
        if (word == null) {
            word = TENS.get(token);
        }
        if (word != null) {
            boolean fits = !inside || (part % 10 == 0 && (part % 100 == 0 || word < 10));
            return fits ? OptionalInt.of(word) : OptionalInt.empty();
        }
        return inside || token.isEmpty() || !isDigit(token.charAt(0)) ? OptionalInt.empty() : digits(token);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** "1,200", "300"; none for a decimal, an ordinal, or what does not fit. */
    private static OptionalInt digits(String token) {
        long value = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c == ',' && token.length() - i > 3) {
                continue;
            }
            if (!isDigit(c) || value > Integer.MAX_VALUE) {
                return OptionalInt.empty();
            }
            value = value * 10 + (c - '0');
        }
        return value > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) value);
    }
}
