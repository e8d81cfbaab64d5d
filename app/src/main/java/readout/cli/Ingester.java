package readout.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import readout.Readout;
import readout.cli.Outcome.Left;
import readout.cli.Outcome.Made;
import readout.page.Extraction.Extracted;
import readout.page.ReportFiles.Item;
import readout.store.Entry;
import readout.store.ReportReader;
import readout.store.ReportWriter;
import readout.store.Store;

/**
 * Codes reports and puts them into a store in the order of the inputs, each as soon as it is its turn; loads the coder
 * only for a report the store does not have.
 */
final class Ingester implements Pipeline.Writer<Entry> {
    /** Reports between two lines of progress. */
    private static final int STEP = 10;

    private final ReportWriter writer;
    private final Refusals refusals;
    private final PrintWriter progress;
    private final AtomicInteger known = new AtomicInteger();
    private int added;
    private long claims;

    private Ingester(ReportWriter writer, Refusals refusals, PrintWriter progress) {
        this.writer = writer;
        this.refusals = refusals;
        this.progress = progress;
    }

    /**
     * How to code.
     *
     * @param loader makes the coder, slowly
     * @param threads how many reports at the same time
     */
    record Coding(Supplier<Readout> loader, int threads, Scope scope, Patience patience) {}

    /**
     * Takes all inputs into a store.
     *
     * @param source hands on each input
     * @param progress where progress goes
     * @return what was done, in a line
     */
    static String fill(
            Store store, Consumer<Consumer<Item>> source, Coding coding, Refusals refusals, PrintWriter progress) {
        try (ReportWriter writer = store.writer();
                ReportReader reader = store.reports()) {
            Ingester ingester = new Ingester(writer, refusals, progress);
            new Pipeline<>(coding.threads(), ingester)
                    .run(items -> source.accept(item -> ingester.pass(item, reader, items)), () -> {
                        ingester.say("loading the parser ...");
                        Readout coder = coding.loader().get();
                        return extracted -> entry(extracted, coder, coding);
                    });
            return ingester.summary();
        }
    }

    private static Optional<Entry> entry(Extracted extracted, Readout coder, Coding coding) {
        return coder.read(
                        extracted.report(),
                        coding.scope().sentences(),
                        coding.patience().budget())
                .map(reading -> Entry.of(extracted, reading));
    }

    /** Hands on what the store does not have. */
    private void pass(Item item, ReportReader reader, Consumer<Item> items) {
        if (item.extraction() instanceof Extracted extracted && reader.has(extracted.report())) {
            known.incrementAndGet();
        } else {
            items.accept(item);
        }
    }

    @Override
    public void write(Outcome<Entry> outcome) {
        if (outcome instanceof Left<Entry> left) {
            refusals.add(left.file(), left.why());
        } else if (outcome instanceof Made<Entry> made) {
            write(made.made());
        }
    }

    private void write(Entry entry) {
        if (!writer.add(entry)) {
            known.incrementAndGet();
            return;
        }
        added++;
        claims += entry.claims().size();
        if (added % STEP == 0) {
            say(added + " reports, " + claims + " claims ...");
        }
    }

    @Override
    public void interrupted() {
        say("interrupted; " + summary());
    }

    private void say(String what) {
        progress.println("readout: " + what);
        progress.flush();
    }

    private String summary() {
        return added + " reports added with " + claims + " claims, " + known + " already there, " + refusals.count()
                + " refused";
    }
}
