/**
 * The one room that knows NLP4J: its tokens, tags, lemmas, names and trees, turned into Universal Dependencies.
 *
 * <p>NLP4J speaks ClearNLP's labels (dobj, prep and pobj, agent). {@link readout.nlp4j.UniversalTree} turns them into
 * the basic tree of Universal Dependencies v2, {@link readout.nlp4j.SharedArguments} adds the enhanced edges.
 *
 * <p>May import: {@code readout.text}, {@code readout.syntax}. Used by: {@code readout.cli} and tests.
 */
@NullMarked
package readout.nlp4j;

import org.jspecify.annotations.NullMarked;
