package readout.claim;

import java.util.Optional;
import readout.text.Span;

/**
 * One link of the chain that says on whose word a claim stands.
 *
 * @param source who says it, or empty where the text tells only that it is said ("reportedly")
 * @param cue the word that shows it, as written; empty for words that only quotation marks set off
 * @param cueSpan where the cue stands
 */
public record Attribution(Optional<Entity> source, String cue, Span cueSpan) {}
