package readout.decode;

/**
 * What decoding says of a sentence, one entry a word: Penn tags and ClearNLP relations, before they become Universal
 * Dependencies.
 *
 * <p>The arrays are as long as each other and are not changed once they are here.
 *
 * @param forms as written
 * @param lemmas in any case; of a number or an address a placeholder that begins with {@code #}
 * @param tags Penn Treebank tags
 * @param names named-entity tags without position, e.g. {@code PERSON}; empty for none
 * @param heads 0-based; -1 for a root
 * @param labels ClearNLP's labels; those of roots are not read
 * @param starts offsets into the text that was decoded
 * @param ends offsets into the text that was decoded, exclusive
 */
@SuppressWarnings("ArrayRecordComponent") // made and read once a sentence, never compared
public record Analysis(
        String[] forms,
        String[] lemmas,
        String[] tags,
        String[] names,
        int[] heads,
        String[] labels,
        int[] starts,
        int[] ends) {
    /** An analysis of so many words, to be filled. */
    public static Analysis of(int size) {
        return new Analysis(
                new String[size],
                new String[size],
                new String[size],
                new String[size],
                new int[size],
                new String[size],
                new int[size],
                new int[size]);
    }

    public int size() {
        return heads.length;
    }
}
