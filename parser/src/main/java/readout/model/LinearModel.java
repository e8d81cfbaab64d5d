package readout.model;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import readout.pack.HashTable;
import readout.pack.Pack;
import readout.pack.TextHash;

/**
 * A trained model: labels, what its features look at, and a row of weights for each known feature.
 *
 * <p>A row with few weights other than 0 is sparse: groups of four labels, a byte each, with their four weights. One with
 * many is dense: a weight for every label. Both add to the scores in the same order as a full matrix would, so the sums
 * are the same to the last bit. A row's number says which it is, so that nothing is read but the weights. Immutable.
 */
public final class LinearModel {
    /** This bit of a row's number says that it is dense; the others count dense rows, or ints before a sparse one. */
    static final int DENSE = 1 << 24;
    /** Ints of a sparse row's group: four labels and four weights. */
    static final int GROUP = 5;

    private final List<String> labels;
    private final Template template;
    private final HashTable features;
    private final IntBuffer sparse;
    private final float[][] dense;

    private LinearModel(Pack pack, String name) {
        labels = pack.lines(name + ".labels");
        template = Template.parse(pack.lines(name + ".template"));
        features = new HashTable(pack.longs(name + ".features"));
        sparse = pack.ints(name + ".sparse");
        dense = rows(pack.floats(name + ".dense"), labels.size());
    }

    /** An array a row, without an offset: only so does the virtual machine add eight weights at a time. */
    private static float[][] rows(FloatBuffer weights, int length) {
        float[][] rows = new float[weights.remaining() / length][length];
        for (float[] row : rows) {
            weights.get(row);
        }
        return rows;
    }

    /** Reads the model with this name. */
    public static LinearModel read(Pack pack, String name) {
        return new LinearModel(pack, name);
    }

    public List<String> labels() {
        return labels;
    }

    public Template template() {
        return template;
    }

    /** Room for the scores of one decision: a place a label and one that nobody reads. */
    public float[] newScores() {
        return new float[labels.size() + 1];
    }

    /**
     * The row of a feature.
     *
     * @param kind the feature's place in the template
     * @param hash the hash of its text
     * @return where it is, 0 for a feature without weights
     */
    public int row(int kind, long hash) {
        return features.find(TextHash.spread(kind, hash));
    }

    /** The row of a feature, given the hash of its text spread by its kind. */
    public int row(long spread) {
        return features.find(spread);
    }

    /** The rows of many features, given the hashes of their texts spread by their kinds. */
    public void rows(long[] spread, int count, int[] rows) {
        features.findAll(spread, count, rows);
    }

    /**
     * Adds up the weights of rows, in their order; 0 stands for no row.
     *
     * <p>The begin of every row is asked for before the first is added, so that the memory's waiting times overlap.
     *
     * @param scores where the sums go; the last place, which no label has, keeps the virtual machine from leaving out
     *     the asking
     */
    public void score(int[] rows, int count, float[] scores) {
        Arrays.fill(scores, 0);
        int asked = 0;
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            asked += (row & DENSE) != 0 ? dense[row - DENSE].length : sparse.get(row);
        }
        for (int i = 0; i < count; i++) {
            if (rows[i] != 0) {
                add(rows[i], scores);
            }
        }
        scores[scores.length - 1] = asked;
    }

    private void add(int row, float[] scores) {
        if ((row & DENSE) != 0) {
            addDense(dense[row - DENSE], scores);
        } else {
            addSparse(row, scores);
        }
    }

    private static void addDense(float[] weights, float[] scores) {
        for (int i = 0; i < weights.length; i++) {
            scores[i] += weights[i];
        }
    }

    private void addSparse(int from, float[] scores) {
        IntBuffer row = sparse;
        int end = from + 1 + row.get(from) * GROUP;
        for (int at = from + 1; at < end; at += GROUP) {
            int four = row.get(at);
            scores[four & 0xFF] += Float.intBitsToFloat(row.get(at + 1));
            scores[(four >>> 8) & 0xFF] += Float.intBitsToFloat(row.get(at + 2));
            scores[(four >>> 16) & 0xFF] += Float.intBitsToFloat(row.get(at + 3));
            scores[four >>> 24] += Float.intBitsToFloat(row.get(at + 4));
        }
    }

    /** The first label with the highest score. */
    public int best(float[] scores) {
        int best = 0;
        int count = scores.length - 1;
        for (int i = 1; i < count; i++) {
            if (scores[best] < scores[i]) {
                best = i;
            }
        }
        return best;
    }
}
