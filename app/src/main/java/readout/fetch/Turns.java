package readout.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import readout.fetch.Fetch.Reason;

/** Gives each host one request at a time, with a pause between two of them. */
final class Turns {
    private final Time time;
    private final Duration longest;
    private final Map<String, Turn> hosts = new ConcurrentHashMap<>();

    /**
     * Turns by a clock.
     *
     * @param longest a wait above this is not waited
     */
    Turns(Time time, Duration longest) {
        this.time = time;
        this.longest = longest;
    }

    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private Instant next = Instant.MIN;
    }

    /** One request. */
    interface Request {
        Answer send() throws NotFetched, InterruptedException;
    }

    /**
     * Sends a request when it is its host's turn.
     *
     * @param delay pause behind it
     */
    Answer take(String host, Duration delay, Request request) throws NotFetched, InterruptedException {
        Turn turn = hosts.computeIfAbsent(host, name -> new Turn());
        turn.lock.lockInterruptibly();
        try {
            Instant now = time.now();
            if (turn.next.isAfter(now)) {
                Duration wait = Duration.between(now, turn.next);
                if (wait.compareTo(longest) > 0) {
                    throw new NotFetched(Reason.LATER, host + " asks to come again in " + wait.toSeconds() + " s");
                }
                time.sleep(wait);
            }
            try {
                return request.send();
            } finally {
                turn.next = time.now().plus(delay);
            }
        } finally {
            turn.lock.unlock();
        }
    }

    /** Leaves a host alone for a time, an hour at most. */
    void rest(String host, Duration duration) {
        Duration most = Duration.ofHours(1);
        Turn turn = hosts.computeIfAbsent(host, name -> new Turn());
        turn.lock.lock();
        try {
            turn.next = time.now().plus(duration.compareTo(most) < 0 ? duration : most);
        } finally {
            turn.lock.unlock();
        }
    }
}
