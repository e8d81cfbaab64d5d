package readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.Readout;
import readout.page.ReportFiles;
import readout.store.ClaimText;
import readout.store.ReportWriter;
import readout.store.Store;

/** Codes reports into the store. */
@Command(
        name = "ingest",
        description = "Code reports into the store, leaving out those it has.",
        mixinStandardHelpOptions = true)
final class IngestCommand extends StoreCommand {
    /** Exit code when some inputs were refused. */
    static final int SOME_REFUSED = 3;

    private final Supplier<Readout> loader;
    private final ClaimText text;

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
     * @param text writes a claim as JSON
     */
    IngestCommand(Supplier<Readout> loader, ClaimText text) {
        this.loader = loader;
        this.text = text;
    }

    @Override
    int run() {
        Store store = Store.create(store());
        try (ReportWriter writer = store.writer()) {
            Ingester ingester = new Ingester(writer, loader, text, err());
            new ReportFiles(most).read(sources, System.in, ingester::take);
            err().println("readout: " + store.file() + ": " + ingester.summary());
            return ingester.refused() == 0 ? DONE : SOME_REFUSED;
        }
    }
}
