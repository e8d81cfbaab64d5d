package readout.cli;

import java.util.Optional;
import java.util.function.Function;
import readout.page.Extraction;
import readout.page.Extraction.Extracted;
import readout.page.Extraction.Reason;
import readout.page.Extraction.Refused;
import readout.page.ReportFiles.Item;

/** What became of one input. */
sealed interface Outcome<T> {
    /** It was worked on to the end. */
    record Made<T>(T made) implements Outcome<T> {}

    /** It gave no report, or the work on it was cut short. */
    record Left<T>(Item item, Refused why) implements Outcome<T> {
        String file() {
            return item.file();
        }
    }

    /**
     * Reads an input and works on its report; whatever goes wrong with them, the others go on.
     *
     * @param choice chooses what works on the report; its own faults are not those of the input. The work gives nothing
     *     when the report's budget was spent
     */
    static <T> Outcome<T> of(Item item, Function<Extracted, Function<Extracted, Optional<T>>> choice) {
        Extraction extraction = read(item);
        if (extraction instanceof Refused refused) {
            return new Left<>(item, refused);
        }
        Extracted extracted = (Extracted) extraction;
        Function<Extracted, Optional<T>> work = choice.apply(extracted);
        String id = "report " + extracted.report().id() + " ";
        try {
            return work.apply(extracted)
                    .<Outcome<T>>map(Made::new)
                    .orElseGet(() -> new Left<>(
                            item, new Refused(Reason.TOO_SLOW, item.line(), id + "takes too long; see --budget")));
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError | AssertionError e) {
            return new Left<>(item, failure(item, id, e));
        }
    }

    private static Extraction read(Item item) {
        try {
            return item.extraction();
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError | AssertionError e) {
            return failure(item, "", e);
        }
    }

    private static Refused failure(Item item, String id, Throwable e) {
        String detail = e instanceof StackOverflowError
                ? "is nested too deeply"
                : e instanceof OutOfMemoryError ? "needs more memory; see READOUT_JAVA_OPTS" : "cannot be read: " + e;
        return new Refused(Reason.FAILED, item.line(), id + detail);
    }
}
