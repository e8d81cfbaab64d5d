package readout.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import readout.Budget;
import readout.Reading;
import readout.Readout;
import readout.Sentences;
import readout.coding.AttributionFinder;
import readout.coding.DateMention;
import readout.coding.DateResolver;
import readout.coding.EntityFinder;
import readout.coding.Mentions;
import readout.coding.Quotation;
import readout.coding.SentenceFilter;
import readout.coding.TitleCase;
import readout.lexicon.Lexicon;
import readout.lexicon.LexiconFiles;
import readout.lexicon.Triggers;
import readout.parser.PackedParser;
import readout.syntax.ParseTree;
import readout.text.Document;
import readout.text.Segmenter;
import readout.text.Sentence;

/**
 * Time of single steps over the first ten sample reports; {@code all} is every step and coding together, {@code telling}
 * the same with only the sentences parsed that may tell a claim.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class Stages {
    private static final int REPORTS = 10;

    private final PackedParser parser = PackedParser.load();
    private final Readout readout = new Readout(parser, LexiconFiles.bundled());
    private final Segmenter segmenter = new Segmenter();
    private final Lexicon lexicon = Lexicon.read(LexiconFiles.bundled());
    private final SentenceFilter filter =
            new SentenceFilter(Triggers.of(lexicon), lexicon.registry(), new TitleCase(lexicon.rules()));
    private final EntityFinder entities = new EntityFinder(lexicon.registry());
    private final AttributionFinder attributions = new AttributionFinder(lexicon.cues());
    private final DateResolver dates = new DateResolver();
    private final List<Reading> readings = SetCoder.reports(Path.of("samples", "reports.jsonl")).stream()
            .limit(REPORTS)
            .map(readout::read)
            .toList();

    @Benchmark
    public List<Document> segment() {
        return readings.stream()
                .map(reading -> segmenter.segment(reading.report().text()))
                .toList();
    }

    /** Making ready what {@link #filter} looks for; part of the start. */
    @Benchmark
    public Triggers triggers() {
        return Triggers.of(lexicon);
    }

    @Benchmark
    public List<BitSet> filter() {
        return readings.stream()
                .map(reading -> filter.telling(reading.document()))
                .toList();
    }

    @Benchmark
    public List<ParseTree> words() {
        List<ParseTree> trees = new ArrayList<>();
        for (Reading reading : readings) {
            for (Sentence sentence : reading.document().sentences()) {
                trees.add(parser.words(reading.document(), sentence));
            }
        }
        return trees;
    }

    @Benchmark
    public List<ParseTree> parse() {
        List<ParseTree> trees = new ArrayList<>();
        for (Reading reading : readings) {
            for (Sentence sentence : reading.document().sentences()) {
                trees.add(parser.parse(reading.document(), sentence));
            }
        }
        return trees;
    }

    @Benchmark
    public List<Mentions> mentions() {
        return readings.stream()
                .map(reading -> entities.find(reading.document(), reading.trees(), Optional.empty(), reading.places()))
                .toList();
    }

    @Benchmark
    public List<List<Quotation>> attributions() {
        return readings.stream()
                .map(reading -> attributions.find(reading.document(), reading.trees(), reading.mentions()))
                .toList();
    }

    @Benchmark
    public List<List<DateMention>> dates() {
        return readings.stream()
                .map(reading -> dates.find(reading.document(), reading.trees(), Optional.empty()))
                .toList();
    }

    @Benchmark
    public List<Optional<Reading>> telling() {
        return readings.stream()
                .map(reading -> readout.read(reading.report(), Sentences.TELLING, Budget.none()))
                .toList();
    }

    @Benchmark
    public List<Reading> all() {
        return readings.stream().map(reading -> readout.read(reading.report())).toList();
    }
}
