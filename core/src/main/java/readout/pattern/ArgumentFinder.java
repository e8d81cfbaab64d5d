package readout.pattern;

import java.util.HashMap;
import java.util.Map;
import readout.syntax.Node;

/** The arguments of the words of one report, looked up once a word. Used by one thread. */
public final class ArgumentFinder {
    private final Kinds kinds;
    private final Map<Node, Arguments> known = new HashMap<>();
    private final Map<Node, Arguments> gerunds = new HashMap<>(4);

    /** {@code kinds} tells national adjectives from others. */
    public ArgumentFinder(Kinds kinds) {
        this.kinds = kinds;
    }

    /** The arguments of a word in the active view. */
    public Arguments of(Node word) {
        Arguments arguments = known.get(word);
        if (arguments == null) {
            arguments = Arguments.of(word, kinds);
            known.put(word, arguments);
        }
        return arguments;
    }

    /** The arguments of a noun in {@code -ing} as those of its verb. */
    Arguments ofGerund(Node noun) {
        Arguments arguments = gerunds.get(noun);
        if (arguments == null) {
            arguments = Arguments.ofGerund(noun, kinds);
            gerunds.put(noun, arguments);
        }
        return arguments;
    }

    boolean is(Node word, Kind kind) {
        return kinds.is(word, kind);
    }
}
