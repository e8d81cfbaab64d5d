package readout.model;

/**
 * One attribute of one word, a part of a feature.
 *
 * @param place which word
 * @param column which attribute
 */
public record Item(Place place, Column column) {
    static Item parse(String text) {
        int colon = text.indexOf(':');
        String key = text.substring(colon + 1);
        for (Column column : Column.values()) {
            if (column.key().equals(key)) {
                return new Item(Place.parse(text.substring(0, colon)), column);
            }
        }
        throw new IllegalArgumentException("no attribute of a word: '" + key + "'");
    }
}
