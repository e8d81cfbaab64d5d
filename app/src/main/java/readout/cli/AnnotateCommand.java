package readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import readout.Readout;
import readout.json.LayersJson;

/** Reports in, their layers out. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Write sentences, dates, places, attributions and entities of reports as JSONL.")
final class AnnotateCommand implements Callable<Integer> {
    @Mixin
    private Inputs inputs = new Inputs();

    private final Streams streams;
    private final Supplier<Readout> readout;

    AnnotateCommand(Streams streams, Supplier<Readout> readout) {
        this.streams = streams;
        this.readout = readout;
    }

    @Override
    public Integer call() {
        return new ReportRun(streams, inputs)
                .over(
                        () -> {
                            Readout coder = readout.get();
                            return extracted -> List.of(LayersJson.line(coder.read(extracted.report())));
                        },
                        "annotated");
    }
}
