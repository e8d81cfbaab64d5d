/**
 * How often Readout is right and how fast it is: scores against gold files, whole runs timed, single steps timed.
 *
 * <p>May import: all packages of core, parser and app but {@code readout.cli}. Used by: nothing.
 */
@NullMarked
package readout.bench;

import org.jspecify.annotations.NullMarked;
