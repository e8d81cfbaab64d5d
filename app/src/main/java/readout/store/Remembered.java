package readout.store;

import readout.page.Extraction.Refused;

/** What became of an input when it was read before. */
public sealed interface Remembered {
    /** Its report is in the store. */
    record Taken() implements Remembered {}

    /**
     * It gave no report.
     *
     * @param why the reason told then
     */
    record Left(Refused why) implements Remembered {}
}
