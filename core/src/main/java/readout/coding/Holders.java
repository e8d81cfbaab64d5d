package readout.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.syntax.Edge;
import readout.syntax.Node;

/** Who holds a thing, or is in it, by a participle at its noun: "rebel-held", "carrying soldiers". */
final class Holders {
    private static final Set<String> HOLDING = Set.of(
            "hold",
            "control",
            "occupy",
            "own",
            "operate",
            "use",
            "run",
            "rule",
            "administer",
            "organize",
            "organise",
            "stage");
    private static final Set<String> CARRYING =
            Set.of("carry", "transport", "house", "host", "shelter", "ferry", "bring");
    private static final Set<String> HOLDERS = Set.of("nsubj", "obl", "compound", "nmod");
    private static final Set<String> CARRIED = Set.of("obj");

    private Holders() {}

    /** The words for them, in the order of the edges. */
    static List<Node> of(Node thing) {
        List<Node> holders = new ArrayList<>(1);
        for (Edge edge : thing.arguments()) {
            Node word = thing.tree().node(edge.dependent());
            boolean participle = edge.relation().is("amod") || edge.relation().is("acl");
            Set<String> relations =
                    HOLDING.contains(word.lemma()) ? HOLDERS : CARRYING.contains(word.lemma()) ? CARRIED : Set.of();
            if (!participle || relations.isEmpty()) {
                continue;
            }
            for (Edge below : word.arguments()) {
                Node holder = thing.tree().node(below.dependent());
                if (holder != thing && relations.contains(below.relation().base())) {
                    holders.add(holder);
                }
            }
        }
        return holders;
    }
}
