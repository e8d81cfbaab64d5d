package readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.pack.Pack;
import readout.pack.PackWriter;
import readout.pack.TextHash;

final class LinearModelTest {
    private static final List<String> TEMPLATE = List.of("i:lemma");
    private static final int FEATURES = 200;

    @TempDir
    Path folder;

    private LinearModel written(ModelWriter writer) throws IOException {
        PackWriter pack = new PackWriter();
        writer.writeTo(pack, "m");
        pack.write(folder.resolve("m.pack"));
        return LinearModel.read(Pack.open(folder.resolve("m.pack")), "m");
    }

    private static List<String> labels(int count) {
        return IntStream.range(0, count).mapToObj(i -> "L" + i).toList();
    }

    /** Rows with every number of weights, most of them sparse. */
    private static float[][] matrix(int labels) {
        Random random = new Random(11);
        float[][] matrix = new float[FEATURES][labels];
        for (float[] row : matrix) {
            int used = random.nextInt(labels + 1);
            for (int i = 0; i < used; i++) {
                row[random.nextInt(labels)] = random.nextFloat() * 2 - 1;
            }
        }
        return matrix;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 50, 131})
    void addsUpAsTheFullMatrixWouldToTheLastBit(int count) throws IOException {
        float[][] matrix = matrix(count);
        ModelWriter writer = new ModelWriter(labels(count), TEMPLATE, FEATURES);
        for (int i = 0; i < FEATURES; i++) {
            writer.add(0, "f" + i, matrix[i]);
        }
        LinearModel model = written(writer);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, FEATURES).boxed().toList());
        Collections.shuffle(order, new Random(5));
        int[] rows = new int[FEATURES];
        float[] expected = new float[count];
        for (int i = 0; i < FEATURES; i++) {
            rows[i] = model.row(0, TextHash.of("f" + order.get(i)));
            for (int label = 0; label < count; label++) {
                expected[label] += matrix[order.get(i)][label];
            }
        }
        float[] scores = model.newScores();
        model.score(rows, FEATURES, scores);
        for (int label = 0; label < count; label++) {
            assertEquals(expected[label], scores[label], 0f, "label " + label);
        }
    }

    @Test
    void takesTheFirstOfEquals() throws IOException {
        ModelWriter writer = new ModelWriter(labels(3), TEMPLATE, 1);
        writer.add(0, "f", new float[] {0, 2, 2});
        LinearModel model = written(writer);
        float[] scores = model.newScores();
        model.score(new int[] {0, model.row(0, TextHash.of("f"))}, 2, scores);
        assertEquals(1, model.best(scores));
    }

    @Test
    void hasNoRowForAFeatureWithoutWeightsOrOfAnotherKind() throws IOException {
        ModelWriter writer = new ModelWriter(labels(2), TEMPLATE, 2);
        writer.add(0, "nothing", new float[2]);
        writer.add(1, "other", new float[] {1, 0});
        LinearModel model = written(writer);
        assertEquals(0, model.row(0, TextHash.of("nothing")));
        assertEquals(0, model.row(0, TextHash.of("other")));
    }

    @Test
    void refusesMoreLabelsThanAByteTells() {
        List<String> many = labels(256);
        assertThrows(IllegalArgumentException.class, () -> new ModelWriter(many, TEMPLATE, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"i:nothing", "x:lemma", "i_up:lemma", "set i:lemma", "ix:lemma"})
    void refusesATemplateThatSaysNothing(String line) {
        List<String> lines = List.of(line);
        assertThrows(IllegalArgumentException.class, () -> Template.parse(lines));
    }

    @Test
    void readsATemplate() {
        Template template = Template.parse(List.of("set j+1:word_clusters", "i_lmd2:lemma k-1:part_of_speech_tag"));
        assertEquals(
                List.of(new Template.SetItem(new Place(Place.Source.J, 1, Place.Relation.SELF), SetColumn.CLUSTERS)),
                template.sets());
        assertEquals(
                List.of(
                        new Item(new Place(Place.Source.I, 0, Place.Relation.SECOND_LEFTMOST), Column.LEMMA),
                        new Item(new Place(Place.Source.K, -1, Place.Relation.SELF), Column.TAG)),
                template.joined().get(0));
    }
}
