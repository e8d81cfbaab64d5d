package readout.cli;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import readout.store.Store;
import readout.web.Site;

/** Serves the page over a store until it is interrupted. */
@Command(
        name = "serve",
        description = "Serve the page and the JSON answers over a store, on this machine only; Ctrl-C ends it.",
        mixinStandardHelpOptions = true)
final class ServeCommand extends StoreCommand {
    @Mixin
    private final Serving serving = new Serving();

    @Override
    int run() throws InterruptedException {
        Store store = Store.open(store());
        try (Site site = serving.start(store)) {
            out().println("Readout is at " + site.address() + " (Ctrl-C ends it)");
            out().flush();
            serving.open(site.address());
            site.join();
            return ExitCode.DONE;
        } catch (IOException e) {
            err().println("readout: " + e.getMessage());
            return ExitCode.FAILED;
        }
    }
}
