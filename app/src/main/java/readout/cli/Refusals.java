package readout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.page.Extraction.Refused;
import tools.jackson.databind.ObjectMapper;

/** Names each refused input with its reason on standard error, and in a file where one is asked for. */
final class Refusals implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Consumer<String> err;
    private final @Nullable Writer file;
    private final Map<String, Integer> reasons = new TreeMap<>();
    private int count;

    /**
     * None yet.
     *
     * @param err takes a line for standard error
     */
    Refusals(Consumer<String> err, Optional<Path> file) {
        this.err = err;
        try {
            this.file = file.isPresent() ? Files.newBufferedWriter(file.get()) : null;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file.get(), e);
        }
    }

    void add(String input, Refused refused) {
        count++;
        reasons.merge(refused.reason().label(), 1, Integer::sum);
        String line = refused.line() > 0 ? ":" + refused.line() : "";
        err.accept("readout: " + input + line + ": " + refused.detail());
        if (file == null) {
            return;
        }
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("file", input);
        record.put("line", refused.line() > 0 ? refused.line() : null);
        record.put("reason", refused.reason().label());
        record.put("detail", refused.detail());
        try {
            file.write(JSON.writeValueAsString(record) + "\n");
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "4 refused (3 no-article, 1 not-json)". */
    @Override
    public String toString() {
        String why = reasons.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
        return count + " refused" + (why.isEmpty() ? "" : " (" + why + ")");
    }

    int count() {
        return count;
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
