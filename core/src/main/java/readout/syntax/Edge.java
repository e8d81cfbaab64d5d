package readout.syntax;

/**
 * One dependency.
 *
 * @param dependent index of the dependent word, 0-based
 * @param head index of its head, or -1 for the root
 * @param relation what the dependent is to its head
 */
public record Edge(int dependent, int head, Relation relation) {}
