package readout.lexicon;

/**
 * Light words that lend their arguments to the noun that names the event: launch, hold, carry out.
 *
 * @param rule id, patterns, proof; the argument with the role {@code event} is the noun, the others lend their roles
 */
public record Support(Rule rule) {
    public String id() {
        return rule.id();
    }
}
