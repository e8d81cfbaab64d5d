package readout.store;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The order of claims; one without a day takes its place by the day of publication, those of one report are in text order. */
public enum Sort {
    NEWEST("-date", "coalesce(c.first_day, r.published_on) DESC NULLS LAST"),
    OLDEST("date", "coalesce(c.first_day, r.published_on) ASC NULLS LAST"),
    LAST_PUBLISHED("-published", "r.published DESC NULLS LAST"),
    FIRST_PUBLISHED("published", "r.published ASC NULLS LAST"),
    SUREST("-confidence", "c.confidence DESC");

    private final String word;
    private final String sql;

    Sort(String word, String sql) {
        this.word = word;
        this.sql = sql;
    }

    public String word() {
        return word;
    }

    /** The ORDER BY clause; it leaves no two claims in an undecided order. */
    String sql() {
        return sql + ", r.digest, c.sequence";
    }

    /** The order of this word; empty for an unknown one. */
    public static Optional<Sort> of(String word) {
        return Arrays.stream(values()).filter(sort -> sort.word.equals(word)).findFirst();
    }

    /** All words, for messages. */
    public static String words() {
        return Arrays.stream(values()).map(Sort::word).collect(Collectors.joining(", "));
    }
}
