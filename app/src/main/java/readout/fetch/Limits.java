package readout.fetch;

import java.time.Duration;

/**
 * How far fetching goes.
 *
 * @param connect longest wait for a connection
 * @param headers longest wait for the head of an answer, from the start of the request
 * @param whole longest wait for an answer to its end, from the start of the request
 * @param mostBytes largest answer, in bytes, as sent and unpacked
 * @param delay pause between two requests of one host, unless its robots.txt asks for a longer one
 * @param longestDelay longest pause between two requests and longest Retry-After that is honoured
 * @param allowPrivate whether private and local networks may be asked, on any port
 */
public record Limits(
        Duration connect,
        Duration headers,
        Duration whole,
        int mostBytes,
        Duration delay,
        Duration longestDelay,
        boolean allowPrivate) {
    /** Hops before an address counts as redirected for ever; RFC 9309 asks for at least five. */
    static final int MOST_REDIRECTS = 6;

    /** For the public web. */
    public static final Limits USUAL = new Limits(
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(60),
            20_000_000,
            Duration.ofSeconds(1),
            Duration.ofSeconds(60),
            false);

    public Limits {
        if (mostBytes < 1 || whole.isNegative() || whole.isZero()) {
            throw new IllegalArgumentException("limits are above zero");
        }
    }

    /** The same with an answer to its end in {@code limit}, and no part of it longer than that. */
    public Limits within(Duration limit) {
        return new Limits(
                shorter(connect, limit), shorter(headers, limit), limit, mostBytes, delay, longestDelay, allowPrivate);
    }

    /** The same for answers of up to {@code bytes}. */
    public Limits atMost(int bytes) {
        return new Limits(connect, headers, whole, bytes, delay, longestDelay, allowPrivate);
    }

    /** The same with {@code pause} between the requests of one host. */
    public Limits every(Duration pause) {
        return new Limits(connect, headers, whole, mostBytes, pause, longestDelay, allowPrivate);
    }

    /** The same with private networks, or without. */
    public Limits withPrivate(boolean allowed) {
        return new Limits(connect, headers, whole, mostBytes, delay, longestDelay, allowed);
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
