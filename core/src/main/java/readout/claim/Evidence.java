package readout.claim;

import java.util.List;
import readout.text.Sentence;
import readout.text.Span;

/**
 * Where in the report a claim stands and what made the coder see it.
 *
 * @param sentence its sentence
 * @param trigger the word or words that carry the event
 * @param eventText those words with what belongs to them, e.g. {@code held talks}
 * @param pattern id of the lexicon entry
 * @param operators ids of the operators applied, innermost first
 * @param confidence how often such a claim is right, 0 to 1
 */
public record Evidence(
        Sentence sentence,
        Span trigger,
        List<String> eventText,
        String pattern,
        List<String> operators,
        double confidence) {
    public Evidence {
        eventText = List.copyOf(eventText);
        operators = List.copyOf(operators);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is not between 0 and 1: " + confidence);
        }
    }
}
