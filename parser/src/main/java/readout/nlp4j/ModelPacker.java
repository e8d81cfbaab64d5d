package readout.nlp4j;

import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.util.ArrayList;
import java.util.List;
import readout.model.ModelWriter;
import readout.pack.PackException;
import readout.pack.PackWriter;

/** Turns the library's trained components into models of a pack. */
final class ModelPacker {
    private ModelPacker() {}

    /** Packs a tagger, a name finder or the parser under {@code name}. */
    static void pack(String file, String name, PackWriter pack) {
        LibraryFiles.Trained trained = LibraryFiles.model(file);
        OnlineOptimizer optimizer = trained.component().getOptimizer();
        if (optimizer.getBias() > 0 || optimizer.getWeightVector().hasActivationFunction()) {
            throw new PackException(file + " has a bias or an activation function, which decoding does not know");
        }
        MajorVector weights = optimizer.getWeightVector().getSparseWeightVector();
        ModelWriter writer = new ModelWriter(
                optimizer.getLabelMap().getLabelList(),
                template(trained.component().getFeatureTemplate()),
                trained.features().size());
        List<Object2IntMap<String>> kinds = trained.features().getIndexMaps();
        for (int kind = 0; kind < kinds.size(); kind++) {
            add(kind, kinds.get(kind), weights, writer);
        }
        writer.writeTo(pack, name);
        if (trained.component() instanceof DEPParser<?> parser) {
            candidates(parser.getLabelCandidates(), pack);
        }
    }

    private static void add(int kind, Object2IntMap<String> features, MajorVector weights, ModelWriter writer) {
        float[] row = new float[weights.getLabelSize()];
        for (Object2IntMap.Entry<String> feature : features.object2IntEntrySet()) {
            int number = feature.getIntValue();
            if (number > 0 && number < weights.getFeatureSize()) {
                for (int label = 0; label < row.length; label++) {
                    row[label] = weights.get(label, number);
                }
                writer.add(kind, feature.getKey(), row);
            }
        }
    }

    private static List<String> template(FeatureTemplate<?, ?> template) {
        List<String> lines = new ArrayList<>();
        for (FeatureItem item : template.getSetFeatureList()) {
            lines.add("set " + text(item));
        }
        for (FeatureItem[] items : template.getFeatureList()) {
            List<String> texts = new ArrayList<>();
            for (FeatureItem item : items) {
                texts.add(text(item));
            }
            lines.add(String.join(" ", texts));
        }
        return lines;
    }

    private static String text(FeatureItem item) {
        return item.source
                + (item.window == 0 ? "" : String.valueOf(item.window))
                + (item.relation == null ? "" : "_" + item.relation)
                + ":"
                + item.field
                + (item.attribute == null ? "" : ":" + item.attribute);
    }

    /** Asks the library in each situation which decisions it allows, and in which order it looks at them. */
    private static void candidates(DEPLabelCandidate<?> candidates, PackWriter pack) {
        @SuppressWarnings("unchecked") // the library's own kind of node
        DEPLabelCandidate<NLPNode> allowed = (DEPLabelCandidate<NLPNode>) candidates;
        NLPNode root = new NLPNode();
        NLPNode above = new NLPNode(1, "above");
        NLPNode below = new NLPNode(2, "below");
        NLPNode free = new NLPNode(3, "free");
        below.setDependencyHead(above);
        put("shifts", allowed.get(root, free), pack);
        put("withoutArc", allowed.get(below, above), pack);
        put("withoutArcOrReduce", allowed.get(above, below), pack);
        put("withoutBareReduce", allowed.get(free, above), pack);
        put("left", allowed.getLeftArcs(), pack);
        put("right", allowed.getRightArcs(), pack);
    }

    private static void put(String name, IntSet numbers, PackWriter pack) {
        if (numbers.isEmpty()) {
            throw new PackException("the parser allows no decision in the situation " + name);
        }
        pack.put("arcs." + name, numbers.toIntArray());
    }
}
