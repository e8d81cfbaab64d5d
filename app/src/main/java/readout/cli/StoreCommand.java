package readout.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import readout.store.StoreException;

/** A command on a store: knows which file, and turns a store's fault into a message and exit code 1. */
abstract class StoreCommand implements Callable<Integer> {
    @Option(
            names = "--store",
            paramLabel = "FILE",
            description = "The store; else READOUT_STORE, else readout.db in the user's data folder.")
    private @Nullable Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    private CommandSpec spec;

    /** Does the work; returns the exit code. */
    abstract int run() throws Exception;

    @Override
    public final Integer call() throws Exception {
        try {
            return run();
        } catch (StoreException e) {
            err().println("readout: " + e.getMessage());
            return ExitCode.FAILED;
        }
    }

    final CommandSpec spec() {
        return spec;
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** The store named on the command line. */
    final Optional<Path> named() {
        return Optional.ofNullable(file);
    }

    /** The store to use. */
    final Path store() {
        return named().or(() -> variable("READOUT_STORE").map(Path::of)).orElseGet(StoreCommand::usual);
    }

    /** {@code readout/readout.db} where this system keeps a user's data. */
    private static Path usual() {
        Path home = Path.of(System.getProperty("user.home", "."));
        Path data = variable("XDG_DATA_HOME")
                .or(() -> variable("LOCALAPPDATA"))
                .map(Path::of)
                .orElseGet(() -> System.getProperty("os.name", "").startsWith("Mac")
                        ? home.resolve("Library/Application Support")
                        : home.resolve(".local/share"));
        return data.resolve("readout").resolve("readout.db");
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
