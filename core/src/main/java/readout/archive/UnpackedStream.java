package readout.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * What comes out of a packed stream; ends with {@link TooMuch} where that is so many times what went in that it can only be
 * meant to fill memory or time. Closing it leaves the packed stream open.
 */
final class UnpackedStream extends InputStream {
    /** Texts pack to a third or a tenth, records that are much alike to a fiftieth. */
    private static final int MOST_TIMES = 200;
    /** Bytes unpacked before the ratio counts. */
    private static final long FREE = 16_000_000;

    private final InputStream unpacked;
    private final PackedStream packed;
    private final long begin;
    private long count;
    private boolean tooMuch;

    UnpackedStream(InputStream unpacked, PackedStream packed) {
        this.unpacked = unpacked;
        this.packed = packed;
        begin = packed.count();
    }

    @Override
    public int read() throws IOException {
        int next;
        try {
            next = unpacked.read();
        } catch (EOFException e) {
            throw brokenOff(e);
        }
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int read;
        try {
            read = unpacked.read(bytes, from, most);
        } catch (EOFException e) {
            throw brokenOff(e);
        }
        count(Math.max(0, read));
        return read;
    }

    /** Not {@link EOFException}, which some readers take for the end. */
    private static IOException brokenOff(EOFException e) {
        return new IOException("breaks off in the middle", e);
    }

    /** Whether it ended with {@link TooMuch}. */
    boolean isTooMuch() {
        return tooMuch;
    }

    private void count(int more) throws TooMuch {
        count += more;
        if (count > FREE && count / MOST_TIMES > packed.count() - begin) {
            tooMuch = true;
            throw new TooMuch("unpacks to more than " + MOST_TIMES + " times its size; what was read before is kept");
        }
    }
}
