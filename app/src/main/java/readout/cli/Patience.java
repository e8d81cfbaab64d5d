package readout.cli;

import java.time.Duration;
import picocli.CommandLine.Option;
import readout.Budget;

/** How long one report may take. */
final class Patience {
    @Option(
            names = "--budget",
            paramLabel = "SECONDS",
            description = "Processor time for one report (default: ${DEFAULT-VALUE}); one that needs more is refused.")
    private int seconds = 60;

    /** For the report that this thread begins now. */
    Budget budget() {
        return Budget.ofProcessorTime(Duration.ofSeconds(seconds));
    }
}
