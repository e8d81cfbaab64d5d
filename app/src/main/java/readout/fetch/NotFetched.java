package readout.fetch;

import readout.fetch.Fetch.Reason;
import readout.fetch.Fetch.Refused;

/** Ends the way to an address inside this package; {@link Fetcher} makes a value of it. */
final class NotFetched extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    NotFetched(Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    Refused refused() {
        return new Refused(reason, String.valueOf(getMessage()));
    }
}
