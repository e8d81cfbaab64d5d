package readout.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import readout.cli.Outcome.Left;
import readout.cli.Outcome.Made;
import readout.page.Extraction.Extracted;
import readout.page.Report;
import readout.page.ReportFiles;

/**
 * Writes the lines that come of reports in the order of the inputs.
 *
 * <p>A report's lines are written whole and at once, so that an interrupted run keeps what it finished.
 */
final class ReportRun implements Pipeline.Writer<ReportRun.Lines> {
    private static final int REPORTS_PER_NOTE = 1_000;

    private final Streams streams;
    private final Inputs inputs;
    private final Refusals refusals;
    private int reports;
    private long lines;

    private ReportRun(Streams streams, Inputs inputs, Refusals refusals) {
        this.streams = streams;
        this.inputs = inputs;
        this.refusals = refusals;
    }

    /** The lines of a report as they are written. */
    static final class Lines {
        private final byte[] bytes;
        private final int count;

        private Lines(List<String> lines) {
            StringBuilder whole = new StringBuilder();
            lines.forEach(line -> whole.append(line).append('\n'));
            bytes = whole.toString().getBytes(StandardCharsets.UTF_8);
            count = lines.size();
        }
    }

    /**
     * Runs over all inputs.
     *
     * @param worker makes, when the first report is there, what turns a report into its lines; nothing for one that has
     *     spent its budget
     * @param what what a line is, in the plural, for the last note
     * @return the exit code
     */
    static int over(
            Streams streams, Inputs inputs, Supplier<Function<Extracted, Optional<List<String>>>> worker, String what) {
        try (Refusals refusals = new Refusals(streams.err()::println, inputs.refusedTo())) {
            ReportRun run = new ReportRun(streams, inputs, refusals);
            new Pipeline<>(inputs.threads(), run)
                    .run(
                            items -> new ReportFiles(inputs.maxSize).read(inputs.reports, streams.in(), items),
                            () -> run.lines(worker.get()));
            run.note(what);
            return refusals.count() > 0 ? ExitCode.SOME_REFUSED : ExitCode.DONE;
        }
    }

    private Function<Extracted, Optional<Lines>> lines(Function<Extracted, Optional<List<String>>> work) {
        return extracted -> work.apply(dated(extracted)).map(Lines::new);
    }

    private Extracted dated(Extracted extracted) {
        if (inputs.publishedOn().isEmpty()) {
            return extracted;
        }
        Report report = extracted.report();
        String day = inputs.publishedOn().get().toString();
        return new Extracted(report.with(report.about().publishedOr(day)), extracted.page(), extracted.dropped());
    }

    @Override
    public void write(Outcome<Lines> outcome) {
        if (outcome instanceof Left<Lines> left) {
            refusals.add(left.file(), left.why());
        } else if (outcome instanceof Made<Lines> made) {
            write(made.made());
        }
    }

    private void write(Lines made) {
        streams.out().write(made.bytes, 0, made.bytes.length);
        streams.out().flush();
        reports++;
        lines += made.count;
        if (streams.out().checkError()) {
            throw new IllegalStateException("standard output was closed");
        }
        if (!inputs.quiet && reports % REPORTS_PER_NOTE == 0) {
            streams.err().println("readout: " + reports + " reports");
        }
    }

    private void note(String what) {
        if (!inputs.quiet) {
            int refused = refusals.count();
            streams.err()
                    .println("readout: " + reports + " reports, " + lines + " " + what
                            + (refused > 0 ? ", " + refused + " refused" : ""));
        }
    }

    @Override
    public void interrupted() {
        streams.err().println("readout: interrupted; " + reports + " reports are done");
    }
}
