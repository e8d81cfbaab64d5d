package readout.decode;

import readout.pack.HashTable;
import readout.pack.Pack;
import readout.pack.TextHash;
import readout.tokens.LemmaLists;
import readout.tokens.Lemmatizer;
import readout.tokens.TokenLists;
import readout.tokens.Tokenizer;
import readout.tokens.WordSet;

/** Tokenizer and lemmatiser over the word lists of a pack. */
final class PackedLists {
    private PackedLists() {}

    static Tokenizer tokenizer(Pack pack) {
        return new Tokenizer(TokenLists.of(pack::lines));
    }

    static Lemmatizer lemmatizer(Pack pack) {
        return new Lemmatizer(LemmaLists.of(pack::lines, name -> words(pack, name)));
    }

    private static WordSet words(Pack pack, String name) {
        HashTable table = new HashTable(pack.longs(name));
        return word -> table.contains(TextHash.spread(0, TextHash.of(word)));
    }
}
