package readout.golden;

import readout.Readout;
import readout.lexicon.LexiconFiles;
import readout.parser.PackedParser;

/** The parser and the coder with the bundled lexicon, loaded once a test run. */
public final class RealParser {
    private static final PackedParser PARSER = PackedParser.load();
    private static final Readout READOUT = new Readout(PARSER, LexiconFiles.bundled());

    private RealParser() {}

    public static PackedParser parser() {
        return PARSER;
    }

    public static Readout readout() {
        return READOUT;
    }
}
