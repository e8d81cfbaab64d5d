package readout.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.Readout;
import readout.page.ReportFiles;
import readout.store.Store;

/** Codes reports into the store. */
@Command(
        name = "ingest",
        description = "Code reports into the store, leaving out those it has.",
        mixinStandardHelpOptions = true)
final class IngestCommand extends StoreCommand {
    private final Supplier<Readout> loader;

    @Parameters(
            paramLabel = "SOURCE",
            arity = "1..*",
            description = "Plain text, HTML or JSONL files, folders of them, or - for standard input.")
    private List<String> sources = new ArrayList<>();

    @Option(
            names = "--max-size",
            paramLabel = "BYTES",
            defaultValue = "" + ReportFiles.MOST_BYTES,
            description = "Largest text of a report (default ${DEFAULT-VALUE}).")
    private int most = ReportFiles.MOST_BYTES;

    @Option(names = "--refused", paramLabel = "FILE", description = "Write what was refused, and why, as JSONL.")
    private @Nullable Path refused;

    @Mixin
    private Parallel parallel = new Parallel();

    @Mixin
    private Patience patience = new Patience();

    @Mixin
    private Scope scope = new Scope();

    /**
     * The command.
     *
     * @param loader makes the coder
     */
    IngestCommand(Supplier<Readout> loader) {
        this.loader = loader;
    }

    @Override
    int run() {
        Store store = Store.create(store());
        try (Refusals refusals = new Refusals(err()::println, Optional.ofNullable(refused))) {
            Ingester.Coding coding = new Ingester.Coding(loader, parallel.threads(), scope, patience);
            String done = Ingester.fill(
                    store, items -> new ReportFiles(most).read(sources, System.in, items), coding, refusals, err());
            err().println("readout: " + store.file() + ": " + done);
            return refusals.count() == 0 ? ExitCode.DONE : ExitCode.SOME_REFUSED;
        }
    }
}
