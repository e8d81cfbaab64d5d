/**
 * Text and places in it: spans, tokens, sentences, documents.
 *
 * <p>Every offset counts UTF-16 code units into the report's text, 0-based; every span is half open.
 *
 * <p>May import: nothing of Readout. Used by: every other package.
 */
@NullMarked
package readout.text;

import org.jspecify.annotations.NullMarked;
