package readout.decode;

import java.util.Arrays;
import readout.model.Column;
import readout.model.LinearModel;
import readout.pack.Pack;
import readout.tokens.TokenBuffer;
import readout.tokens.Tokenizer;

/**
 * Decodes sentences with the models of one pack. Immutable but for what each thread writes on; safe for many threads.
 */
public final class Decoder {
    /** Longest piece that is parsed as one tree, in words; the longest sentence of edited news is half as long. */
    public static final int MOST_WORDS = 160;

    private static final String CUTS = ",;:--";

    private final WordData data;
    private final Tokenizer tokenizer;
    private final Tagger tagger;
    private final NameFinder nameFinder;
    private final ArcParser parser;
    private final ThreadLocal<Desk> desks = ThreadLocal.withInitial(this::desk);

    private Decoder(Pack pack) {
        data = WordData.read(pack);
        tokenizer = PackedLists.tokenizer(pack);
        tagger = new Tagger(LinearModel.read(pack, "tagger"), 0, Column.TAG, new long[0]);
        nameFinder = new NameFinder(LinearModel.read(pack, "names"), 1, data.gazetteer());
        parser = new ArcParser(LinearModel.read(pack, "arcs"), 2, pack);
    }

    /** Reads the models. */
    public static Decoder read(Pack pack) {
        return new Decoder(pack);
    }

    /** What a thread works on. */
    private record Desk(TokenBuffer tokens, WordCache cache, Words words, Arcs arcs, Stacks stacks, Scratch scratch) {}

    private Desk desk() {
        Words words = new Words();
        return new Desk(new TokenBuffer(), new WordCache(data), words, new Arcs(words), new Stacks(), new Scratch());
    }

    /** Words, tags, lemmas, names and tree of a sentence; one of many words is cut, each piece with a root of its own. */
    public Analysis parse(String sentence) {
        return decode(sentence, true);
    }

    /** The same without the tree: all words are roots. */
    public Analysis words(String sentence) {
        return decode(sentence, false);
    }

    private Analysis decode(String sentence, boolean withTree) {
        Desk desk = desks.get();
        tokenizer.tokenize(sentence, desk.tokens());
        int size = desk.tokens().size();
        Analysis analysis = Analysis.of(size);
        Arrays.fill(analysis.heads(), -1);
        Arrays.fill(analysis.labels(), "root");
        for (int from = 0; from < size; ) {
            int to = pieceEnd(desk.tokens(), from);
            piece(sentence, from, to, desk, analysis);
            if (withTree) {
                tree(from, desk, analysis);
            }
            from = to;
        }
        return analysis;
    }

    /** Cuts an over-long sentence, where it can behind a comma, semicolon or dash. */
    private static int pieceEnd(TokenBuffer tokens, int from) {
        if (tokens.size() - from <= MOST_WORDS) {
            return tokens.size();
        }
        for (int cut = from + MOST_WORDS; cut > from + MOST_WORDS / 2; cut--) {
            if (CUTS.contains(tokens.form(cut - 1))) {
                return cut;
            }
        }
        return from + MOST_WORDS;
    }

    private void piece(String sentence, int from, int to, Desk desk, Analysis analysis) {
        Words words = desk.words();
        words.begin(to - from);
        for (int token = from; token < to; token++) {
            words.put(token - from + 1, desk.cache().form(sentence, desk.tokens(), token));
        }
        tagger.tag(words, words.tags, desk.scratch());
        for (int word = 1; word < words.size; word++) {
            words.put(word, words.forms[word].reading(words.tags[word], tagger.labels(), data));
        }
        String[] names = new String[to - from];
        nameFinder.find(words, names, desk.scratch());
        for (int token = from; token < to; token++) {
            int word = token - from + 1;
            analysis.forms()[token] = words.forms[word].form;
            analysis.lemmas()[token] = words.readings[word].lemma.text();
            analysis.tags()[token] = tagger.labels().get(words.tags[word]);
            analysis.names()[token] = names[word - 1];
            analysis.starts()[token] = desk.tokens().start(token);
            analysis.ends()[token] = desk.tokens().end(token);
        }
    }

    private void tree(int from, Desk desk, Analysis analysis) {
        Words words = desk.words();
        Arcs arcs = desk.arcs();
        parser.parse(words, arcs, desk.stacks(), desk.scratch());
        for (int word = 1; word < words.size; word++) {
            int head = arcs.heads[word];
            analysis.heads()[from + word - 1] = head <= 0 ? -1 : from + head - 1;
            analysis.labels()[from + word - 1] = head <= 0 ? "root" : parser.relation(arcs.relations[word]);
        }
    }
}
