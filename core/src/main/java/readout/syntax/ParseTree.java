package readout.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A parsed sentence: words, their basic tree and the enhanced edges. Immutable. */
public final class ParseTree {
    private final List<Node> nodes;
    private final List<List<Node>> children;
    private final List<List<Edge>> arguments;
    private final List<List<Edge>> governors;

    /**
     * Builds a tree.
     *
     * @param words in text order
     * @param basic one edge a word, in word order, without a cycle
     * @param enhanced all enhanced edges, the basic ones that still hold included
     * @throws IllegalArgumentException if the basic edges are not one a word or form a cycle
     */
    public ParseTree(List<Word> words, List<Edge> basic, List<Edge> enhanced) {
        checkTree(words.size(), basic);
        List<Node> made = new ArrayList<>(words.size());
        children = lists(words.size());
        arguments = lists(words.size());
        governors = lists(words.size());
        for (int i = 0; i < words.size(); i++) {
            made.add(new Node(this, i, words.get(i), basic.get(i)));
        }
        nodes = Collections.unmodifiableList(made);
        for (Edge edge : basic) {
            if (edge.head() >= 0) {
                children.get(edge.head()).add(nodes.get(edge.dependent()));
            }
        }
        for (Edge edge : enhanced) {
            governors.get(edge.dependent()).add(edge);
            if (edge.head() >= 0) {
                arguments.get(edge.head()).add(edge);
            }
        }
        arguments.forEach(list -> list.sort(Comparator.comparingInt(Edge::dependent)));
    }

    public List<Node> nodes() {
        return nodes;
    }

    public int size() {
        return nodes.size();
    }

    public Node node(int index) {
        return nodes.get(index);
    }

    /** The word without a head; empty for a tree without words. */
    public Optional<Node> root() {
        return nodes.stream().filter(node -> node.head().isEmpty()).findFirst();
    }

    List<Node> children(int index) {
        return children.get(index);
    }

    List<Edge> arguments(int index) {
        return arguments.get(index);
    }

    List<Edge> governors(int index) {
        return governors.get(index);
    }

    private static <T> List<List<T>> lists(int size) {
        List<List<T>> lists = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>(4));
        }
        return lists;
    }

    private static void checkTree(int size, List<Edge> basic) {
        if (basic.size() != size) {
            throw new IllegalArgumentException(size + " words but " + basic.size() + " edges");
        }
        for (int i = 0; i < size; i++) {
            if (basic.get(i).dependent() != i) {
                throw new IllegalArgumentException(
                        "edge " + i + " belongs to word " + basic.get(i).dependent());
            }
            int up = i;
            for (int steps = 0; up >= 0; steps++) {
                if (steps > size) {
                    throw new IllegalArgumentException("words form a cycle at " + i);
                }
                up = basic.get(up).head();
            }
        }
    }
}
