package readout.cli;

import java.io.PrintWriter;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import readout.Readout;
import readout.page.Extraction.Extracted;
import readout.page.Extraction.Refused;
import readout.page.Report;
import readout.page.ReportFiles;
import readout.store.Entry;
import readout.store.ReportWriter;

/** Codes reports as they come and puts them into a store; loads the coder only for a report the store does not have. */
final class Ingester {
    /** Reports between two lines of progress. */
    private static final int STEP = 10;

    private final ReportWriter writer;
    private final Supplier<Readout> loader;
    private final PrintWriter progress;
    private @Nullable Readout readout;
    private int added;
    private int known;
    private int refused;
    private int claims;

    /**
     * An ingester that has done nothing yet.
     *
     * @param loader makes the coder, slowly
     * @param progress where progress and refusals go
     */
    Ingester(ReportWriter writer, Supplier<Readout> loader, PrintWriter progress) {
        this.writer = writer;
        this.loader = loader;
        this.progress = progress;
    }

    /** Takes a report, or says why there is none. */
    void take(ReportFiles.Item item) {
        if (item.extraction() instanceof Extracted extracted) {
            take(extracted);
        } else if (item.extraction() instanceof Refused why) {
            refused++;
            String line = why.line() == 0 ? "" : ":" + why.line();
            progress.println("readout: " + item.file() + line + ": " + why.detail());
            progress.flush();
        }
    }

    private void take(Extracted extracted) {
        Report report = extracted.report();
        if (writer.has(report)) {
            known++;
            return;
        }
        Entry entry = Entry.of(extracted, coder().read(report));
        if (writer.add(entry)) {
            added++;
            claims += entry.claims().size();
            if (added % STEP == 0) {
                say(added + " reports, " + claims + " claims ...");
            }
        }
    }

    private Readout coder() {
        if (readout == null) {
            say("loading the parser, which takes some 15 seconds ...");
            readout = loader.get();
        }
        return readout;
    }

    private void say(String what) {
        progress.println("readout: " + what);
        progress.flush();
    }

    int refused() {
        return refused;
    }

    /** What was done, in a line. */
    String summary() {
        return added + " reports added with " + claims + " claims, " + known + " already there, " + refused
                + " refused";
    }
}
