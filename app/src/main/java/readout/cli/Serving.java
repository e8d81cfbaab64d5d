package readout.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import readout.store.Store;
import readout.web.Site;

/** How the page is served: on which port, and whether a browser is opened. */
final class Serving {
    private static final int USUAL_PORT = 8080;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Port on 127.0.0.1; 0 for any free one (default 8080, or any free one where that is taken).")
    private @Nullable Integer port;

    @Option(names = "--no-open", description = "Do not open a browser.")
    private boolean quiet;

    /** Starts to serve; the port is free again once the site is closed. */
    Site start(Store store) throws IOException {
        if (port != null) {
            return Site.start(store, port);
        }
        try {
            return Site.start(store, USUAL_PORT);
        } catch (IOException e) {
            return Site.start(store, 0);
        }
    }

    /** Shows the page in the user's browser where there is a desktop; that it fails is no fault. */
    void open(URI address) {
        Optional<String> opener = quiet ? Optional.empty() : opener();
        if (opener.isPresent()) {
            try {
                new ProcessBuilder(List.of(opener.get(), address.toString()))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException e) {
                return; // the address is printed anyway
            }
        }
    }

    private static Optional<String> opener() {
        if (System.getProperty("os.name", "").startsWith("Mac")) {
            return onPath("open");
        }
        boolean desktop = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        return desktop ? onPath("xdg-open") : Optional.empty();
    }

    private static Optional<String> onPath(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        for (String folder : path.split(java.io.File.pathSeparator)) {
            Path file = Path.of(folder, name);
            if (Files.isExecutable(file)) {
                return Optional.of(file.toString());
            }
        }
        return Optional.empty();
    }
}
