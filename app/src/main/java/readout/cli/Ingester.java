package readout.cli;

import java.util.function.Consumer;
import java.util.function.Supplier;
import readout.Readout;
import readout.cli.Finding.Again;
import readout.cli.Finding.Copied;
import readout.cli.Finding.Fresh;
import readout.cli.Outcome.Left;
import readout.cli.Outcome.Made;
import readout.page.Extraction.Refused;
import readout.page.Raw;
import readout.page.ReportFiles.Item;
import readout.store.Input;
import readout.store.ReportReader;
import readout.store.ReportWriter;
import readout.store.Store;

/**
 * Puts reports into a store in the order of the inputs, each as soon as it is its turn and each with the note that its input
 * was read: what is interrupted goes on where it was.
 */
final class Ingester implements Pipeline.Writer<Finding> {
    private final ReportWriter writer;
    private final Refusals refusals;
    private final Progress progress;

    private Ingester(ReportWriter writer, Refusals refusals, Progress progress) {
        this.writer = writer;
        this.refusals = refusals;
        this.progress = progress;
    }

    /**
     * How to code.
     *
     * @param loader makes the coder, slowly
     * @param threads how many reports at the same time
     * @param retry whether what was refused before is tried again
     */
    record Coding(Supplier<Readout> loader, int threads, Scope scope, Patience patience, boolean retry) {}

    /**
     * Takes all inputs into a store.
     *
     * @param source hands on each input
     * @param say where progress goes
     * @return what was done, in a line
     */
    static String fill(
            Store store, Consumer<Consumer<Item>> source, Coding coding, Refusals refusals, Consumer<String> say) {
        Progress progress = new Progress(say, System::nanoTime);
        Supplier<Readout> coder = new Once<>(() -> {
            say.accept("loading the parser ...");
            return coding.loader().get();
        });
        try (ReportWriter writer = store.writer();
                ReportReader reader = store.reports()) {
            Finder finder = new Finder(reader, coder, coding);
            new Pipeline<>(coding.threads(), new Ingester(writer, refusals, progress)).run(source, finder::find);
        }
        return progress + ", " + refusals;
    }

    @Override
    public void write(Outcome<Finding> outcome) {
        if (outcome instanceof Left<Finding> left) {
            write(left);
        } else if (outcome instanceof Made<Finding> made) {
            write(made.made());
        }
        progress.tell();
    }

    private void write(Left<Finding> left) {
        refusals.add(left.file(), left.why());
        progress.refused();
        if (Finder.isLasting(left.why().reason())) {
            String mark = left.item().raw().map(Raw::mark).orElse("");
            writer.remember(new Input(mark, left.file(), left.item().line()), left.why());
        }
    }

    private void write(Finding finding) {
        if (finding instanceof Fresh fresh) {
            progress.added(writer.add(fresh.entry(), fresh.input()), fresh.entry());
        } else if (finding instanceof Copied copied) {
            progress.added(writer.addCopy(copied.report(), copied.repeated(), copied.input()));
        } else if (finding instanceof Again again) {
            Refused why = again.why();
            refusals.add(
                    again.input().file(),
                    new Refused(why.reason(), why.line(), why.detail() + " (as before; --retry reads it again)"));
            progress.refused();
        } else {
            writer.remember(finding.input());
            progress.known();
        }
    }

    @Override
    public void interrupted() {
        progress.say("interrupted; " + progress + ", " + refusals);
    }
}
