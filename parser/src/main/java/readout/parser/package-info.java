/**
 * Readout's parser: {@link readout.parser.PackedParser} behind {@link readout.syntax.SyntaxParser}.
 *
 * <p>May import: {@code readout.text}, {@code readout.syntax}, {@code readout.pack}, {@code readout.decode}, {@code
 * readout.ud}, {@code readout.nlp4j}. Used by: {@code readout.cli} and tests.
 */
@NullMarked
package readout.parser;

import org.jspecify.annotations.NullMarked;
