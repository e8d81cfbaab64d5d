package readout.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import readout.Reading;
import readout.Readout;
import readout.json.ClaimJson;
import readout.lexicon.LexiconFiles;
import readout.page.Report;
import readout.parser.PackedParser;

/** Codes a corpus on one thread, from report to JSON, and tells time and memory. */
@Command(
        name = "throughput",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Code reports on one thread and print start-up, rate, processor time and memory.")
final class Throughput implements Callable<Integer> {
    private static final double SECOND = 1e9;
    private static final double MEGABYTE = 1e6;

    @Option(names = "--root", paramLabel = "DIR", description = "The source tree; default: the working directory.")
    private Path root = Path.of("");

    @Option(names = "--reports", paramLabel = "FILE", description = "Reports, JSONL; default: samples/reports.jsonl.")
    private @Nullable Path reports;

    @Option(
            names = "--sentences",
            paramLabel = "N",
            description = "At least so many sentences; default ${DEFAULT-VALUE}.")
    private int sentences = 1000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Throughput() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Throughput()).execute(arguments));
    }

    /** What coding one stretch of the corpus took. */
    private record Lap(int sentences, long tokens, long claims, double seconds, double userSeconds) {
        Lap plus(Lap other) {
            return new Lap(
                    sentences + other.sentences,
                    tokens + other.tokens,
                    claims + other.claims,
                    seconds + other.seconds,
                    userSeconds + other.userSeconds);
        }
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        double virtualMachine = sinceStart();
        PackedParser parser = PackedParser.load();
        double models = sinceStart() - virtualMachine;
        Readout readout = new Readout(parser, LexiconFiles.bundled());
        double startUp = sinceStart();
        double startUpProcessor = processorTime();
        Corpus corpus = Corpus.of(
                SetCoder.reports(reports == null ? root.resolve("samples/reports.jsonl") : reports), sentences);
        int half = corpus.reports().size() / 2;
        Lap first = lap(readout, corpus.reports().subList(0, half));
        Lap second =
                lap(readout, corpus.reports().subList(half, corpus.reports().size()));
        print(out, "start-up", startUp, "s");
        print(out, "  processor time of it", startUpProcessor, "s");
        print(out, "  of this models", models, "s");
        print(out, "  of this lexicon and gazetteer", startUp - models - virtualMachine, "s");
        print(out, "first half, cold", first);
        print(out, "second half, warm", second);
        print(out, "all", first.plus(second));
        System.gc();
        print(
                out,
                "heap after collection",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE,
                "MB");
        print(out, "peak resident memory", peakResident(), "MB");
        print(
                out,
                "load of the machine",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                "");
        return 0;
    }

    private static Lap lap(Readout readout, Iterable<Report> reports) {
        int sentences = 0;
        long tokens = 0;
        long claims = 0;
        long written = 0;
        long start = System.nanoTime();
        long startUser = ManagementFactory.getThreadMXBean().getCurrentThreadUserTime();
        for (Report report : reports) {
            Reading reading = readout.read(report);
            written += reading.claims().stream()
                    .mapToLong(claim -> ClaimJson.line(claim, report).length())
                    .sum();
            sentences += reading.trees().size();
            tokens += reading.trees().stream()
                    .mapToLong(tree -> tree.nodes().size())
                    .sum();
            claims += reading.claims().size();
        }
        if (written < claims) {
            throw new IllegalStateException("claims without JSON");
        }
        return new Lap(
                sentences,
                tokens,
                claims,
                (System.nanoTime() - start) / SECOND,
                (ManagementFactory.getThreadMXBean().getCurrentThreadUserTime() - startUser) / SECOND);
    }

    /** Seconds since the virtual machine began. */
    private static double sinceStart() {
        return (System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime())
                / 1e3;
    }

    /** Seconds of processor that all threads took, those that compile and collect among them; 0 where unknown. */
    private static double processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime() / SECOND
                : 0;
    }

    /** The most memory the process ever had, in MB; 0 where there is no {@code /proc}. */
    private static double peakResident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) * 1024 / MEGABYTE)
                .findFirst()
                .orElse(0);
    }

    private static void print(PrintWriter out, String name, Lap lap) {
        out.println(
                name + ": " + lap.sentences() + " sentences, " + lap.tokens() + " tokens, " + lap.claims() + " claims");
        print(out, "  rate", lap.sentences() / lap.seconds(), "sentences/s");
        print(out, "  rate", lap.tokens() / lap.seconds(), "tokens/s");
        print(out, "  user time of the coding thread", lap.userSeconds() * 1e3 / lap.sentences(), "ms a sentence");
    }

    private static void print(PrintWriter out, String name, double value, String unit) {
        out.printf(Locale.ROOT, "%-34s %10.2f %s%n", name, value, unit);
    }
}
