package readout.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import readout.claim.Category;
import readout.claim.Status;

/** Which claims are asked for: each word narrows, the values of one word widen. */
public final class ClaimFilter {
    public static final ClaimFilter ALL = new ClaimFilter(new EnumMap<>(FilterWord.class));

    private final EnumMap<FilterWord, List<String>> values;

    private ClaimFilter(EnumMap<FilterWord, List<String>> values) {
        this.values = values;
    }

    /**
     * A filter of these words and values; blank values do not count.
     *
     * @throws IllegalArgumentException if a value cannot be meant; the message says what can
     */
    public static ClaimFilter of(Map<FilterWord, List<String>> given) {
        EnumMap<FilterWord, List<String>> values = new EnumMap<>(FilterWord.class);
        given.forEach((word, list) -> {
            List<String> checked = list.stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .map(value -> check(word, value))
                    .toList();
            if (checked.size() > 1 && !word.isRepeatable()) {
                throw new IllegalArgumentException(word.word() + " may be given once only");
            }
            if (!checked.isEmpty()) {
                values.put(word, checked);
            }
        });
        return new ClaimFilter(values);
    }

    /** The same without one word. */
    public ClaimFilter without(FilterWord word) {
        EnumMap<FilterWord, List<String>> rest = new EnumMap<>(values);
        rest.remove(word);
        return new ClaimFilter(rest);
    }

    List<String> values(FilterWord word) {
        return values.getOrDefault(word, List.of());
    }

    private static String check(FilterWord word, String value) {
        return switch (word) {
            case SINCE, UNTIL ->
                Days.of(value)
                        .map(days -> (word == FilterWord.SINCE ? days.first() : days.last()).toString())
                        .orElseThrow(() -> new IllegalArgumentException(word.word()
                                + " is not a day, month or year (2019-10-09, 2019-10, 2019): '" + value + "'"));
            case CATEGORY ->
                oneOf(
                        word,
                        value.toUpperCase(Locale.ROOT),
                        Stream.of(Category.values()).map(Enum::name).toList());
            case STATUS ->
                oneOf(
                        word,
                        value.toLowerCase(Locale.ROOT),
                        Stream.of(Status.values()).map(Status::label).toList());
            case MODE, CONTEXT -> value.toLowerCase(Locale.ROOT);
            case COUNTRY -> value.toUpperCase(Locale.ROOT);
            case ACTOR, RECIPIENT, EITHER, SOURCE, PUBLISHER, Q -> value;
        };
    }

    private static String oneOf(FilterWord word, String value, List<String> known) {
        if (!known.contains(value)) {
            throw new IllegalArgumentException(
                    word.word() + " '" + value + "' is unknown; known are " + String.join(", ", known));
        }
        return value;
    }
}
