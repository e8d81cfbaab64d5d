package readout.parser;

import java.util.function.Consumer;
import readout.decode.Decoder;
import readout.nlp4j.PackProcess;
import readout.nlp4j.Packer;
import readout.pack.Pack;
import readout.pack.PackCache;
import readout.syntax.ParseTree;
import readout.syntax.ShallowTree;
import readout.syntax.SyntaxParser;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;
import readout.ud.UniversalTree;

/**
 * The parser over packed models.
 *
 * <p>Time and memory a sentence are bounded: no more than {@value #MOST_CHARACTERS} characters of one are read, and it is
 * parsed in pieces of at most {@value Decoder#MOST_WORDS} words. Safe for many threads, which share the models.
 */
public final class PackedParser implements SyntaxParser {
    /** What is read of one sentence; the rest of it is not analysed. */
    public static final int MOST_CHARACTERS = 20_000;

    private final Decoder decoder;

    /** A parser over the models of a pack. */
    public PackedParser(Pack pack) {
        decoder = Decoder.read(pack);
    }

    /**
     * Loads the models from the user's cache, where they are packed at first use; that takes half a minute.
     *
     * @param progress is told of the steps of packing, in a few words
     * @throws readout.pack.PackException if they can neither be read nor packed; the message says what to do
     */
    public static PackedParser load(Consumer<String> progress) {
        return new PackedParser(PackCache.ofUser().open(Packer.ORIGIN, new PackProcess(), progress));
    }

    /** The same without a word. */
    public static PackedParser load() {
        return load(step -> {});
    }

    @Override
    public ParseTree parse(Document document, Sentence sentence) {
        CleanText clean = clean(document, sentence);
        return UniversalTree.of(decoder.parse(clean.text()), clean::original);
    }

    @Override
    public ParseTree words(Document document, Sentence sentence) {
        CleanText clean = clean(document, sentence);
        return ShallowTree.of(UniversalTree.words(decoder.words(clean.text()), clean::original));
    }

    private static CleanText clean(Document document, Sentence sentence) {
        int end = Math.min(sentence.span().end(), sentence.span().start() + MOST_CHARACTERS);
        return new CleanText(document.text(), new Span(sentence.span().start(), end));
    }
}
