package readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import readout.Readout;
import readout.page.ReportFiles;
import readout.store.Store;
import readout.web.Site;

/** Codes the bundled sample reports and shows them on the page. */
@Command(
        name = "demo",
        description = "Code the bundled sample reports into a store and serve the page over it; Ctrl-C ends it. Without"
                + " --store the store is a temporary one.",
        mixinStandardHelpOptions = true)
final class DemoCommand extends StoreCommand {
    private static final String SAMPLES = "/readout/samples/reports.jsonl";

    private final Supplier<Readout> loader;

    @Mixin
    private final Serving serving = new Serving();

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
    DemoCommand(Supplier<Readout> loader) {
        this.loader = loader;
    }

    @Override
    int run() throws InterruptedException {
        try {
            Store store = Store.create(file());
            fill(store);
            try (Site site = serving.start(store)) {
                out().println("Readout is at " + site.address() + " (Ctrl-C ends it)");
                out().flush();
                serving.open(site.address());
                site.join();
            }
            return ExitCode.DONE;
        } catch (IOException e) {
            err().println("readout: " + e.getMessage());
            return ExitCode.FAILED;
        }
    }

    private Path file() throws IOException {
        Optional<Path> named = named();
        if (named.isPresent()) {
            return named.get();
        }
        Path folder = Files.createTempDirectory("readout-demo");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder), "remove demo store"));
        return folder.resolve("demo.db");
    }

    private void fill(Store store) throws IOException {
        try (InputStream samples = DemoCommand.class.getResourceAsStream(SAMPLES);
                Refusals refusals = new Refusals(err()::println, Optional.empty())) {
            if (samples == null) {
                throw new IOException("this build has no sample reports (" + SAMPLES + "); build it again");
            }
            Ingester.Coding coding = new Ingester.Coding(loader, parallel.threads(), scope, patience, false);
            ReportFiles files = new ReportFiles(ReportFiles.MOST_BYTES);
            String done = Ingester.fill(
                    store,
                    items -> files.read("-", "samples.jsonl", samples, items),
                    coding,
                    refusals,
                    line -> err().println("readout: " + line));
            err().println("readout: sample reports: " + done);
            err().flush();
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            return; // the system clears its temporary folder itself
        }
    }
}
