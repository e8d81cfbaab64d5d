package readout.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.Readout;

/** A sentence in, every step of its coding out. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Show how a sentence is coded, step by step, and what was rejected and why.")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SENTENCE", description = "English text, in quotation marks.")
    private String sentence = "";

    @Option(names = "--published", paramLabel = "DATE", description = "Day of publication, yyyy-mm-dd.")
    private @Nullable LocalDate published;

    private final Streams streams;
    private final Supplier<Readout> readout;

    ExplainCommand(Streams streams, Supplier<Readout> readout) {
        this.streams = streams;
        this.readout = readout;
    }

    @Override
    public Integer call() {
        if (sentence.isBlank()) {
            streams.err().println("readout: explain: the sentence is empty");
            return ExitCode.WRONG_USAGE;
        }
        String steps = readout.get().explain(sentence, Optional.ofNullable(published));
        byte[] bytes = (steps.endsWith("\n") ? steps : steps + "\n").getBytes(StandardCharsets.UTF_8);
        streams.out().write(bytes, 0, bytes.length);
        streams.out().flush();
        return ExitCode.DONE;
    }
}
