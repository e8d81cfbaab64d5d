package readout.cli;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import readout.store.Added;
import readout.store.Entry;

/** Counts what becomes of the inputs of a store, and tells it every few seconds. */
final class Progress {
    private static final long PAUSE = Duration.ofSeconds(5).toNanos();

    private final Consumer<String> say;
    private final LongSupplier clock;
    private final Languages uncoded = new Languages();
    private long told;
    private long refused;
    private long added;
    private long claims;
    private long known;
    private long republished;

    /**
     * Nothing read yet.
     *
     * @param clock nanoseconds since any beginning
     */
    Progress(Consumer<String> say, LongSupplier clock) {
        this.say = say;
        this.clock = clock;
        told = clock.getAsLong();
    }

    /** A report was to be added with what was read out of it. */
    void added(Added how, Entry entry) {
        added(how);
        if (how == Added.NEW) {
            claims += entry.claims().size();
            if (!entry.report().about().isEnglish()) {
                uncoded.add(entry.report().about().language());
            }
        }
    }

    /** A report was to be added. */
    void added(Added how) {
        switch (how) {
            case NEW -> added++;
            case REPUBLISHED -> republished++;
            case KNOWN -> known++;
        }
    }

    void known() {
        known++;
    }

    void refused() {
        refused++;
    }

    /** Tells how far it is, if that was not told just now. */
    void tell() {
        long now = clock.getAsLong();
        if (now - told >= PAUSE) {
            told = now;
            say(this + ", " + refused + " refused ...");
        }
    }

    void say(String what) {
        say.accept(what);
    }

    /** "120 read: 90 new with 310 claims, 2 not coded, as not in English (2 fr), 20 known, 6 republished". */
    @Override
    public String toString() {
        long read = added + known + republished + refused;
        String others = uncoded.isEmpty() ? "" : ", " + uncoded;
        return read + " read: " + added + " new with " + claims + " claims" + others + ", " + known + " known, "
                + republished + " republished";
    }
}
