/**
 * In which language a text is: scripts by their signs, languages of one script by function words and letters of their own.
 *
 * <p>May import nothing of ours. Used by: {@code readout.cli}.
 */
@NullMarked
package readout.language;

import org.jspecify.annotations.NullMarked;
