package readout.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import readout.Readout;
import readout.json.ClaimJson;
import readout.page.Extraction.Extracted;
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

    @Mixin
    private Patience patience = new Patience();

    @Mixin
    private Scope scope = new Scope();

    private final Streams streams;
    private final Supplier<Readout> readout;

    CodeCommand(Streams streams, Supplier<Readout> readout) {
        this.streams = streams;
        this.readout = readout;
    }

    @Override
    public Integer call() {
        return ReportRun.over(
                streams,
                inputs,
                new ReportRun.Task("claims", () -> lines(readout.get()), Optional.of(extracted -> List.of())));
    }

    private Function<Extracted, Optional<List<String>>> lines(Readout coder) {
        return extracted -> {
            Report report = extracted.report();
            return coder.read(report, scope.sentences(), patience.budget())
                    .map(reading -> reading.claims().stream()
                            .map(claim -> ClaimJson.line(claim, report))
                            .toList());
        };
    }
}
