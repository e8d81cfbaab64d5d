package readout.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import readout.json.ReportJson;

/** Pages in, reports out. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Write the article of pages, what they say of themselves and what was set aside, as JSONL.")
final class ExtractCommand implements Callable<Integer> {
    @Mixin
    private Inputs inputs = new Inputs();

    private final Streams streams;

    ExtractCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        return ReportRun.over(
                streams,
                inputs,
                new ReportRun.Task(
                        "extracted",
                        () -> extracted -> Optional.of(List.of(ReportJson.line(extracted))),
                        Optional.empty()));
    }
}
