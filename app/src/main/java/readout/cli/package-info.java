/**
 * The command line: each command parses its options, calls one room, prints and returns its exit code.
 *
 * <p>Exit codes: 0 done; 1 failed; 2 wrong usage; 3 done, but some inputs were refused; 4 the lexicon is at fault; 130
 * interrupted.
 *
 * <p>May import everything. Used by: nobody.
 */
@NullMarked
package readout.cli;

import org.jspecify.annotations.NullMarked;
