package readout.ud;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import readout.syntax.Edge;

/** The edges of a sentence in the order in which they came, by their heads and by their dependents. */
final class EdgeTable {
    private final List<Edge> all;
    private final List<List<Edge>> byHead;
    private final List<List<Edge>> byDependent;

    EdgeTable(int words) {
        all = new ArrayList<>(words * 3 / 2);
        byHead = new ArrayList<>(Collections.nCopies(words, List.of()));
        byDependent = new ArrayList<>(Collections.nCopies(words, List.of()));
    }

    /** Adds an edge that is not there yet. */
    void add(Edge edge) {
        if (!under(edge.dependent()).contains(edge)) {
            all.add(edge);
            add(byDependent, edge.dependent(), edge);
            if (edge.head() >= 0) {
                add(byHead, edge.head(), edge);
            }
        }
    }

    private static void add(List<List<Edge>> lists, int index, Edge edge) {
        List<Edge> list = lists.get(index);
        if (list.isEmpty()) {
            list = new ArrayList<>(4);
            lists.set(index, list);
        }
        list.add(edge);
    }

    /** Every edge. */
    List<Edge> all() {
        return all;
    }

    /** The edges to the dependents of a word. */
    List<Edge> of(int head) {
        return byHead.get(head);
    }

    /** The edges from the heads of a word. */
    List<Edge> under(int dependent) {
        return byDependent.get(dependent);
    }

    /** The first dependent in a relation, whatever its subtype; -1 for none. */
    int first(int head, String base) {
        for (Edge edge : of(head)) {
            if (edge.relation().is(base)) {
                return edge.dependent();
            }
        }
        return -1;
    }

    /** The first dependent in exactly this relation; -1 for none. */
    int first(int head, String base, String subtype) {
        for (Edge edge : of(head)) {
            if (edge.relation().is(base, subtype)) {
                return edge.dependent();
            }
        }
        return -1;
    }

    boolean has(int head, String base) {
        return first(head, base) >= 0;
    }

    boolean has(int head, String base, String subtype) {
        return first(head, base, subtype) >= 0;
    }
}
