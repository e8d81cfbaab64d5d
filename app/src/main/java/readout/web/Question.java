package readout.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import readout.store.ClaimFilter;
import readout.store.FilterWord;
import readout.store.Sort;

/**
 * The words behind the question mark of a URL, checked.
 *
 * @param filter which claims
 * @param sort in which order
 * @param limit how many at most, 1 to {@value #MOST}
 * @param offset how many to leave out first
 * @param words the value of {@code q}, empty where there is none
 */
record Question(ClaimFilter filter, Sort sort, int limit, int offset, String words) {
    /** Most claims or reports in one answer. */
    static final int MOST = 1000;

    private static final int USUAL = 50;
    private static final Set<String> OTHERS = Set.of("sort", "limit", "offset");

    /**
     * Reads the words of a URL.
     *
     * @throws IllegalArgumentException if a word is unknown or a value cannot be meant; the message says what can
     */
    static Question of(Map<String, List<String>> given) {
        Map<FilterWord, List<String>> values = new EnumMap<>(FilterWord.class);
        given.forEach((word, list) -> {
            if (!OTHERS.contains(word)) {
                FilterWord known = FilterWord.of(word)
                        .orElseThrow(() ->
                                new IllegalArgumentException("'" + word + "' is no filter; known are " + known()));
                values.put(known, new ArrayList<>(list));
            }
        });
        return new Question(
                ClaimFilter.of(values),
                sort(last(given, "sort", Sort.NEWEST.word())),
                number("limit", last(given, "limit", String.valueOf(USUAL)), 1, MOST),
                number("offset", last(given, "offset", "0"), 0, Integer.MAX_VALUE),
                String.join(" ", values.getOrDefault(FilterWord.Q, List.of())));
    }

    private static String known() {
        return Arrays.stream(FilterWord.values()).map(FilterWord::word).collect(Collectors.joining(", "))
                + ", sort, limit, offset";
    }

    private static Sort sort(String word) {
        return Sort.of(word)
                .orElseThrow(() ->
                        new IllegalArgumentException("sort '" + word + "' is unknown; known are " + Sort.words()));
    }

    private static String last(Map<String, List<String>> given, String word, String usual) {
        List<String> list = given.getOrDefault(word, List.of());
        return list.isEmpty() || list.get(list.size() - 1).isBlank() ? usual : list.get(list.size() - 1);
    }

    private static int number(String word, String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        throw new IllegalArgumentException(
                word + " is not a whole number from " + least + " to " + most + ": '" + value + "'");
    }
}
