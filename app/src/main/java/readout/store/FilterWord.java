package readout.store;

import java.util.Locale;
import java.util.Optional;

/** The words that choose claims: the same in a URL, on the command line and on the page. */
public enum FilterWord {
    SINCE("first day, ISO; a claim of a longer time counts when it reaches into the span asked for"),
    UNTIL("last day, ISO, inclusive"),
    ACTOR("who did it: code (TUR), code and sector (TUR MIL), registry id, or words of the name"),
    RECIPIENT("to whom, as actor"),
    EITHER("actor or recipient, as actor"),
    CATEGORY("PLOVER category, e.g. ASSAULT"),
    MODE("PLOVER mode, e.g. aerial"),
    CONTEXT("PLOVER context, e.g. military"),
    STATUS("actual, negated, future, hypothetical or historical"),
    SOURCE("on whose word: as actor; 'publisher' for the publisher's own voice"),
    PUBLISHER("the outlet, exactly as the store spells it"),
    COUNTRY("where it happened: ISO 3166-1 alpha-3"),
    Q("words of the sentence; \"in quotes\" as a phrase, a last * for any ending");

    private final String meaning;

    FilterWord(String meaning) {
        this.meaning = meaning;
    }

    /** The word itself, lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String meaning() {
        return meaning;
    }

    /** Whether it may be given several times, one of the values being enough. */
    public boolean isRepeatable() {
        return this != SINCE && this != UNTIL && this != Q;
    }

    /** The filter of this word; empty for an unknown one. */
    public static Optional<FilterWord> of(String word) {
        for (FilterWord filter : values()) {
            if (filter.word().equals(word)) {
                return Optional.of(filter);
            }
        }
        return Optional.empty();
    }
}
