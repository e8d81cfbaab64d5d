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
    private final Languages languages = new Languages();
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
        private final String uncoded;

        /**
         * Lines.
         *
         * @param uncoded the language of a report that was not coded, else empty
         */
        private Lines(List<String> lines, String uncoded) {
            this.uncoded = uncoded;
            StringBuilder whole = new StringBuilder();
            lines.forEach(line -> whole.append(line).append('\n'));
            bytes = whole.toString().getBytes(StandardCharsets.UTF_8);
            count = lines.size();
        }
    }

    /**
     * What is done with each report.
     *
     * @param what what a line is, in the plural, for the last note
     * @param worker makes, when the first report is there, what turns a report into its lines; nothing for one that has
     *     spent its budget
     * @param uncoded the lines of a report that is not in English; empty where the worker takes all languages
     */
    record Task(
            String what,
            Supplier<Function<Extracted, Optional<List<String>>>> worker,
            Optional<Function<Extracted, List<String>>> uncoded) {}

    /** Runs over all inputs; returns the exit code. */
    static int over(Streams streams, Inputs inputs, Task task) {
        try (Refusals refusals = new Refusals(streams.err()::println, inputs.refusedTo())) {
            ReportRun run = new ReportRun(streams, inputs, refusals);
            Once<Function<Extracted, Optional<List<String>>>> worker = new Once<>(task.worker());
            new Pipeline<>(inputs.threads(), run)
                    .run(
                            items -> inputs.sources.read(
                                    inputs.reports, streams.in(), SourceOptions.Before.nothing(), items),
                            item -> Outcome.of(
                                    item,
                                    extracted -> work(
                                            task, worker, extracted.report().about())));
            run.note(task.what());
            return refusals.count() > 0 ? ExitCode.SOME_REFUSED : ExitCode.DONE;
        }
    }

    /** Asks for the worker only for a report that is coded. */
    private static Function<Extracted, Optional<Lines>> work(
            Task task, Supplier<Function<Extracted, Optional<List<String>>>> worker, Report.About about) {
        if (task.uncoded().isPresent() && !about.isEnglish()) {
            return extracted -> Optional.of(new Lines(task.uncoded().get().apply(extracted), about.language()));
        }
        Function<Extracted, Optional<List<String>>> coding = worker.get();
        return extracted -> coding.apply(extracted).map(lines -> new Lines(lines, ""));
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
        if (!made.uncoded.isEmpty()) {
            languages.add(made.uncoded);
        }
        if (streams.out().checkError()) {
            throw new IllegalStateException("standard output was closed");
        }
        if (!inputs.quiet && reports % REPORTS_PER_NOTE == 0) {
            streams.err().println("readout: " + reports + " reports");
        }
    }

    private void note(String what) {
        if (!inputs.quiet) {
            streams.err()
                    .println("readout: " + reports + " reports, " + lines + " " + what
                            + (refusals.count() > 0 ? ", " + refusals : "")
                            + (languages.isEmpty() ? "" : ", " + languages));
        }
    }

    @Override
    public void interrupted() {
        streams.err().println("readout: interrupted; " + reports + " reports are done");
    }
}
