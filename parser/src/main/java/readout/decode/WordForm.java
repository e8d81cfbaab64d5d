package readout.decode;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.model.Column;
import readout.pack.HashedText;
import readout.pack.TextHash;
import readout.tokens.Orthography;
import readout.tokens.WordShapes;

/**
 * What is known of a form without its sentence.
 *
 * <p>Belongs to one thread: readings and rows of weights are found when first asked for.
 */
final class WordForm {
    /** How many models keep rows here. */
    static final int MODELS = 3;
    /** Hashes of the positions of a sentence's first word. */
    static final long[] FIRST = {TextHash.of("0")};
    /** Hashes of the positions of its last word. */
    static final long[] LAST = {TextHash.of("1")};

    private static final int SHAPE_REPEATS = 2;

    final String form;
    /** Hashes of the attributes that depend on the form alone, by {@link Column}. */
    final long[] hashes = new long[Column.OF_FORM];
    /** Their powers, 0 where there is no value. */
    final long[] powers = new long[Column.OF_FORM];
    /** By model, the rows of features over sets; found when first asked for. */
    final int[] @Nullable [][] setRows = new int[MODELS][][];
    /** The same where the form begins a sentence. */
    final int[] @Nullable [][] setRowsAtBegin = new int[MODELS][][];
    /** The tagger's rows of features that look at one word alone. */
    int @Nullable [] formRows;

    private final String simplified;
    private Reading[] readings = {};
    private final List<HashedText> ambiguities;
    private final List<HashedText> clusters;

    WordForm(String form, WordData data) {
        this.form = form;
        simplified = WordShapes.simplified(form);
        String lower = WordShapes.lowerCase(simplified);
        set(Column.FORM, simplified);
        set(Column.LOWER, lower);
        set(Column.SHAPE, WordShapes.shape(simplified, SHAPE_REPEATS));
        affixes(lower);
        ambiguities = data.ambiguities().find(hashes[Column.LOWER.at()]);
        clusters = data.clusters().find(hashes[Column.LOWER.at()]);
        if (!ambiguities.isEmpty()) {
            set(
                    Column.AMBIGUITY,
                    String.join("_", ambiguities.stream().map(HashedText::text).toList()));
        }
    }

    private void set(Column column, String value) {
        hashes[column.at()] = TextHash.of(value);
        powers[column.at()] = TextHash.power(value.length());
    }

    /** An affix is shorter than the word. */
    private void affixes(String lower) {
        for (int length = 2; length <= 3 && length < lower.length(); length++) {
            set(length == 2 ? Column.PREFIX_2 : Column.PREFIX_3, lower.substring(0, length));
        }
        Column[] suffixes = {Column.SUFFIX_1, Column.SUFFIX_2, Column.SUFFIX_3, Column.SUFFIX_4};
        for (int length = 1; length <= 4 && length < lower.length(); length++) {
            set(suffixes[length - 1], lower.substring(lower.length() - length));
        }
    }

    /** Hashes of the tags that the form is known to take. */
    long[] ambiguities() {
        return hashes(ambiguities);
    }

    /** Hashes of its clusters. */
    long[] clusters() {
        return hashes(clusters);
    }

    /** Hashes of its kinds of characters. */
    long[] orthography(boolean atBegin) {
        int bits = Orthography.of(simplified, atBegin, true);
        long[] values = new long[Integer.bitCount(bits)];
        int count = 0;
        for (int left = bits; left != 0; left &= left - 1) {
            values[count++] = TextHash.of(Orthography.VALUES.get(Integer.numberOfTrailingZeros(left)));
        }
        return values;
    }

    private static long[] hashes(List<HashedText> texts) {
        return texts.stream().mapToLong(HashedText::hash).toArray();
    }

    /** The form under a tag. */
    Reading reading(int tag, List<String> tags, WordData data) {
        for (Reading known : readings) {
            if (known.tag == tag) {
                return known;
            }
        }
        HashedText lemma = HashedText.of(data.lemmatizer().lemma(simplified, tags.get(tag)));
        Reading made = new Reading(tag, lemma);
        readings = Arrays.copyOf(readings, readings.length + 1);
        readings[readings.length - 1] = made;
        return made;
    }
}
