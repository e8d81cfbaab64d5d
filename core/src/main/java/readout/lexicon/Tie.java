package readout.lexicon;

import java.time.LocalDate;

/**
 * A standing tie between two bearers.
 *
 * @param from id of the one
 * @param tie what it is to the other, e.g. {@code member-of}
 * @param to id of the other
 * @param since first day; {@link LocalDate#MIN} for open
 * @param until first day on which it no longer holds; {@link LocalDate#MAX} for open
 * @param source where it was found
 */
public record Tie(String from, String tie, String to, LocalDate since, LocalDate until, String source) {}
