package readout.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import readout.fetch.Fetch.Reason;

/** Unpacks gzip and deflate, and stops at what unpacks to far more than it is. */
final class Unpacker {
    /** How many times its size a packed page may be; text of the web packs to a third or a tenth. */
    private static final int MOST_TIMES = 100;
    /** Bytes unpacked before the ratio counts. */
    private static final int FREE = 1_000_000;

    private static final int MOST_LAYERS = 2;
    private static final int STEP = 1 << 14;

    private final int limit;

    /**
     * An unpacker with a bound.
     *
     * @param limit most bytes of what comes out
     */
    Unpacker(int limit) {
        this.limit = limit;
    }

    /**
     * Undoes a Content-Encoding.
     *
     * @param encoding the header: codings in the order in which they were applied
     */
    byte[] unpack(byte[] bytes, String encoding) throws NotFetched {
        String[] codings = encoding.toLowerCase(Locale.ROOT).split(",");
        if (codings.length > MOST_LAYERS) {
            throw new NotFetched(Reason.PACKED, "packed " + codings.length + " times");
        }
        byte[] out = bytes;
        for (int i = codings.length - 1; i >= 0; i--) {
            out = layer(out, codings[i].strip());
        }
        return out;
    }

    /** Unpacks a gzip file; anything else stays as it is. */
    byte[] unpackFile(byte[] bytes) throws NotFetched {
        return isGzip(bytes) ? layer(bytes, "gzip") : bytes;
    }

    private byte[] layer(byte[] bytes, String coding) throws NotFetched {
        if (bytes.length == 0 || coding.isEmpty() || coding.equals("identity")) {
            return bytes;
        }
        boolean gzip = coding.equals("gzip") || coding.equals("x-gzip");
        if (!gzip && !coding.equals("deflate")) {
            throw new NotFetched(Reason.PACKED, "packed in an unknown way: " + coding);
        }
        if (gzip && !isGzip(bytes)) {
            return bytes; // some servers name a coding that they did not apply
        }
        Inflater inflater = new Inflater(!isZlib(bytes));
        try (InputStream in = gzip
                ? new GZIPInputStream(new ByteArrayInputStream(bytes), STEP)
                : new InflaterInputStream(new ByteArrayInputStream(bytes), inflater, STEP)) {
            return bounded(in, bytes.length);
        } catch (IOException e) {
            throw new NotFetched(Reason.PACKED, "cannot be unpacked: " + e.getMessage());
        } finally {
            inflater.end();
        }
    }

    private byte[] bounded(InputStream in, int packed) throws IOException, NotFetched {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] step = new byte[STEP];
        for (int read = in.read(step); read >= 0; read = in.read(step)) {
            out.write(step, 0, read);
            if (out.size() > limit) {
                throw new NotFetched(Reason.TOO_LARGE, "unpacks to more than " + limit + " bytes; see --max-size");
            }
            if (out.size() > FREE && out.size() / MOST_TIMES > packed) {
                throw new NotFetched(Reason.PACKED, "unpacks to more than " + MOST_TIMES + " times its size");
            }
        }
        return out.toByteArray();
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    /** Whether the two bytes of RFC 1950 stand before the deflated data, as they should; many servers leave them out. */
    private static boolean isZlib(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0x0F) == 8 && (((bytes[0] & 0xFF) << 8) + (bytes[1] & 0xFF)) % 31 == 0;
    }
}
