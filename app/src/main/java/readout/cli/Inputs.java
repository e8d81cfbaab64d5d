package readout.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The options of every command that reads reports. */
final class Inputs {
    @Parameters(arity = "1..*", paramLabel = "REPORT", description = SourceOptions.KINDS)
    List<String> reports = List.of();

    @Mixin
    SourceOptions sources = new SourceOptions();

    @Option(names = "--refused", paramLabel = "FILE", description = "Write what was refused, and why, as JSONL.")
    @Nullable
    Path refused;

    @Mixin
    private Parallel parallel = new Parallel();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress on standard error.")
    boolean quiet;

    int threads() {
        return parallel.threads();
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
