package readout.cli;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import readout.fetch.Fetcher;
import readout.fetch.Limits;

/** How news is fetched from the web. */
final class Fetching {
    /** How many times the text of a report its page may be. */
    private static final int MARKUP = 4;

    @Option(names = "--allow-private", description = "Also fetch from this machine and private networks, on any port.")
    private boolean allowPrivate;

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            converter = Span.class,
            description = "Longest wait for an answer to its end, e.g. 30s (default: 60s).")
    private Duration timeout = Limits.USUAL.whole();

    @Option(
            names = "--delay",
            paramLabel = "TIME",
            converter = Span.class,
            description = "Pause between two requests of one host, unless its robots.txt asks for more (default: 1s).")
    private Duration delay = Limits.USUAL.delay();

    /**
     * A fetcher that keeps to this.
     *
     * @param mostText largest text of a report, in bytes
     */
    Fetcher fetcher(int mostText) {
        return new Fetcher(Limits.USUAL
                .within(timeout)
                .every(delay)
                .withPrivate(allowPrivate)
                .atMost((int) Math.min((long) MARKUP * mostText, Integer.MAX_VALUE - 16)));
    }

    /** Reads "500ms", "30s", "15m", "2h". */
    static final class Span implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String value) {
            String unit = value.replaceFirst("^\\d{1,9}", "");
            String number = value.substring(0, value.length() - unit.length());
            if (number.isEmpty()) {
                throw wrong(value);
            }
            long many = Long.parseLong(number);
            return switch (unit) {
                case "ms" -> Duration.ofMillis(many);
                case "s" -> Duration.ofSeconds(many);
                case "m" -> Duration.ofMinutes(many);
                case "h" -> Duration.ofHours(many);
                default -> throw wrong(value);
            };
        }

        private static TypeConversionException wrong(String value) {
            return new TypeConversionException("'" + value + "' is no time; write for example 500ms, 30s, 15m or 2h");
        }
    }
}
