package readout.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a set's scoring script and reads the figures that it prints. */
final class Script {
    private Script() {}

    /** Scores {@code output}, which was coded for {@code set}. */
    static List<Score> score(GoldSet set, GoldFolder folder, Path output) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "python3",
                folder.script(set).toString(),
                set.task(),
                folder.gold(set).toString(),
                output.toString()));
        if (set.isStory()) {
            command.add(folder.input(set).toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with exit code " + code);
        }
        return printed.lines()
                .flatMap(line -> figure(set.name(), line).stream())
                .toList();
    }

    /**
     * Reads {@code NAME VALUE}, {@code NAME PART/WHOLE}, or the F1 that ends a line of counts ({@code NAME … f1 VALUE});
     * a part of nothing is no figure.
     */
    static Optional<Score> figure(String set, String line) {
        String[] words = line.strip().split(" +");
        int last = words.length - 1;
        if (last == 1 && words[1].endsWith("/0")) {
            return Optional.empty();
        }
        if (last == 1) {
            return Optional.of(new Score(set, words[0], value(words[1])));
        }
        return last > 1 && words[last - 1].equals("f1")
                ? Optional.of(new Score(set, words[0] + "_f1", value(words[last])))
                : Optional.empty();
    }

    private static double value(String written) {
        int slash = written.indexOf('/');
        if (slash < 0) {
            return Double.parseDouble(written);
        }
        return Double.parseDouble(written.substring(0, slash)) / Double.parseDouble(written.substring(slash + 1));
    }
}
