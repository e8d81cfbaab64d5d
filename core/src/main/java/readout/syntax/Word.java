package readout.syntax;

import readout.text.Span;

/**
 * A word of a sentence before its place in the tree.
 *
 * @param form as written
 * @param lemma lower case
 * @param upos universal part of speech, e.g. {@code VERB}
 * @param xpos Penn Treebank tag, e.g. {@code VBD}
 * @param name named-entity tag without position, e.g. {@code PERSON}, or empty
 * @param span where it stands in the report's text
 */
public record Word(String form, String lemma, String upos, String xpos, String name, Span span) {}
