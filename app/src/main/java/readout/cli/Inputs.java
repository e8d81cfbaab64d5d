package readout.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import readout.page.ReportFiles;

/** The options of every command that reads reports. */
final class Inputs {
    @Parameters(
            arity = "1..*",
            paramLabel = "REPORT",
            description = "Text, HTML or JSONL files, folders of them, or - for standard input.")
    List<String> reports = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication, yyyy-mm-dd, for reports that do not carry theirs.")
    @Nullable
    LocalDate published;

    @Option(names = "--refused", paramLabel = "FILE", description = "Write what was refused, and why, as JSONL.")
    @Nullable
    Path refused;

    @Option(
            names = "--max-size",
            paramLabel = "BYTES",
            converter = Bytes.class,
            description = "Largest text of a report, e.g. 800k or 20M; larger ones are refused (default: 5M).")
    int maxSize = ReportFiles.MOST_BYTES;

    @Mixin
    private Parallel parallel = new Parallel();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress on standard error.")
    boolean quiet;

    int threads() {
        return parallel.threads();
    }

    Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(published);
    }

    Optional<Path> refusedTo() {
        return Optional.ofNullable(refused);
    }

    /** Reads "800k", "20M", "5000000". */
    static final class Bytes implements ITypeConverter<Integer> {
        private static final int MOST = 200_000_000;

        @Override
        public Integer convert(String value) {
            String number = value.toLowerCase(Locale.ROOT);
            int unit = number.endsWith("k") ? 1_000 : number.endsWith("m") ? 1_000_000 : 1;
            try {
                long bytes = Long.parseLong(unit == 1 ? number : number.substring(0, number.length() - 1)) * unit;
                if (bytes >= 1 && bytes <= MOST) {
                    return (int) bytes;
                }
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + value + "' is no size; write for example 800k or 20M");
            }
            throw new TypeConversionException("'" + value + "' is not between 1 and 200M");
        }
    }
}
