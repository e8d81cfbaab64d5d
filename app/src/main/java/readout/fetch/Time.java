package readout.fetch;

import java.time.Duration;
import java.time.Instant;

/** The clock, and waiting by it; tests have their own. */
public interface Time {
    /** The time of day. */
    Instant now();

    /** Waits; returns at once for nothing or less. */
    void sleep(Duration duration) throws InterruptedException;

    /** The machine's clock. */
    static Time ofMachine() {
        return new Time() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public void sleep(Duration duration) throws InterruptedException {
                Thread.sleep(Math.max(0, duration.toMillis()));
            }
        };
    }
}
