package readout.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import readout.Budget;

/** How long one report may take. */
final class Patience {
    private static final int USUAL = 60;

    @Option(
            names = "--budget",
            paramLabel = "SECONDS",
            description = "Processor time for one report (default: 60); one that needs more is refused.")
    private @Nullable Integer seconds;

    /** Whether it was asked for, so that what was once too slow is to be tried again. */
    boolean isGiven() {
        return seconds != null;
    }

    /** For the report that this thread begins now. */
    Budget budget() {
        return Budget.ofProcessorTime(Duration.ofSeconds(seconds == null ? USUAL : seconds));
    }
}
