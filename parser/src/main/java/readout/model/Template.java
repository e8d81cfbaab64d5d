package readout.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What a model's features look at, in the order in which their weights are added.
 *
 * <p>The order matters: sums of floats depend on it. The number of a feature's kind is its place in the order, those over
 * sets first.
 *
 * @param sets features over attributes with many values
 * @param joined features over one to three attributes with one value each, joined
 */
public record Template(List<SetItem> sets, List<List<Item>> joined) {
    public Template {
        sets = List.copyOf(sets);
        joined = joined.stream().map(List::copyOf).toList();
    }

    /**
     * An attribute with many values of one word.
     *
     * @param place which word
     * @param column which attribute
     */
    public record SetItem(Place place, SetColumn column) {
        static SetItem parse(String text) {
            int colon = text.indexOf(':');
            String key = text.substring(colon + 1);
            for (SetColumn column : SetColumn.values()) {
                if (column.key().equals(key)) {
                    return new SetItem(Place.parse(text.substring(0, colon)), column);
                }
            }
            throw new IllegalArgumentException("no set of a word: '" + key + "'");
        }
    }

    /**
     * Reads a template of one line a feature: {@code set i:word_clusters} or {@code i:lemma j+1:part_of_speech_tag}.
     *
     * @throws IllegalArgumentException if a line is none
     */
    public static Template parse(List<String> lines) {
        List<SetItem> sets = new ArrayList<>();
        List<List<Item>> joined = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("set ")) {
                sets.add(SetItem.parse(line.substring(4)));
            } else {
                List<Item> items = new ArrayList<>();
                for (String item : line.split(" ")) {
                    items.add(Item.parse(item));
                }
                joined.add(items);
            }
        }
        return new Template(sets, joined);
    }
}
