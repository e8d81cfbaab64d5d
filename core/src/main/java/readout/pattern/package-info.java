/**
 * The language of rules over dependency trees: what a word and its arguments must look like, and which role each
 * argument has.
 *
 * <p>Nothing here knows of countries, codes or categories. A rule is written in the active voice; {@link
 * readout.pattern.Arguments} turns passives, participles and nominalisations around before matching. The language is
 * described in docs/lexicons.md.
 *
 * <p>May import: {@code readout.syntax}, {@code readout.text}. Used by: {@code readout.lexicon}, {@code
 * readout.coding}.
 */
@NullMarked
package readout.pattern;

import org.jspecify.annotations.NullMarked;
