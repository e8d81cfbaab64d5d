package readout.fetch;

/**
 * What a server said to tell whether an answer is still the same, by RFC 9110, section 8.8.
 *
 * @param etag the ETag header, or empty
 * @param lastModified the Last-Modified header, or empty
 */
public record Validator(String etag, String lastModified) {
    /** Nothing to ask with. */
    public static final Validator NONE = new Validator("", "");
}
