package readout.decode;

import readout.pack.ListTable;
import readout.pack.Pack;
import readout.tokens.Lemmatizer;

/**
 * What the lexica of a pack know of words.
 *
 * @param ambiguities tags that a form is known to take
 * @param clusters Brown clusters of a form
 * @param gazetteer names of persons, places and the like
 * @param lemmatizer finds lemmas
 */
record WordData(ListTable ambiguities, ListTable clusters, Gazetteer gazetteer, Lemmatizer lemmatizer) {
    static WordData read(Pack pack) {
        return new WordData(
                ListTable.read(pack, "ambiguities"),
                ListTable.read(pack, "clusters"),
                Gazetteer.read(pack),
                PackedLists.lemmatizer(pack));
    }
}
