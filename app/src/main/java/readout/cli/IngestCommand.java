package readout.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.Readout;
import readout.fetch.Time;
import readout.fetch.ValidatorFile;
import readout.store.ReportReader;
import readout.store.Store;

/** Codes reports into the store. */
@Command(
        name = "ingest",
        description = "Code reports into the store, leaving out those it has; what is stopped goes on where it was.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Of a text that several outlets carry, the first is coded and the others",
            "are kept as its copies. Reports in other languages than English are stored",
            "and found by search, but not coded. What was refused is not read again",
            "until it changes; --retry does."
        })
final class IngestCommand extends StoreCommand {
    private final Supplier<Readout> loader;
    private final Time time;

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = SourceOptions.KINDS)
    private List<String> sources = new ArrayList<>();

    @Option(names = "--refused", paramLabel = "FILE", description = "Write what was refused, and why, as JSONL.")
    private @Nullable Path refused;

    @Option(names = "--retry", description = "Read again what was refused before.")
    private boolean retry;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress on standard error.")
    private boolean quiet;

    @Mixin
    private SourceOptions options = new SourceOptions();

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
    IngestCommand(Supplier<Readout> loader, Time time) {
        this.loader = loader;
        this.time = time;
    }

    @Override
    int run() {
        Path file = store();
        boolean isNew = !Files.exists(file);
        Store store = Store.create(file);
        ValidatorFile taken = ValidatorFile.beside(file, isNew, time);
        AtomicReference<SourceOptions.Taken> read = new AtomicReference<>();
        try (Refusals refusals = new Refusals(err()::println, Optional.ofNullable(refused));
                ReportReader reports = store.reports()) {
            SourceOptions.Before before = new SourceOptions.Before(taken, reports::hasUrl);
            String done = Ingester.fill(
                    store,
                    items -> read.set(options.read(sources, System.in, before, items)),
                    new Ingester.Coding(loader, parallel.threads(), scope, patience, retry),
                    refusals,
                    quiet ? line -> {} : this::say);
            SourceOptions.Taken all = requireNonNull(read.get());
            if (all.addresses() > 0) {
                taken.save();
            }
            say(store.file() + ": " + done + besides(all));
            return refusals.count() == 0 ? ExitCode.DONE : ExitCode.SOME_REFUSED;
        }
    }

    private static String besides(SourceOptions.Taken read) {
        String records = read.passedOver() == 0 ? "" : "; " + read.passedOver() + " other records in web archives";
        int known = read.gathered().known();
        return records + (known == 0 ? "" : "; " + known + " known addresses not fetched");
    }

    private void say(String line) {
        err().println("readout: " + line);
        err().flush();
    }
}
