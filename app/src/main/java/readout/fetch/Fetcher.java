package readout.fetch;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.fetch.Fetch.Fetched;
import readout.fetch.Fetch.NotModified;
import readout.fetch.Fetch.Reason;
import readout.fetch.Fetch.Refused;

/**
 * Asks addresses of the web, politely and within limits.
 *
 * <p>Every hop of a redirect is checked like the first address: its host, its robots.txt, its turn. Safe for many
 * threads; requests of one host wait for each other.
 */
public final class Fetcher {
    /** The product token that a robots.txt may name. */
    public static final String AGENT = "Readout";
    /** Who we say we are. */
    public static final String USER_AGENT = AGENT + "/0.1 (+docs/fetching.md)";

    private static final String ACCEPTED =
            "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.5";

    private static final Wire.Portion ROBOTS = new Wire.Portion(RobotsFiles.MOST_BYTES, true);

    private final Limits limits;
    private final Time time;
    private final Door door;
    private final Wire wire;
    private final Turns turns;
    private final RobotsFiles robots;

    public Fetcher(Limits limits) {
        this(limits, Time.ofMachine(), Door.of(limits.allowPrivate()), new Wire(limits, HttpClient.newBuilder()));
    }

    Fetcher(Limits limits, Time time, Door door, Wire wire) {
        this.limits = limits;
        this.time = time;
        this.door = door;
        this.wire = wire;
        turns = new Turns(time, limits.longestDelay());
        robots = new RobotsFiles(this::robots, time, AGENT.toLowerCase(Locale.ROOT));
    }

    /**
     * Asks for an address.
     *
     * @param known what was said last time, {@link Validator#NONE} for nothing
     */
    public Fetch fetch(String address, Validator known) {
        try {
            return fetched(Addresses.parse(address), known);
        } catch (NotFetched e) {
            return e.refused();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Refused(Reason.INTERRUPTED, "interrupted");
        }
    }

    private Fetch fetched(URI address, Validator known) throws NotFetched, InterruptedException {
        Map<String, String> headers = headers();
        headers.put("If-None-Match", known.etag());
        headers.put("If-Modified-Since", known.lastModified());
        Arrived arrived = follow(address, at -> permitted(at, headers));
        Answer answer = arrived.answer();
        if (answer.status() == 304 && !known.equals(Validator.NONE)) {
            return new NotModified();
        }
        if (!answer.isOk()) {
            throw new NotFetched(answer.isLater() ? Reason.LATER : Reason.STATUS, "answered " + answer.status());
        }
        if (answer.isCut()) {
            throw new NotFetched(Reason.TOO_LARGE, "larger than " + limits.mostBytes() + " bytes; see --max-size");
        }
        Unpacker unpacker = new Unpacker(limits.mostBytes());
        byte[] body = unpacker.unpackFile(unpacker.unpack(answer.body(), answer.header("Content-Encoding")));
        return new Fetched(arrived.at(), answer.header("Content-Type"), body, answer.validator());
    }

    /** An answer and where it came from. */
    private record Arrived(URI at, Answer answer) {}

    /** Asks one hop. */
    private interface Hop {
        Answer ask(Target target) throws NotFetched, InterruptedException;
    }

    private Arrived follow(URI address, Hop hop) throws NotFetched, InterruptedException {
        Set<URI> been = new HashSet<>();
        URI at = address;
        while (been.size() < Limits.MOST_REDIRECTS) {
            if (!been.add(at)) {
                throw new NotFetched(Reason.REDIRECT, "redirected in a circle: " + at);
            }
            Answer answer = hop.ask(door.open(at));
            if (!answer.isRedirect()) {
                return new Arrived(at, answer);
            }
            at = Addresses.redirected(at, answer.header("Location"));
        }
        throw new NotFetched(Reason.REDIRECT, "redirected more than " + (Limits.MOST_REDIRECTS - 1) + " times");
    }

    private Answer permitted(Target target, Map<String, String> headers) throws NotFetched, InterruptedException {
        Robots rules = robots.of(target);
        if (!rules.allows(target.path())) {
            throw new NotFetched(Reason.ROBOTS, "the robots.txt of " + target.authority() + " does not allow it");
        }
        Duration asked = rules.delay().orElse(Duration.ZERO);
        Duration delay = asked.compareTo(limits.longestDelay()) > 0 ? limits.longestDelay() : asked;
        return polite(target, headers, longer(delay, limits.delay()), new Wire.Portion(limits.mostBytes(), false));
    }

    /** Asks; where the host says when to come again, once more then. */
    private Answer polite(Target target, Map<String, String> headers, Duration delay, Wire.Portion portion)
            throws NotFetched, InterruptedException {
        String host = target.uri().getHost();
        Answer answer = turns.take(host, delay, () -> wire.get(target, headers, portion));
        Optional<Duration> wait = answer.isLater() ? answer.retryAfter(time.now()) : Optional.empty();
        if (wait.isEmpty()) {
            return answer;
        }
        turns.rest(host, longer(wait.get(), delay));
        return wait.get().compareTo(limits.longestDelay()) > 0
                ? answer
                : turns.take(host, delay, () -> wire.get(target, headers, portion));
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private Answer robots(URI address) throws NotFetched, InterruptedException {
        return follow(address, target -> polite(target, headers(), limits.delay(), ROBOTS))
                .answer();
    }

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", USER_AGENT);
        headers.put("Accept", ACCEPTED);
        headers.put("Accept-Encoding", "gzip, deflate");
        return headers;
    }
}
