package readout.tokens;

import static readout.tokens.CharKind.DIGIT;
import static readout.tokens.CharKind.LOWER;
import static readout.tokens.CharKind.PERIOD;
import static readout.tokens.CharKind.PUNCTUATION;
import static readout.tokens.CharKind.UPPER;

import java.util.List;

/**
 * How a form is written, as a set of bits.
 *
 * <p>Bits rise in the order in which NLP4J lists these features; a model sums their weights in that order. Source:
 * NLP4J 1.1.3, FeatureTemplate and Orthographic.
 */
public final class Orthography {
    public static final int LINK = 1;
    public static final int ALL_UPPER = 1 << 1;
    public static final int ALL_LOWER = 1 << 2;
    public static final int ALL_DIGIT = 1 << 3;
    public static final int ALL_PUNCTUATION = 1 << 4;
    public static final int ALL_DIGIT_OR_PUNCTUATION = 1 << 5;
    /** No lower case letter, and none of the above. */
    public static final int NO_LOWER = 1 << 6;
    /** Begins with an upper case letter, and not the sentence. */
    public static final int FIRST_UPPER = 1 << 7;
    /** One upper case letter behind the first character. */
    public static final int ONE_MORE_UPPER = 1 << 8;
    /** Two or more upper case letters behind the first character. */
    public static final int MORE_UPPER = 1 << 9;

    public static final int HAS_DIGIT = 1 << 10;
    public static final int HAS_PERIOD = 1 << 11;
    public static final int HAS_HYPHEN = 1 << 12;
    /** Punctuation that is neither period nor hyphen, and neither of these. */
    public static final int HAS_OTHER_PUNCTUATION = 1 << 13;

    /** The value under which the models know a bit, by number of the bit. */
    public static final List<String> VALUES =
            List.of("0", "1", "2", "3", "4", "5", "10", "11", "12", "13", "6", "7", "8", "9");

    private static final int CASE = ALL_UPPER | ALL_LOWER | NO_LOWER | FIRST_UPPER | ONE_MORE_UPPER | MORE_UPPER;

    private Orthography() {}

    /**
     * The bits of a form.
     *
     * @param simplified the form as {@link WordShapes#simplified} gives it
     * @param first true for the first token of a sentence
     * @param caseSensitive false leaves out all that tells upper from lower case
     */
    public static int of(String simplified, boolean first, boolean caseSensitive) {
        if (simplified.equals(WordShapes.LINK)) {
            return LINK;
        }
        int every = -1;
        int some = 0;
        boolean figures = true;
        for (int i = 0; i < simplified.length(); i++) {
            int kinds = CharKind.of(simplified.charAt(i));
            every &= kinds;
            some |= kinds;
            figures &= (kinds & (DIGIT | PUNCTUATION)) != 0;
        }
        int bits = whole(every, some, figures) | parts(every, some, simplified.indexOf('-') >= 0);
        if ((every & UPPER) == 0) {
            bits |= upper(simplified, first);
        }
        return caseSensitive ? bits : bits & ~CASE;
    }

    private static int whole(int every, int some, boolean figures) {
        if ((every & UPPER) != 0) {
            return ALL_UPPER;
        }
        if ((every & LOWER) != 0) {
            return ALL_LOWER;
        }
        if ((every & DIGIT) != 0) {
            return ALL_DIGIT;
        }
        if ((every & PUNCTUATION) != 0) {
            return ALL_PUNCTUATION;
        }
        if (figures) {
            return ALL_DIGIT_OR_PUNCTUATION;
        }
        return (some & LOWER) == 0 ? NO_LOWER : 0;
    }

    private static int upper(String simplified, boolean first) {
        int behind = 0;
        for (int i = 1; i < simplified.length(); i++) {
            if (CharKind.is(simplified.charAt(i), UPPER)) {
                behind++;
            }
        }
        int bits = !first && CharKind.is(simplified.charAt(0), UPPER) ? FIRST_UPPER : 0;
        if (behind > 0) {
            bits |= behind == 1 ? ONE_MORE_UPPER : MORE_UPPER;
        }
        return bits;
    }

    private static int parts(int every, int some, boolean hyphen) {
        int bits = (some & DIGIT) != 0 && (every & DIGIT) == 0 ? HAS_DIGIT : 0;
        bits |= (some & PERIOD) != 0 ? HAS_PERIOD : 0;
        bits |= hyphen ? HAS_HYPHEN : 0;
        boolean other = (some & PUNCTUATION) != 0 && (every & PUNCTUATION) == 0;
        return other && (bits & (HAS_PERIOD | HAS_HYPHEN)) == 0 ? bits | HAS_OTHER_PUNCTUATION : bits;
    }
}
