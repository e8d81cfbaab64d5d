package readout.archive;

import java.io.IOException;

/** Something unpacks to far more than it is. */
final class TooMuch extends IOException {
    private static final long serialVersionUID = 1;

    TooMuch(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
