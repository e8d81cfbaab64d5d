package readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.Readout;
import readout.page.ReportFiles;
import readout.store.ReportWriter;
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
        try (ReportWriter writer = store.writer()) {
            Ingester ingester = new Ingester(writer, loader, err());
            new ReportFiles(most).read(sources, System.in, ingester::take);
            err().println("readout: " + store.file() + ": " + ingester.summary());
            return ingester.refused() == 0 ? ExitCode.DONE : ExitCode.SOME_REFUSED;
        }
    }
}
