package readout.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

/** The bytes of one page, text or record, cut out of its file and not yet read. Reading may be left to another thread. */
public final class Raw {
    private static final int MARK = 16;

    private final byte[] bytes;
    private final String how;
    private final Reader reader;

    /** Makes a report of bytes. */
    @FunctionalInterface
    public interface Reader {
        Extraction read(byte[] bytes);
    }

    /**
     * Bytes with their reader.
     *
     * @param bytes not to be changed
     * @param how what else decides what is read out of them: their kind, an address, options
     */
    public Raw(byte[] bytes, String how, Reader reader) {
        this.bytes = bytes;
        this.how = how;
        this.reader = reader;
    }

    byte[] bytes() {
        return bytes;
    }

    Extraction read() {
        return reader.read(bytes);
    }

    /**
     * The same bytes, with something done to what is read out of them.
     *
     * @param what tells the change from others
     */
    Raw then(String what, UnaryOperator<Extraction> change) {
        return new Raw(bytes, how + " " + what, given -> change.apply(reader.read(given)));
    }

    /** What the same input has on any day and under any file name: 32 digits of a SHA-256 over bytes and {@code how}. */
    public String mark() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(how.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            return HexFormat.of().formatHex(Arrays.copyOf(sha.digest(bytes), MARK));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
