package readout.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import readout.Readout;
import readout.json.ClaimJson;
import readout.page.Report;

/** Reports in, claims out. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Write the claims of reports as JSONL, in text order.")
final class CodeCommand implements Callable<Integer> {
    @Mixin
    private Inputs inputs = new Inputs();

    private final Streams streams;
    private final Supplier<Readout> readout;

    CodeCommand(Streams streams, Supplier<Readout> readout) {
        this.streams = streams;
        this.readout = readout;
    }

    @Override
    public Integer call() {
        return new ReportRun(streams, inputs)
                .over(
                        () -> {
                            Readout coder = readout.get();
                            return extracted -> {
                                Report report = extracted.report();
                                return coder.read(report).claims().stream()
                                        .map(claim -> ClaimJson.line(claim, report))
                                        .toList();
                            };
                        },
                        "claims");
    }
}
