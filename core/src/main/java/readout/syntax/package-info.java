/**
 * Dependency trees in Universal Dependencies v2, whatever parser made them.
 *
 * <p>Terms follow Universal Dependencies (<a href="https://universaldependencies.org">definitions</a>): lemma, upos,
 * nsubj, obl. The basic tree gives each word one head; the enhanced edges add what words share: subjects over
 * conjunction and control, the noun of a relative clause, prepositions folded into {@code obl:with}.
 *
 * <p>May import: {@code readout.text}. Used by: {@code readout.pattern}, {@code readout.lexicon}, {@code
 * readout.coding} and the parser module.
 */
@NullMarked
package readout.syntax;

import org.jspecify.annotations.NullMarked;
