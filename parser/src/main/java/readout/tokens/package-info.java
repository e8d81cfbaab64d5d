/**
 * From a cleaned sentence to its tokens, and from a tagged token to its lemma: fast and with next to no garbage.
 *
 * <p>{@link readout.tokens.Tokenizer} cuts, {@link readout.tokens.Lemmatizer} names the base form, {@link
 * readout.tokens.WordShapes} and {@link readout.tokens.Orthography} say how a form is written, which is what a tagger
 * looks at. The word lists come from outside as lines of text.
 *
 * <p>Words: a <em>run</em> is a stretch without white space; a <em>symbol</em> is punctuation, a currency sign or an
 * arrow; a <em>piece</em> is what is left of a run once its symbols are cut off. Offsets count UTF-16 code units of the
 * text given to the tokenizer, 0-based, half open.
 *
 * <p>The method, its order of steps and its character classes are those of NLP4J 1.1.3 by Jinho D. Choi, Emory
 * University (<a href="https://github.com/emorynlp/nlp4j">emorynlp/nlp4j</a>, Apache License, Version 2.0), oddities
 * included: the models were trained on what it gives, so every result is equal to its result. Tests compare the two.
 *
 * <p>May import: nothing of Readout.
 */
@NullMarked
package readout.tokens;

import org.jspecify.annotations.NullMarked;
