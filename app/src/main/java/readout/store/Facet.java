package readout.store;

/**
 * A value of a filter word and how many claims it would leave.
 *
 * @param value what to filter for
 * @param claims how many claims have it, all other filters in force
 */
public record Facet(String value, int claims) {}
