package readout.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import readout.Readout;
import readout.lexicon.LexiconFiles;
import readout.parser.PackedParser;

/** Codes the gold sets, scores them and compares the scores with the expected ones kept in the tree. */
@Command(
        name = "scores",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Score the coder against gold; OK, or what is worse than expected (exit code 1).")
final class GoldScores implements Callable<Integer> {
    @Option(names = "--root", paramLabel = "DIR", description = "The source tree; default: the working directory.")
    private Path root = Path.of("");

    @Option(names = "--gold", paramLabel = "DIR", description = "The gold files; default: ../shared/gold of the tree.")
    private @Nullable Path gold;

    @Option(names = "--set", paramLabel = "NAME", description = "Only this set, e.g. plv-dev; may be repeated.")
    private List<String> only = List.of();

    @Option(names = "--update", description = "Write the scores down as the expected ones.")
    private boolean update;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private GoldScores() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new GoldScores()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        GoldFolder folder = new GoldFolder(gold == null ? root.resolve("../shared/gold") : gold);
        List<GoldSet> sets = sets(folder, out);
        if (sets.isEmpty()) {
            String wanted = only.isEmpty() ? "" : " of " + String.join(", ", only);
            out.println("No gold files" + wanted + " in " + folder.gold() + ": nothing was scored.");
            return 0;
        }
        Path expectedFile = root.resolve("bench/expected/scores.txt");
        List<Score> expected = ExpectedScores.read(expectedFile);
        List<Score> scores = scores(sets, folder);
        Comparison comparison = Comparison.of(scores, expected);
        comparison.table().forEach(out::println);
        if (update) {
            ExpectedScores.write(expectedFile, expected, scores);
            out.println("Expected scores are written.");
            return 0;
        }
        comparison.faults().forEach(out::println);
        out.println(
                comparison.faults().isEmpty()
                        ? "OK"
                        : comparison.faults().size() + " figures are worse than expected.");
        return comparison.faults().isEmpty() ? 0 : 1;
    }

    private List<GoldSet> sets(GoldFolder folder, PrintWriter out) {
        List<GoldSet> sets = new ArrayList<>();
        for (GoldSet set : GoldSet.ALL) {
            if (!only.isEmpty() && !only.contains(set.name())) {
                continue;
            }
            if (folder.has(set)) {
                sets.add(set);
            } else if (Files.isDirectory(folder.gold())) {
                out.println(set.name() + ": gold, reports or script are not there; skipped.");
            }
        }
        return sets;
    }

    private List<Score> scores(List<GoldSet> sets, GoldFolder folder) throws IOException, InterruptedException {
        Path outputs = Files.createDirectories(root.resolve("bench/target/scores"));
        SetCoder coder = new SetCoder(new Readout(PackedParser.load(), LexiconFiles.bundled()));
        List<Score> scores = new ArrayList<>();
        for (GoldSet set : sets) {
            Path output = outputs.resolve(set.name() + ".jsonl");
            coder.write(set, folder.input(set), output);
            scores.addAll(Script.score(set, folder, output));
        }
        return scores;
    }
}
