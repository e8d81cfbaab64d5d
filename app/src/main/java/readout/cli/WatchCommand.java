package readout.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import readout.Readout;
import readout.fetch.Fetcher;
import readout.fetch.Gathered;
import readout.fetch.Gatherer;
import readout.fetch.Time;
import readout.fetch.ValidatorFile;
import readout.page.ReportFiles;
import readout.store.ReportReader;
import readout.store.Store;

/** Keeps a store up to date with feeds until it is interrupted. */
@Command(
        name = "watch",
        description = "Code what is new in feeds into the store, again and again; Ctrl-C ends it.",
        mixinStandardHelpOptions = true)
final class WatchCommand extends StoreCommand {
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private final Supplier<Readout> loader;
    private final Time time;

    @Parameters(
            paramLabel = "FEED",
            arity = "1..*",
            description = "Addresses of RSS or Atom feeds, OPML lists, sitemaps or pages.")
    private List<String> feeds = new ArrayList<>();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = Fetching.Span.class,
            description = "Pause between two rounds, e.g. 15m (default), no less than a minute.")
    private Duration every = Duration.ofMinutes(15);

    @Option(names = "--once", description = "End after one round.")
    private boolean once;

    @Option(
            names = "--max-size",
            paramLabel = "BYTES",
            converter = Inputs.Bytes.class,
            description =
                    "Largest text of a report, e.g. 800k or 20M; its page may be four times as large (default: 5M).")
    private int most = ReportFiles.MOST_BYTES;

    @Mixin
    private Fetching fetching = new Fetching();

    @Mixin
    private Tongue tongue = new Tongue();

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
    WatchCommand(Supplier<Readout> loader, Time time) {
        this.loader = loader;
        this.time = time;
    }

    @Override
    int run() {
        check();
        Path file = store();
        boolean isNew = !Files.exists(file);
        Store store = Store.create(file);
        ValidatorFile taken = ValidatorFile.beside(file, isNew, time);
        Fetcher fetcher = fetching.fetcher(most);
        if (once) {
            return round(1, store, fetcher, taken) == 0 ? ExitCode.DONE : ExitCode.SOME_REFUSED;
        }
        new Rounds(time, every, new Random()).run(number -> round(number, store, fetcher, taken));
        return ExitCode.DONE;
    }

    private void check() {
        for (String feed : feeds) {
            if (!Gatherer.isAddress(feed)) {
                throw new ParameterException(
                        spec().commandLine(), "'" + feed + "' is no address; write http://… or https://…");
            }
        }
        if (every.compareTo(SHORTEST) < 0) {
            throw new ParameterException(spec().commandLine(), "--every is no less than a minute");
        }
    }

    /** Gathers and codes once; what was taken is kept on the disk only when it is in the store. */
    private int round(int number, Store store, Fetcher fetcher, ValidatorFile taken) {
        try (Refusals refusals = new Refusals(err()::println, Optional.empty());
                ReportReader reports = store.reports()) {
            Gatherer gatherer = new Gatherer(fetcher, taken, reports::hasUrl, most);
            AtomicReference<Gathered> gathered = new AtomicReference<>(Gathered.NOTHING);
            Ingester.Coding coding = new Ingester.Coding(loader, parallel.threads(), scope, patience, false);
            String done = Ingester.fill(
                    store,
                    items -> gathered.set(gatherer.gather(feeds, item -> items.accept(tongue.tell(item)))),
                    coding,
                    refusals,
                    line -> err().println("readout: " + line));
            taken.save();
            Gathered all = requireNonNull(gathered.get());
            err().println("readout: round " + number + ": " + all.lists() + " lists, " + all.known()
                    + " known addresses; " + done);
            err().flush();
            return refusals.count();
        }
    }
}
