package readout.lexicon;

import java.time.LocalDate;
import java.util.List;
import readout.claim.Sector;

/**
 * What somebody is for a while: an office, a lifetime.
 *
 * @param codes entity codes, several where the context decides
 * @param sectors primary first
 * @param role office in words, or empty
 * @param from first day; {@link LocalDate#MIN} for open
 * @param until first day on which it no longer holds; {@link LocalDate#MAX} for open
 */
public record Tenure(List<String> codes, List<Sector> sectors, String role, LocalDate from, LocalDate until) {
    public Tenure {
        codes = List.copyOf(codes);
        sectors = List.copyOf(sectors);
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("no code");
        }
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until " + until + " lies before from " + from);
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
