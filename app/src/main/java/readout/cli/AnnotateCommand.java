package readout.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import readout.Readout;
import readout.Sentences;
import readout.json.LayersJson;
import readout.page.Extraction.Extracted;

/** Reports in, their layers out. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Write sentences, dates, places, attributions and entities of reports as JSONL.")
final class AnnotateCommand implements Callable<Integer> {
    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Patience patience = new Patience();

    private final Streams streams;
    private final Supplier<Readout> readout;

    AnnotateCommand(Streams streams, Supplier<Readout> readout) {
        this.streams = streams;
        this.readout = readout;
    }

    @Override
    public Integer call() {
        return ReportRun.over(
                streams,
                inputs,
                new ReportRun.Task(
                        "annotated",
                        () -> lines(readout.get()),
                        Optional.of(extracted -> List.of(LayersJson.uncoded(extracted.report())))));
    }

    private Function<Extracted, Optional<List<String>>> lines(Readout coder) {
        return extracted -> coder.read(extracted.report(), Sentences.ALL, patience.budget())
                .map(reading -> List.of(LayersJson.line(reading)));
    }
}
