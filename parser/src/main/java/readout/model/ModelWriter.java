package readout.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import readout.pack.HashTableBuilder;
import readout.pack.PackWriter;
import readout.pack.TextHash;

/** Lays out a model's features and weights as {@link LinearModel} reads them. */
public final class ModelWriter {
    /** From this share of weights other than 0 on a dense row is quicker to add than a sparse one. */
    private static final int DENSE_PERCENT = 35;

    private final List<String> labels;
    private final List<String> template;
    private final HashTableBuilder features;
    private final int denseFrom;
    private int[] sparse = new int[1 << 16];
    private int sparseEnd = 1;
    private float[] dense = new float[1 << 16];
    private int denseEnd;

    /**
     * A model without features.
     *
     * @param template what the features look at, see {@link Template#parse}
     * @param most how many features come at most
     * @throws IllegalArgumentException if there are more labels than a byte can tell
     */
    public ModelWriter(List<String> labels, List<String> template, int most) {
        if (labels.size() > 255) {
            throw new IllegalArgumentException("more than 255 labels: " + labels.size());
        }
        this.labels = List.copyOf(labels);
        this.template = List.copyOf(template);
        features = new HashTableBuilder(most);
        denseFrom = labels.size() * DENSE_PERCENT / 100;
    }

    /**
     * Adds a feature; one without weights is left out.
     *
     * @param kind its place in the template
     * @param text what it says
     * @param weights one a label
     */
    public void add(int kind, String text, float[] weights) {
        int count = 0;
        for (float weight : weights) {
            count += weight != 0 ? 1 : 0;
        }
        if (count > 0) {
            int row = count >= denseFrom ? dense(weights) : sparse(weights, count);
            features.put(TextHash.spread(kind, TextHash.of(text)), row);
        }
    }

    private int dense(float[] weights) {
        dense = room(dense, denseEnd + weights.length);
        System.arraycopy(weights, 0, dense, denseEnd, weights.length);
        int row = LinearModel.DENSE + denseEnd / weights.length;
        denseEnd += weights.length;
        return row;
    }

    private int sparse(float[] weights, int count) {
        int groups = (count + 3) / 4;
        int row = begin(1 + groups * LinearModel.GROUP);
        sparse[row] = groups;
        List<Integer> used = new ArrayList<>();
        for (int label = 0; label < weights.length; label++) {
            if (weights[label] != 0) {
                used.add(label);
            }
        }
        for (int i = 0; i < groups * 4; i++) {
            int label = i < count ? used.get(i) : weights.length;
            int group = row + 1 + i / 4 * LinearModel.GROUP;
            sparse[group] |= label << (i % 4 * 8);
            sparse[group + 1 + i % 4] = i < count ? Float.floatToRawIntBits(weights[label]) : 0;
        }
        return row;
    }

    private int begin(int length) {
        int row = sparseEnd;
        sparseEnd += length;
        if (sparseEnd > sparse.length) {
            sparse = Arrays.copyOf(sparse, Math.max(sparseEnd, sparse.length * 2));
        }
        return row;
    }

    private static float[] room(float[] array, int length) {
        return length <= array.length ? array : Arrays.copyOf(array, Math.max(length, array.length * 2));
    }

    /** Puts the model into a pack. */
    public void writeTo(PackWriter pack, String name) {
        pack.put(name + ".labels", labels);
        pack.put(name + ".template", template);
        pack.put(name + ".features", features.slots());
        pack.put(name + ".sparse", Arrays.copyOf(sparse, sparseEnd));
        pack.put(name + ".dense", Arrays.copyOf(dense, denseEnd));
    }
}
