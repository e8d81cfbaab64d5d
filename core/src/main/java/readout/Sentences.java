package readout;

/** Which sentences of a report are parsed. */
public enum Sentences {
    ALL,
    /** Those that may tell a claim, and those that the others need for their speakers and pronouns. */
    TELLING
}
