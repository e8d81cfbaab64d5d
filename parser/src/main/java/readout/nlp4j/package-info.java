/**
 * The one room that knows NLP4J: reads its models and lexica and packs them.
 *
 * <p>Only {@link readout.nlp4j.Packer} runs the library's code, once, to read its files; decoding does without it.
 *
 * <p>May import: {@code readout.pack}, {@code readout.model}, {@code readout.decode}, {@code readout.tokens}. Used by: {@code
 * readout.parser} and tests.
 */
@NullMarked
package readout.nlp4j;

import org.jspecify.annotations.NullMarked;
