package readout.coding;

import readout.claim.When;
import readout.text.Span;

/**
 * A date, time or duration in a text, with its TIMEX3 value.
 *
 * @param span where it stands
 * @param words as written
 * @param value TIMEX3 value, e.g. {@code 2019-10-15}, {@code --10-15}, {@code 2019-W42}, {@code P2D}, {@code PAST_REF}
 * @param type TIMEX3 type: {@code DATE TIME DURATION SET}
 * @param basis {@code TEXT} when stated, {@code RELATIVE} when resolved against publication
 */
public record DateMention(Span span, String words, String value, String type, When.Basis basis) {}
