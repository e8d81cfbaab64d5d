package readout.pack;

import java.util.ArrayList;
import java.util.List;

/** A table from words to lists of texts, each different list kept once. Immutable. */
public final class ListTable {
    private static final List<HashedText> NONE = List.of();

    private final HashTable words;
    private final List<List<HashedText>> lists = new ArrayList<>();

    private ListTable(Pack pack, String name) {
        words = new HashTable(pack.longs(name + ".words"));
        List<HashedText> values =
                pack.lines(name + ".values").stream().map(HashedText::of).toList();
        for (String line : pack.lines(name + ".lists")) {
            List<HashedText> list = new ArrayList<>();
            for (String number : line.split(" ")) {
                list.add(values.get(Integer.parseInt(number)));
            }
            lists.add(List.copyOf(list));
        }
    }

    /** Reads the table with this name. */
    public static ListTable read(Pack pack, String name) {
        return new ListTable(pack, name);
    }

    /** The list of the word with this hash; empty for a word that is not in the table. */
    public List<HashedText> find(long word) {
        int number = words.find(TextHash.spread(0, word));
        return number == 0 ? NONE : lists.get(number - 1);
    }
}
