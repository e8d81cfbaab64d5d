package readout.pattern;

import readout.syntax.Node;

/**
 * An argument in the active view.
 *
 * @param name {@code nsubj obj iobj xcomp ccomp advcl advmod prt} of verbs, {@code poss adj comp amod acl} of nouns, or
 *     the preposition
 * @param word head word of the argument
 */
public record Argument(String name, Node word) {}
