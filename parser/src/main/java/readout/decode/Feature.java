package readout.decode;

import java.util.List;
import java.util.Set;
import readout.model.Column;
import readout.model.Item;
import readout.model.LinearModel;
import readout.model.Place;
import readout.pack.TextHash;

/** A feature over one to three attributes with one value each, made ready for look-ups. */
final class Feature {
    /** Its number in the template. */
    final int kind;
    /** Where its row goes. */
    final int slot;

    private final List<Item> items;
    private final int[] places;
    private final int[] columns;

    /**
     * A feature.
     *
     * @param places all places of the model; those of this feature are in it
     */
    Feature(int kind, int slot, List<Item> items, List<Place> places) {
        this.kind = kind;
        this.slot = slot;
        this.items = items;
        this.places =
                items.stream().mapToInt(item -> places.indexOf(item.place())).toArray();
        columns = items.stream().mapToInt(item -> item.column().at()).toArray();
    }

    /** True when it looks at one word alone, and only at attributes from {@code settled}. */
    boolean isOfWord(Set<Column> settled) {
        return isSettled(settled) && items.stream().map(Item::place).distinct().count() == 1;
    }

    /** True when it looks at settled attributes of words in a window around one place. */
    boolean isOfSentence(Set<Column> settled) {
        return isSettled(settled)
                && items.stream().allMatch(item -> item.place().relation() == Place.Relation.SELF)
                && items.stream().map(item -> item.place().source()).distinct().count() == 1
                && source() != Place.Source.K;
    }

    private boolean isSettled(Set<Column> settled) {
        return items.stream().allMatch(item -> settled.contains(item.column()));
    }

    /** Where its first item begins. */
    Place.Source source() {
        return items.get(0).place().source();
    }

    /** The place of its first item. */
    int place() {
        return places[0];
    }

    /** Its row for a single word. */
    int rowOfWord(LinearModel model, long[] hashes, long[] powers, int word) {
        long hash = 0;
        for (int i = 0; i < columns.length; i++) {
            int value = word * Words.STRIDE + columns[i];
            if (powers[value] == 0) {
                return 0;
            }
            hash = i == 0 ? hashes[value] : TextHash.joined(hash, hashes[value], powers[value]);
        }
        return model.row(kind, hash);
    }

    /** The hash of its value, spread over all bits; 0 when a word or a value is missing. */
    long hash(Words words, int[] at) {
        long hash = 0;
        for (int i = 0; i < columns.length; i++) {
            int word = at[places[i]];
            if (word < 0) {
                return 0;
            }
            int value = word * Words.STRIDE + columns[i];
            long power = words.powers[value];
            if (power == 0) {
                return 0;
            }
            hash = i == 0 ? words.hashes[value] : TextHash.joined(hash, words.hashes[value], power);
        }
        return TextHash.spread(kind, hash);
    }
}
