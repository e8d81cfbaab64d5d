/**
 * What Readout says: claims and their parts, in the words of PLOVER.
 *
 * <p>An <em>entity</em> is somebody or something that acts; <em>actor</em>, <em>recipient</em> and <em>mediator</em> are
 * roles in a claim; a <em>source</em> is somebody on whose word a claim stands.
 *
 * <p>May import: {@code readout.text}. Used by: {@code readout.lexicon}, {@code readout.coding}, {@code readout.merge},
 * {@code readout}.
 */
@NullMarked
package readout.claim;

import org.jspecify.annotations.NullMarked;
