package readout.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that stands still but for the waiting, which takes no time. */
public final class FakeTime implements Time {
    private final List<Duration> slept = new ArrayList<>();
    private Instant now = Instant.parse("2019-10-16T10:00:00Z");

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration duration) {
        slept.add(duration);
        now = now.plus(duration);
    }

    /** Every wait so far. */
    public synchronized List<Duration> slept() {
        return List.copyOf(slept);
    }

    synchronized void pass(Duration duration) {
        now = now.plus(duration);
    }
}
