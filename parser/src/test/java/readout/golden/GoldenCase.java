package readout.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text of ours and what is expected of it.
 *
 * <p>In a file: {@code == title}, the text, {@code --}, the expected lines. Lines that start with {@code #} before the
 * first case are comments.
 *
 * @param at {@code file:line} of its title
 * @param title what it shows
 * @param text the text
 * @param expected the expected lines
 */
record GoldenCase(String at, String title, String text, List<String> expected) {
    @Override
    public String toString() {
        return at + " " + title;
    }

    /** The cases of every file of a folder of the test resources. */
    static Stream<GoldenCase> in(String folder) {
        try (Stream<Path> files =
                Files.list(Path.of(GoldenCase.class.getResource("/" + folder).toURI()))) {
            List<GoldenCase> cases = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                cases.addAll(read(file));
            }
            return cases.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<GoldenCase> read(Path file) throws IOException {
        List<GoldenCase> cases = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("== ")) {
                continue;
            }
            int from = i + 1;
            int dash = from;
            while (!lines.get(dash).equals("--")) {
                dash++;
            }
            int end = dash + 1;
            while (end < lines.size() && !lines.get(end).startsWith("== ")) {
                end++;
            }
            cases.add(new GoldenCase(
                    file.getFileName() + ":" + (i + 1),
                    lines.get(i).substring(3),
                    String.join("\n", lines.subList(from, dash)).strip(),
                    lines.subList(dash + 1, end).stream()
                            .filter(line -> !line.isBlank())
                            .toList()));
        }
        return cases;
    }
}
