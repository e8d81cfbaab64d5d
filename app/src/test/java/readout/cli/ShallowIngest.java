package readout.cli;

import java.util.List;
import readout.Readout;
import readout.lexicon.LexiconFiles;
import readout.syntax.ShallowTree;

/** The program with a parser that finds no words, so that it starts at once; to be run, and killed, as a process. */
final class ShallowIngest {
    private ShallowIngest() {}

    static Readout readout() {
        return new Readout((document, sentence) -> ShallowTree.of(List.of()), LexiconFiles.bundled());
    }

    public static void main(String[] arguments) {
        Streams streams = Streams.standard();
        int code = new Main(streams, ShallowIngest::readout).run(arguments);
        streams.out().flush();
        System.exit(code);
    }
}
