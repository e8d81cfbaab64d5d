package readout.store;

/**
 * The report whose text another one repeats.
 *
 * @param report its key in the store
 * @param likeness share of the other's shingles that it has, 0 to 1
 */
public record Repeated(long report, double likeness) {}
