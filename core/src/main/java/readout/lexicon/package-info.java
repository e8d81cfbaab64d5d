/**
 * What Readout knows, read from files into immutable tables: predicates, supports, operators, entities, agent nouns.
 *
 * <p>A lexicon with any fault is refused whole, all faults at once, each as {@code file:line: fault}. Formats are
 * described in docs/lexicons.md.
 *
 * <p>May import: {@code readout.text}, {@code readout.claim}, {@code readout.syntax}, {@code readout.pattern}. Used by:
 * {@code readout.coding}.
 */
@NullMarked
package readout.lexicon;

import org.jspecify.annotations.NullMarked;
