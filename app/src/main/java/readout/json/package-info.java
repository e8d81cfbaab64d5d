/**
 * What Readout says, as JSON: claims, layers and reports, each on one line.
 *
 * <p>Field names are PLOVER's where PLOVER has one. May import: {@code core}. Used by: {@code readout.store}, {@code
 * readout.web}, {@code readout.cli}.
 */
@NullMarked
package readout.json;

import org.jspecify.annotations.NullMarked;
