package readout.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays out a {@link ListTable}. */
public final class ListTableWriter {
    private final HashTableBuilder words;
    private final Map<String, Integer> values = new LinkedHashMap<>();
    private final Map<String, Integer> lists = new LinkedHashMap<>();

    /**
     * An empty table.
     *
     * @param most how many words come at most
     */
    public ListTableWriter(int most) {
        words = new HashTableBuilder(most);
    }

    /** Gives a word its list; the order counts. */
    public void put(String word, Collection<String> list) {
        if (!list.isEmpty()) {
            words.put(TextHash.spread(0, TextHash.of(word)), number(list));
        }
    }

    private int number(Collection<String> list) {
        List<String> numbers = new ArrayList<>();
        for (String value : list) {
            numbers.add(String.valueOf(values.computeIfAbsent(value, key -> values.size())));
        }
        return lists.computeIfAbsent(String.join(" ", numbers), key -> lists.size() + 1);
    }

    /** Puts the table into a pack. */
    public void writeTo(PackWriter pack, String name) {
        pack.put(name + ".words", words.slots());
        pack.put(name + ".values", List.copyOf(values.keySet()));
        pack.put(name + ".lists", List.copyOf(lists.keySet()));
    }
}
