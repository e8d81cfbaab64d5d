package readout.store;

import readout.claim.Claim;
import readout.page.Report;

/** How a claim is written as JSON for the column {@code claims.json}. */
@FunctionalInterface
public interface ClaimText {
    /** The claim on one line. */
    String json(Claim claim, Report report);
}
