package readout.archive;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that may be packed: counts what is read of it, shows how it begins, and is left open when what reads it closes.
 */
final class PackedStream extends FilterInputStream {
    private static final int HEAD = 8;

    private long count;

    PackedStream(BufferedInputStream in) {
        super(in);
    }

    /** Its first bytes, which stay to be read. */
    byte[] head() throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return head;
    }

    /** Bytes read so far. */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        count += next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int read = in.read(bytes, from, most);
        count += Math.max(0, read);
        return read;
    }

    @Override
    public long skip(long most) throws IOException {
        long skipped = in.skip(most);
        count += skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /**
     * The same stream for Java's reader of gzip, which takes it for the end, where several members follow one another, that
     * nothing is available at the moment.
     */
    InputStream ofMembers() {
        return new FilterInputStream(this) {
            @Override
            public int available() throws IOException {
                return isAtEnd() ? 0 : 1;
            }
        };
    }

    private boolean isAtEnd() throws IOException {
        in.mark(1);
        int next = in.read();
        in.reset();
        return next < 0;
    }

    @Override
    public void close() {
        // whoever opened it closes it
    }
}
