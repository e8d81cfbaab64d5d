package readout.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.archive.ReportSources;
import readout.decode.Analysis;
import readout.decode.Decoder;
import readout.nlp4j.LibraryParser;
import readout.nlp4j.PackProcess;
import readout.nlp4j.Packer;
import readout.pack.PackCache;
import readout.page.Extraction.Extracted;
import readout.page.ReportFiles;
import readout.parser.CleanText;
import readout.text.Segmenter;
import readout.text.Sentence;

/** Compares our decoding with the library's on the different sentences of reports, word by word, and their rates. */
@Command(
        name = "equality",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Decode every different sentence with the library and with our code; print differences and rates.")
final class Equality implements Callable<Integer> {
    /** Sentences that are decoded before time is taken. */
    private static final int WARM_UP = 3_000;

    @Parameters(arity = "1..*", paramLabel = "REPORT", description = "Text, HTML or JSONL files, or folders of them.")
    private List<String> reports = List.of();

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "Stop after so many different sentences; default ${DEFAULT-VALUE}.")
    private int most = Integer.MAX_VALUE;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private int same;
    private int different;
    private long words;
    private long ours;
    private long theirs;

    private Equality() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Equality()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Set<String> sentences = sentences();
        Decoder decoder = Decoder.read(PackCache.ofUser().open(Packer.ORIGIN, new PackProcess(), out::println));
        LibraryParser library = LibraryParser.load();
        sentences.forEach(sentence -> compare(sentence, decoder, library, out));
        out.printf(Locale.ROOT, "%d sentences, %d words timed, %d different%n", same + different, words, different);
        out.printf(
                Locale.ROOT,
                "ours %.2f µs a word, library %.2f µs a word: %.2f times as fast (processor time of one thread)%n",
                ours / 1e3 / words,
                theirs / 1e3 / words,
                (double) theirs / ours);
        return different == 0 ? 0 : 1;
    }

    /** The different sentences, cleaned as the parser gets them. */
    private Set<String> sentences() {
        Set<String> all = new LinkedHashSet<>();
        Segmenter segmenter = new Segmenter();
        new ReportSources(new ReportFiles(ReportFiles.MOST_BYTES)).read(reports, System.in, item -> {
            if (item.extraction() instanceof Extracted extracted) {
                String text = extracted.report().text();
                for (Sentence sentence : segmenter.segment(text).sentences()) {
                    if (all.size() < most) {
                        all.add(new CleanText(text, sentence.span()).text());
                    }
                }
            }
        });
        return all;
    }

    private void compare(String sentence, Decoder decoder, LibraryParser library, PrintWriter out) {
        long begin = clock.getCurrentThreadCpuTime();
        Analysis our = decoder.parse(sentence);
        long between = clock.getCurrentThreadCpuTime();
        if (our.size() == 0 || our.size() > Decoder.MOST_WORDS) {
            return; // cut into pieces by us alone
        }
        Analysis their = library.parse(sentence);
        long end = clock.getCurrentThreadCpuTime();
        if (same + different >= WARM_UP) {
            ours += between - begin;
            theirs += end - between;
            words += our.size();
        }
        if (isSame(our, their)) {
            same++;
        } else {
            different++;
            out.println("different: " + sentence);
        }
    }

    private static boolean isSame(Analysis our, Analysis their) {
        return Arrays.equals(our.forms(), their.forms())
                && Arrays.equals(our.starts(), their.starts())
                && Arrays.equals(our.ends(), their.ends())
                && Arrays.equals(our.tags(), their.tags())
                && Arrays.equals(our.lemmas(), their.lemmas())
                && Arrays.equals(our.names(), their.names())
                && Arrays.equals(our.heads(), their.heads())
                && Arrays.equals(our.labels(), their.labels());
    }
}
