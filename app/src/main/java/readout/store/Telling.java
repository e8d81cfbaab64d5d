package readout.store;

/**
 * Another report's claim that may tell the same event as a chosen one.
 *
 * @param claim the claim
 * @param sameActor whether both name an actor of the same country
 * @param samePlace whether both name the same place
 * @param days days from the chosen claim's first day to this one's, negative when earlier
 */
public record Telling(StoredClaim claim, boolean sameActor, boolean samePlace, int days) {}
