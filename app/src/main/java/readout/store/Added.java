package readout.store;

/** What became of a report that was to be added. */
public enum Added {
    /** It is in the store with its claims. */
    NEW,
    /** It repeats a report of the store and is kept as a copy of that one. */
    REPUBLISHED,
    /** The store had it. */
    KNOWN
}
