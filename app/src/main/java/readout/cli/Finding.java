package readout.cli;

import readout.page.Extraction.Refused;
import readout.page.Report;
import readout.store.Entry;
import readout.store.Input;
import readout.store.Repeated;

/** What was found out of an input that is to go into a store, before it is the input's turn. */
sealed interface Finding {
    /** Where it was read. */
    Input input();

    /** The store has it. */
    record Known(Input input) implements Finding {}

    /** It was refused before, and is again without being read. */
    record Again(Input input, Refused why) implements Finding {}

    /** It repeats a report of the store. */
    record Copied(Input input, Report report, Repeated repeated) implements Finding {}

    /**
     * It is new.
     *
     * @param entry without claims where its language is not coded
     */
    record Fresh(Input input, Entry entry) implements Finding {}
}
