package readout.cli;

import picocli.CommandLine.Option;
import readout.Sentences;

/** Which sentences are parsed. */
final class Scope {
    @Option(
            names = "--all-sentences",
            description = "Parse every sentence, also those whose words tell no event; slower, hardly a claim more.")
    private boolean all;

    Sentences sentences() {
        return all ? Sentences.ALL : Sentences.TELLING;
    }
}
