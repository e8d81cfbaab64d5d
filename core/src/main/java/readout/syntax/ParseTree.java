package readout.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A parsed sentence: words, their basic tree and the enhanced edges. Immutable. */
public final class ParseTree {
    private static final Comparator<Edge> IN_TEXT_ORDER = Comparator.comparingInt(Edge::dependent);

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
                add(children, edge.head(), made.get(edge.dependent()));
            }
        }
        for (Edge edge : enhanced) {
            add(governors, edge.dependent(), edge);
            if (edge.head() >= 0) {
                add(arguments, edge.head(), edge);
            }
        }
        for (List<Edge> list : arguments) {
            if (list.size() > 1) {
                list.sort(IN_TEXT_ORDER);
            }
        }
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
        for (Node node : nodes) {
            if (node.head().isEmpty()) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
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
        return new ArrayList<>(Collections.nCopies(size, List.of()));
    }

    /** Most words have no list to themselves: it is made with its first member. */
    private static <T> void add(List<List<T>> lists, int index, T member) {
        List<T> list = lists.get(index);
        if (list.isEmpty()) {
            list = new ArrayList<>(4);
            lists.set(index, list);
        }
        list.add(member);
    }

    private static void checkTree(int size, List<Edge> basic) {
        if (basic.size() != size) {
            throw new IllegalArgumentException(size + " words but " + basic.size() + " edges");
        }
        int[] seenFrom = new int[size];
        for (int i = 0; i < size; i++) {
            if (basic.get(i).dependent() != i) {
                throw new IllegalArgumentException(
                        "edge " + i + " belongs to word " + basic.get(i).dependent());
            }
            int up = i;
            while (up >= 0 && seenFrom[up] == 0) {
                seenFrom[up] = i + 1;
                up = basic.get(up).head();
            }
            if (up >= 0 && seenFrom[up] == i + 1) {
                throw new IllegalArgumentException("words form a cycle at " + i);
            }
        }
    }
}
