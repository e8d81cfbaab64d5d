/**
 * The same text in several places: whether one report repeats another, and whom a report says it has its text from.
 *
 * <p>{@link readout.copy.Sketch} finds what may be alike among many texts, {@link readout.copy.Body} says whether two are
 * the same, {@link readout.copy.CreditFinder} reads the credit lines.
 *
 * <p>May import: {@code readout.text}, {@code readout.page}. Used by: {@code readout.store}.
 */
@NullMarked
package readout.copy;

import org.jspecify.annotations.NullMarked;
