package readout.nlp4j;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import readout.pack.PackWriter;

/**
 * Makes the pack out of the models and lexica that NLP4J 1.1.3 ships.
 *
 * <p>Needs some 1.5 GB of heap and half a minute; only the library's own files are deserialised.
 */
public final class Packer {
    /** What the pack is made of; a part of its name in the cache. */
    public static final String ORIGIN = "nlp4j-english-1.1.3";

    /** Begins the lines that tell of a step when packing is a process of its own. */
    static final String STEP = "packing the parser's models: ";

    private Packer() {}

    /** Packs into the file that is named first; for {@link PackProcess}. */
    public static void main(String[] arguments) throws IOException {
        pack(Path.of(arguments[0]), step -> System.out.println(STEP + step));
    }

    /**
     * Writes the pack to a new file.
     *
     * @param progress is told of each step, in a few words
     * @throws IOException if the file cannot be written
     * @throws readout.pack.PackException if the library's files cannot be read or are not what decoding knows
     */
    public static void pack(Path file, Consumer<String> progress) throws IOException {
        PackWriter pack = new PackWriter();
        progress.accept("1 of 6, word lists");
        LexiconPacker.wordLists(pack);
        progress.accept("2 of 6, tags and clusters of words");
        LexiconPacker.lists("en-ambiguity-classes-simplified-lowercase", "ambiguities", pack);
        LexiconPacker.lists("en-brown-clusters-simplified-lowercase", "clusters", pack);
        progress.accept("3 of 6, names");
        LexiconPacker.gazetteer("en-named-entity-gazetteers-simplified", pack);
        progress.accept("4 of 6, tagger");
        ModelPacker.pack("en-pos", "tagger", pack);
        progress.accept("5 of 6, name finder");
        ModelPacker.pack("en-ner", "names", pack);
        progress.accept("6 of 6, parser");
        ModelPacker.pack("en-dep", "arcs", pack);
        pack.write(file);
    }
}
