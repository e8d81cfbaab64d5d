package readout.pack;

/** A pack that cannot be read or made; the message says why and what to do. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault without a cause. */
    public PackException(String message) {
        super(message);
    }

    /** A fault with its cause. */
    public PackException(String message, Throwable cause) {
        super(message, cause);
    }
}
