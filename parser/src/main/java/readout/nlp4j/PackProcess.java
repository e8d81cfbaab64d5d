package readout.nlp4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import readout.pack.PackCache;

/** Makes the pack in a process of its own, so that the memory it needs is given back and the caller can do with little. */
public final class PackProcess implements PackCache.Maker {
    private static final String MEMORY = "-Xmx1600m";
    private static final int LINES_KEPT = 20;

    @Override
    public void make(Path file, Consumer<String> progress) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Packer.class.getName(),
                        file.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .start();
        List<String> other = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(Packer.STEP)) {
                    progress.accept(line.substring(Packer.STEP.length()));
                } else if (other.size() < LINES_KEPT) {
                    other.add(line);
                }
            }
            if (process.waitFor() != 0) {
                throw new IOException("packing the parser's models failed: " + String.join(" / ", other));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while packing the parser's models", e);
        } finally {
            process.destroy();
        }
    }
}
