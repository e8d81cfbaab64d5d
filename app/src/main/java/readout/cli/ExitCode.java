package readout.cli;

/** What the command line answers. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int SOME_REFUSED = 3;
    static final int LEXICON_AT_FAULT = 4;

    private ExitCode() {}
}
