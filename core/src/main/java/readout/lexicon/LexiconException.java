package readout.lexicon;

import java.util.List;

/** Our own lexicon is at fault; the message holds every fault on a line of its own. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> faults;

    public LexiconException(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** Each as {@code file:line: fault}. */
    public List<String> faults() {
        return faults;
    }
}
