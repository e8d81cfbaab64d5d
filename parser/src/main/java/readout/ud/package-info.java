/**
 * From ClearNLP's labels to Universal Dependencies.
 *
 * <p>{@link readout.ud.UniversalTree} makes the basic tree of Universal Dependencies v2, {@link readout.ud.SharedArguments}
 * adds the enhanced edges.
 *
 * <p>May import: {@code readout.text}, {@code readout.syntax}, {@code readout.decode}. Used by: {@code readout.parser}.
 */
@NullMarked
package readout.ud;

import org.jspecify.annotations.NullMarked;
