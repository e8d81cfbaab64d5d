package readout.tokens;

import static readout.tokens.CharKind.ALPHANUMERIC;
import static readout.tokens.CharKind.FINAL;
import static readout.tokens.CharKind.QUOTE;
import static readout.tokens.CharKind.SEPARATOR;

import java.util.List;

/** Tells the period of an abbreviation from the one that ends a sentence. */
final class Periods {
    private static final int LONGEST_CONSONANTS = 5;

    private final WordTable abbreviations;

    Periods(TokenLists lists) {
        abbreviations = WordTable.anyCase(List.copyOf(lists.abbreviations()));
    }

    /** True when the period at {@code end} belongs to the piece {@code [piece, end)}. */
    boolean belongs(Draft draft, int piece, int end) {
        char[] text = draft.text();
        if (abbreviations.contains(text, piece, end) || draft.is(end + 1, SEPARATOR)) {
            return true;
        }
        if (draft.is(end + 1, FINAL | QUOTE)) {
            return false;
        }
        return isInitials(text, piece, LineEnd.before(text, piece, end)) || isConsonants(text, piece, end);
    }

    /** Single letters or digits with a period, hyphen or bar between them. */
    private static boolean isInitials(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean sound = (i - from) % 2 == 0
                    ? CharKind.is(text[i], ALPHANUMERIC)
                    : text[i] == '.' || text[i] == '-' || text[i] == '|';
            if (!sound) {
                return false;
            }
        }
        return (to - from) % 2 == 1;
    }

    private static boolean isConsonants(char[] text, int from, int to) {
        if (to - from < 2 || to - from > LONGEST_CONSONANTS) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!CharKind.isConsonant(text[i])) {
                return false;
            }
        }
        return text[to - 1] != 'y' && text[to - 1] != 'Y';
    }
}
