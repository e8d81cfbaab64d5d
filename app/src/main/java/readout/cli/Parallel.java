package readout.cli;

import picocli.CommandLine.Option;

/** How many reports are worked on at the same time. */
final class Parallel {
    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reports worked on at the same time (default: one a processor); the output is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    int threads() {
        return Math.max(1, threads);
    }
}
