package readout.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, none kept longer than a limit, so that a file without line ends costs bounded memory. */
final class BoundedLines {
    private final InputStream in;
    private final int limit;
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
        boolean tooLong = false;
        boolean any = false;
        for (int c = in.read(); c >= 0; c = in.read()) {
            any = true;
            if (c == '\n') {
                break;
            }
            if (line.size() < limit) {
                line.write(c);
            } else {
                tooLong = true;
            }
        }
        if (!any) {
            return Optional.empty();
        }
        number++;
        return Optional.of(new Line(number, tooLong ? new byte[0] : line.toByteArray(), tooLong));
    }
}
