/**
 * From trees to claims: who, on whose word, did it happen, when, where, how many.
 *
 * <p>Steps take and return immutable values and do not call each other; {@link readout.coding.ClaimCoder} is their
 * conductor.
 *
 * <p>May import: {@code readout.text}, {@code readout.claim}, {@code readout.syntax}, {@code readout.pattern}, {@code
 * readout.lexicon}. Used by: {@code readout}.
 */
@NullMarked
package readout.coding;

import org.jspecify.annotations.NullMarked;
