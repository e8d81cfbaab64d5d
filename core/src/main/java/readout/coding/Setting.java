package readout.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.syntax.Edge;
import readout.syntax.Node;
import readout.syntax.ParseTree;

/** The country in which a report's people act when nothing else tells theirs. */
final class Setting {
    private static final int DATELINE = 6;
    private static final Set<String> IN = Set.of("in", "across", "inside", "throughout");

    private final List<ParseTree> trees;
    private final Composer composer;

    Setting(List<ParseTree> trees, Composer composer) {
        this.trees = trees;
        this.composer = composer;
    }

    /** The one country that the sentence gives as its place, or else the dateline's. */
    Optional<String> country(Node word) {
        Set<String> codes = new HashSet<>();
        for (Node node : word.tree().nodes()) {
            for (Edge edge : node.governors()) {
                boolean place = (edge.relation().is("obl") || edge.relation().is("nmod"))
                        && IN.contains(edge.relation().subtype());
                if (place && composer.of(node).isNation()) {
                    codes.add(composer.of(node).code());
                }
            }
        }
        if (codes.size() > 1) {
            return Optional.empty();
        }
        return codes.isEmpty() ? dateline() : codes.stream().findFirst();
    }

    /** "ANKARA (Reuters) -", "Kabul, Afghanistan —". */
    private Optional<String> dateline() {
        for (ParseTree tree : trees.subList(0, Math.min(2, trees.size()))) {
            for (int i = 0; i < Math.min(DATELINE, tree.size()); i++) {
                Node node = tree.node(i);
                boolean ends = node.form().equals("(")
                        || node.form().startsWith("--")
                        || node.form().equals("\u2014")
                        || node.form().equals("\u2013");
                if (ends && i > 0) {
                    return place(tree, i);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> place(ParseTree tree, int end) {
        for (int i = end - 1; i >= 0; i--) {
            if (composer.of(tree.node(i)).isNation()) {
                return Optional.of(composer.of(tree.node(i)).code());
            }
        }
        return Optional.empty();
    }
}
