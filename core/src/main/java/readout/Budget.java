package readout;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The time that one report may take. It is asked between sentences, so that a report is never cut within one.
 *
 * <p>Made for one report by the thread that reads it.
 */
public final class Budget {
    private final LongSupplier clock;
    private final long end;

    private Budget(LongSupplier clock, long end) {
        this.clock = clock;
        this.end = end;
    }

    /** As long as it takes. */
    public static Budget none() {
        return new Budget(() -> 0, Long.MAX_VALUE);
    }

    /** Processor time of this thread, so that a busy or a sleeping machine cuts no report. */
    public static Budget ofProcessorTime(Duration most) {
        return of(most, ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    }

    /**
     * Time of any clock, from now on.
     *
     * @param clock nanoseconds since any beginning
     */
    public static Budget of(Duration most, LongSupplier clock) {
        return new Budget(clock, clock.getAsLong() + most.toNanos());
    }

    /** True from when on nothing is left. */
    public boolean isSpent() {
        return clock.getAsLong() >= end;
    }
}
