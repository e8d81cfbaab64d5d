/**
 * From text to tags, lemmas, names and trees, with the models of a pack.
 *
 * <p>{@link readout.decode.Decoder} is the way: words ({@link readout.decode.WordForms}), {@link readout.decode.Tagger},
 * lemmas, {@link readout.decode.NameFinder}, {@link readout.decode.ArcParser}. The method is NLP4J's, and so are tags (Penn
 * Treebank), names (OntoNotes) and relations (ClearNLP); docs/parser.md describes it.
 *
 * <p>May import: {@code readout.pack}, {@code readout.model}, {@code readout.tokens}. Used by: {@code readout.parser}.
 */
@NullMarked
package readout.decode;

import org.jspecify.annotations.NullMarked;
