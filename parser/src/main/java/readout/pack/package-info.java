/**
 * The pack: one file with all that decoding needs, made once out of the models of NLP4J.
 *
 * <p>A pack is a list of named sections of numbers and text behind a header with version, origin and checksum; see
 * docs/parser.md for the layout. {@link readout.pack.PackCache} keeps it in the user's cache folder.
 *
 * <p>May import: nothing of Readout. Used by: {@code readout.model}, {@code readout.decode}, {@code readout.nlp4j},
 * {@code readout.parser}.
 */
@NullMarked
package readout.pack;

import org.jspecify.annotations.NullMarked;
