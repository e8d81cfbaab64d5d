package readout.lexicon;

/**
 * A name with one who bears it.
 *
 * @param words as the registry writes it
 * @param bearer who bears it
 * @param reading what the words are to the bearer
 */
public record Name(String words, Bearer bearer, Reading reading) {
    /** What a name says of its bearer. */
    public enum Reading {
        /** The bearer itself. */
        ITSELF,
        /** An adjective: Turkish, Kurdish. */
        ADJECTIVE,
        /** A country's people: Turks. */
        PEOPLE
    }

    public boolean isOf(Bearer.Sort sort) {
        return bearer.sort() == sort;
    }
}
