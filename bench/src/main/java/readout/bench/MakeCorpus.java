package readout.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.json.ReportJson;
import readout.page.Extraction.Extracted;
import readout.page.Report;

/** Makes reports to be timed on, as many as wanted, out of nothing but the project's own sentences. */
@Command(
        name = "corpus",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Write made-up reports as JSONL; the same seed gives the same reports.")
final class MakeCorpus implements Callable<Integer> {
    private static final int FEWEST_SENTENCES = 8;
    private static final int MOST_SENTENCES = 40;
    private static final int MOST_IN_A_PARAGRAPH = 4;
    /** Of a hundred reports of mixed news, how many are on politics or conflict. */
    private static final int POLITICAL = 25;

    /** What the reports are about. */
    enum Kind {
        CONFLICT,
        MIXED
    }

    @Option(names = "--root", paramLabel = "DIR", description = "The source tree; default: the working directory.")
    private Path root = Path.of("");

    @Option(names = "--kind", description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Kind kind = Kind.CONFLICT;

    @Option(names = "--sentences", paramLabel = "N", description = "Default ${DEFAULT-VALUE}.")
    private int sentences = 10_000;

    @Option(names = "--seed", paramLabel = "N", description = "Default ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the reports go.")
    private @Nullable Path out;

    @Option(names = "--lines", description = "Write the sentences alone, one a line.")
    private boolean lines;

    private MakeCorpus() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new MakeCorpus())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        ConflictNews conflict = ConflictNews.read(root.resolve("samples/reports.jsonl"));
        MixedNews mixed = MixedNews.read();
        Random random = new Random(seed);
        try (BufferedWriter writer = Files.newBufferedWriter(java.util.Objects.requireNonNull(out))) {
            int made = 0;
            for (int number = 1; made < sentences; number++) {
                boolean political = kind == Kind.CONFLICT || random.nextInt(100) < POLITICAL;
                ConflictNews.Voice voice = conflict.new Voice(random);
                int length = Math.min(
                        sentences - made, FEWEST_SENTENCES + random.nextInt(MOST_SENTENCES - FEWEST_SENTENCES));
                String text = text(length, political ? voice::sentence : () -> mixed.sentence(random), random);
                writer.write(lines ? text.replaceAll("\n+", "\n") : record(number, text, random));
                writer.write('\n');
                made += length;
            }
        }
        return 0;
    }

    private String text(int length, Supplier<String> sentence, Random random) {
        StringBuilder text = new StringBuilder();
        int left = 0;
        for (int i = 0; i < length; i++) {
            if (i > 0) {
                text.append(lines ? "\n" : left > 0 ? " " : "\n\n");
            }
            left = left > 0 ? left - 1 : random.nextInt(MOST_IN_A_PARAGRAPH);
            text.append(sentence.get());
        }
        return text.toString();
    }

    private static String record(int number, String text, Random random) {
        String day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2_000)).toString();
        Report.About about = new Report.About("", "", "Benchmark", "", day, "en", "");
        return ReportJson.line(new Extracted(new Report("made-" + number, text, about), text, java.util.List.of()));
    }
}
