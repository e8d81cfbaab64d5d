package readout.lexicon;

/**
 * Words that take an event and change its status, category or speaker.
 *
 * @param rule id, patterns, proof; an argument with the role {@code event} is the event taken
 * @param effect what they do to it
 */
public record Operator(Rule rule, Effect effect) {
    public String id() {
        return rule.id();
    }
}
