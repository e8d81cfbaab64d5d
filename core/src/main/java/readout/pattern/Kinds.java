package readout.pattern;

import readout.syntax.Node;

/** Tells what sort of thing a word stands for; the registry and the gazetteer answer. */
@FunctionalInterface
public interface Kinds {
    boolean is(Node word, Kind kind);
}
