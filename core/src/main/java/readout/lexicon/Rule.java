package readout.lexicon;

import java.util.List;
import readout.pattern.Pattern;

/**
 * What every entry has: a permanent id, its patterns and its proof.
 *
 * @param id permanent id, e.g. {@code assault-shell-01}
 * @param patterns any of which will do
 * @param examples sentences it must and must not fire on
 * @param at {@code file:line} of its first line
 */
public record Rule(String id, List<Pattern> patterns, List<Example> examples, String at) {
    public Rule {
        patterns = List.copyOf(patterns);
        examples = List.copyOf(examples);
    }
}
