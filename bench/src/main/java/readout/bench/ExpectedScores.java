package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The scores kept in the tree, one a line: {@code SET NAME VALUE}; lines that begin with {@code #} are remarks. */
final class ExpectedScores {
    private static final String REMARK = "# SET NAME VALUE; written by bench/run.sh scores --update\n";

    private ExpectedScores() {}

    /**
     * Reads the file; none is there, none are expected.
     *
     * @throws IOException also when a line is none of three words, the third a number
     */
    static List<Score> read(Path file) throws IOException {
        List<Score> scores = new ArrayList<>();
        if (!Files.exists(file)) {
            return scores;
        }
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.split(" ");
            try {
                if (words.length != 3) {
                    throw new IOException(file + ":" + number + ": expected 3 words, found " + words.length);
                }
                scores.add(new Score(words[0], words[1], Double.parseDouble(words[2])));
            } catch (NumberFormatException e) {
                throw new IOException(file + ":" + number + ": not a number: '" + words[2] + "'", e);
            }
        }
        return scores;
    }

    /** Writes {@code scores} over {@code old}; keeps the old ones of sets that were not run. */
    static void write(Path file, List<Score> old, List<Score> scores) throws IOException {
        Set<String> run = scores.stream().map(Score::set).collect(Collectors.toSet());
        StringBuilder text = new StringBuilder(REMARK);
        for (GoldSet set : GoldSet.ALL) {
            (run.contains(set.name()) ? scores : old)
                    .stream()
                            .filter(score -> score.set().equals(set.name()))
                            .forEach(score -> text.append(score.key())
                                    .append(' ')
                                    .append(Score.written(score.value()))
                                    .append('\n'));
        }
        Files.writeString(file, text);
    }
}
