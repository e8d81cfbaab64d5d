package readout.fetch;

import java.net.URI;
import java.util.Locale;

/** What became of an address: what it answered, word that it is as before, or the reason why there is nothing. */
public sealed interface Fetch {
    /** It answered. */
    final class Fetched implements Fetch {
        private final URI address;
        private final String contentType;
        private final byte[] body;
        private final Validator validator;

        /**
         * An answer.
         *
         * @param address where it came from, behind all redirects
         * @param contentType the header, or empty
         * @param body unpacked
         * @param validator what to ask with next time
         */
        Fetched(URI address, String contentType, byte[] body, Validator validator) {
            this.address = address;
            this.contentType = contentType;
            this.body = body;
            this.validator = validator;
        }

        /** Where the answer came from, behind all redirects. */
        public URI address() {
            return address;
        }

        /** The Content-Type header, with its character set; empty where there is none. */
        public String contentType() {
            return contentType;
        }

        /** The answer, unpacked. */
        public byte[] body() {
            return body;
        }

        /** What to ask with next time. */
        public Validator validator() {
            return validator;
        }
    }

    /** It is as the validator knows it. */
    record NotModified() implements Fetch {}

    /**
     * There is nothing to read.
     *
     * @param reason its kind
     * @param detail what is wrong, for a reader
     */
    record Refused(Reason reason, String detail) implements Fetch {}

    /** Why an address gave nothing. */
    enum Reason {
        /** No address, or none of http and https on a sensible port. */
        ADDRESS(false),
        UNKNOWN_HOST(true),
        /** It lies in a private, local or special network. */
        PRIVATE_ADDRESS(false),
        /** robots.txt does not allow it. */
        ROBOTS(false),
        /** The host's robots.txt cannot be had, so that nothing is known to be allowed. */
        NO_ROBOTS(true),
        UNREACHABLE(true),
        TLS(true),
        TIMEOUT(true),
        TOO_LARGE(false),
        /** Packed in an unknown or broken way, or so that it unpacks to far more than it is. */
        PACKED(false),
        /** Redirected too often, in a circle, or from https to http. */
        REDIRECT(false),
        /** Any status but 200, for good. */
        STATUS(false),
        /** A status that says to come again later. */
        LATER(true),
        INTERRUPTED(true);

        private final boolean passing;

        Reason(boolean passing) {
            this.passing = passing;
        }

        /** Whether it is worth to ask again another time. */
        public boolean isPassing() {
            return passing;
        }

        /** The name in outputs, e.g. {@code private-address}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
