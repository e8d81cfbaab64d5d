package readout.golden;

import readout.Readout;
import readout.lexicon.LexiconFiles;
import readout.nlp4j.Nlp4jParser;

/** The parser and the coder with the bundled lexicon, loaded once a test run. */
public final class RealParser {
    private static final Nlp4jParser PARSER = Nlp4jParser.load();
    private static final Readout READOUT = new Readout(PARSER, LexiconFiles.bundled());

    private RealParser() {}

    public static Nlp4jParser parser() {
        return PARSER;
    }

    public static Readout readout() {
        return READOUT;
    }
}
