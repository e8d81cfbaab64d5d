package readout.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import readout.fetch.Fetch.Reason;

/**
 * The robots.txt of each host, kept for a day.
 *
 * <p>Source: RFC 9309, section 2.3.1: one that a host says it has not (4xx) allows all; while it cannot be had (5xx, no
 * answer) nothing is allowed; one that is redirected for ever counts as one that is not there.
 */
final class RobotsFiles {
    /** The RFC asks to read at least 500 kibibytes; what stands behind is left out. */
    static final int MOST_BYTES = 512 * 1024;

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_WITHOUT = Duration.ofMinutes(5);

    private final Source source;
    private final Time time;
    private final String agent;
    private final Map<String, Kept> known = new ConcurrentHashMap<>();

    /** Until when a host is not asked again, be it for its file or because that could not be had. */
    private sealed interface Kept {
        Instant until();

        record Known(Robots robots, Instant until) implements Kept {}

        record Missed(NotFetched fault, Instant until) implements Kept {}
    }

    /** Asks for a robots.txt, without asking for one first. */
    interface Source {
        Answer get(URI address) throws NotFetched, InterruptedException;
    }

    RobotsFiles(Source source, Time time, String agent) {
        this.source = source;
        this.time = time;
        this.agent = agent;
    }

    /** What holds for the host of {@code target}. */
    Robots of(Target target) throws NotFetched, InterruptedException {
        Kept kept = known.get(target.origin());
        if (kept == null || kept.until().isBefore(time.now())) {
            kept = ask(target.origin());
            known.put(target.origin(), kept);
        }
        if (kept instanceof Kept.Missed missed) {
            throw missed.fault();
        }
        return ((Kept.Known) kept).robots();
    }

    private Kept ask(String origin) throws InterruptedException {
        try {
            Robots robots = read(source.get(URI.create(origin + "/robots.txt")));
            return new Kept.Known(robots, time.now().plus(KEPT));
        } catch (NotFetched e) {
            return e.refused().reason() == Reason.REDIRECT
                    ? new Kept.Known(Robots.ALL_ALLOWED, time.now().plus(KEPT))
                    : new Kept.Missed(e, time.now().plus(KEPT_WITHOUT));
        }
    }

    private Robots read(Answer answer) throws NotFetched {
        if (answer.isLater()) {
            throw new NotFetched(Reason.NO_ROBOTS, "robots.txt cannot be had: answered " + answer.status());
        }
        if (!answer.isOk()) {
            return Robots.ALL_ALLOWED;
        }
        byte[] text = new Unpacker(MOST_BYTES * 8).unpack(answer.body(), answer.header("Content-Encoding"));
        return Robots.parse(new String(text, StandardCharsets.UTF_8), agent);
    }
}
