/**
 * Readout: news reports in, sourced claims out.
 *
 * <p>{@link readout.Readout} is the one class most callers need.
 */
@NullMarked
package readout;

import org.jspecify.annotations.NullMarked;
