package readout.cli;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import readout.Readout;
import readout.cli.Finding.Again;
import readout.cli.Finding.Copied;
import readout.cli.Finding.Fresh;
import readout.cli.Finding.Known;
import readout.cli.Outcome.Made;
import readout.page.Extraction.Extracted;
import readout.page.Extraction.Reason;
import readout.page.Raw;
import readout.page.Report;
import readout.page.ReportFiles.Item;
import readout.store.Entry;
import readout.store.Input;
import readout.store.Remembered;
import readout.store.Repeated;
import readout.store.ReportReader;

/**
 * Finds out what an input is to a store, doing no more work than that takes: what was read before is not read again, what
 * the store has is not coded again, and the coder is loaded only for what is new. Works in several threads.
 */
final class Finder {
    /** Reasons that lie in the bytes alone, or in our program. */
    private static final Set<Reason> LASTING = EnumSet.complementOf(EnumSet.of(Reason.TOO_LARGE));

    private final ReportReader store;
    private final Supplier<Readout> coder;
    private final Ingester.Coding coding;

    /**
     * A finder.
     *
     * @param store asked by one thread at a time
     * @param coder loads it when first asked
     */
    Finder(ReportReader store, Supplier<Readout> coder, Ingester.Coding coding) {
        this.store = store;
        this.coder = coder;
        this.coding = coding;
    }

    /** What an input is. */
    Outcome<Finding> find(Item item) {
        Input input = new Input(item.raw().map(Raw::mark).orElse(""), item.file(), item.line());
        Optional<Remembered> before = remembered(input);
        if (before.isPresent() && before.get() instanceof Remembered.Taken) {
            return new Made<>(new Known(Input.NONE));
        }
        if (before.isPresent() && before.get() instanceof Remembered.Left left && !isTriedAgain(left)) {
            return new Made<>(new Again(input, left.why().at(item.line())));
        }
        return Outcome.of(item, extracted -> work(input, extracted.report()));
    }

    /** Whether a reason for leaving an input is to be remembered. */
    static boolean isLasting(Reason reason) {
        return LASTING.contains(reason);
    }

    private boolean isTriedAgain(Remembered.Left left) {
        return coding.retry()
                || (left.why().reason() == Reason.TOO_SLOW && coding.patience().isGiven());
    }

    private Optional<Remembered> remembered(Input input) {
        synchronized (store) {
            return input.mark().isEmpty() ? Optional.empty() : store.remembered(input.mark());
        }
    }

    private Function<Extracted, Optional<Finding>> work(Input input, Report report) {
        synchronized (store) {
            boolean isKnown = store.has(report);
            if (isKnown && !store.isUncoded(report)) {
                return extracted -> Optional.of(new Known(input));
            }
            Optional<Repeated> repeated = isKnown ? Optional.empty() : store.repeated(report);
            if (repeated.isPresent()) {
                return extracted -> Optional.of(new Copied(input, report, repeated.get()));
            }
        }
        if (!report.about().isEnglish()) {
            return extracted -> Optional.of(new Fresh(input, Entry.uncoded(extracted)));
        }
        Readout loaded = coder.get();
        return extracted -> loaded.read(
                        report, coding.scope().sentences(), coding.patience().budget())
                .map(reading -> new Fresh(input, Entry.of(extracted, reading)));
    }
}
