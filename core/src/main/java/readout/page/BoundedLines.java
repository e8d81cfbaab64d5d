package readout.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a stream, none kept longer than a limit, so that a file without line ends costs bounded memory; one that is
 * many times too long ends the stream, which may have no end itself.
 */
final class BoundedLines {
    private static final int HOPELESS = 16;
    private static final int STEP = 1 << 16;

    private final InputStream in;
    private final int limit;
    private final byte[] step = new byte[STEP];
    private int at;
    private int end;
    private int number;

    BoundedLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** A line without its end; one that is too long has no bytes. */
    static final class Line {
        private final int number;
        private final byte[] bytes;
        private final boolean tooLong;

        private Line(int number, byte[] bytes, boolean tooLong) {
            this.number = number;
            this.bytes = bytes;
            this.tooLong = tooLong;
        }

        /** Line number, 1-based. */
        int number() {
            return number;
        }

        byte[] bytes() {
            return bytes;
        }

        boolean isTooLong() {
            return tooLong;
        }

        boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return !tooLong;
        }
    }

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int stop = lineEnd();
            length += stop - at;
            if (length <= limit) {
                line.write(step, at, stop - at);
            } else if (length > (long) HOPELESS * limit) {
                throw new IOException("line " + (number + 1) + " has no end; the rest is left out");
            }
            boolean isWhole = stop < end;
            at = isWhole ? stop + 1 : stop;
            if (isWhole) {
                break;
            }
        }
        if (!any) {
            return Optional.empty();
        }
        number++;
        boolean tooLong = length > limit;
        return Optional.of(new Line(number, tooLong ? new byte[0] : line.toByteArray(), tooLong));
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(step));
        return end > 0;
    }

    /** Where the line ends in what was read, or where that ends. */
    private int lineEnd() {
        int stop = at;
        while (stop < end && step[stop] != '\n') {
            stop++;
        }
        return stop;
    }
}
