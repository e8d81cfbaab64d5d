package readout.coding;

import java.util.Optional;
import readout.claim.When.Basis;

/** One way to write a date. */
@FunctionalInterface
interface DateRule {
    /** The date whose first token is {@code from}; empty where there is none of this kind. */
    Optional<Written> at(DateTokens tokens, int from, DateAnchor anchor);

    /**
     * A date in tokens.
     *
     * @param end one past its last token
     * @param value TIMEX3 value
     * @param type TIMEX3 type
     * @param basis how its value was found
     */
    record Written(int end, String value, String type, Basis basis) {
        static Written stated(int end, String value) {
            return new Written(end, value, "DATE", Basis.TEXT);
        }

        static Written relative(int end, String value) {
            return new Written(end, value, "DATE", Basis.RELATIVE);
        }

        static Written duration(int end, String value) {
            return new Written(end, value, "DURATION", Basis.TEXT);
        }
    }
}
