package readout.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** The files of the page, from the class path; only plain names with a known ending are served. */
final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private Assets() {}

    /** The file of this path; {@code /} is the page. */
    static Optional<Answer> file(String path) {
        String name = path.equals("/") ? "index.html" : path.substring(1);
        if (!name.matches("[a-z][a-z0-9-]*\\.[a-z]{2,4}")) {
            return Optional.empty();
        }
        String type = TYPES.get(name.substring(name.indexOf('.') + 1));
        if (type == null) {
            return Optional.empty();
        }
        try (InputStream in = Assets.class.getResourceAsStream("site/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new Answer(200, type, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
