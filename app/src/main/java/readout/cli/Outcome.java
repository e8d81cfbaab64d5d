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
    record Left<T>(String file, Refused why) implements Outcome<T> {}

    /**
     * Works on an input; whatever goes wrong with it, the others go on.
     *
     * @param work gives nothing when the report's budget was spent
     */
    static <T> Outcome<T> of(Item item, Function<Extracted, Optional<T>> work) {
        Extraction extraction = item.extraction();
        if (extraction instanceof Refused refused) {
            return new Left<>(item.file(), refused);
        }
        Extracted extracted = (Extracted) extraction;
        try {
            return work.apply(extracted)
                    .<Outcome<T>>map(Made::new)
                    .orElseGet(() -> left(item, extracted, Reason.TOO_SLOW, "takes too long; see --budget"));
        } catch (StackOverflowError e) {
            return left(item, extracted, Reason.FAILED, "is nested too deeply");
        } catch (OutOfMemoryError e) {
            return left(item, extracted, Reason.FAILED, "needs more memory; see READOUT_JAVA_OPTS");
        } catch (Exception | LinkageError | AssertionError e) {
            return left(item, extracted, Reason.FAILED, "cannot be read: " + e);
        }
    }

    private static <T> Outcome<T> left(Item item, Extracted extracted, Reason reason, String detail) {
        String what = "report " + extracted.report().id() + " " + detail;
        return new Left<>(item.file(), new Refused(reason, item.line(), what));
    }
}
