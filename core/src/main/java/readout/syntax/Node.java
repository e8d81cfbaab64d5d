package readout.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.text.Span;

/** A word in its tree. Nodes of one tree are compared by identity. */
public final class Node {
    private final ParseTree tree;
    private final int index;
    private final Word word;
    private final Edge edge;

    Node(ParseTree tree, int index, Word word, Edge edge) {
        this.tree = tree;
        this.index = index;
        this.word = word;
        this.edge = edge;
    }

    public ParseTree tree() {
        return tree;
    }

    /** Place in the sentence, 0-based. */
    public int index() {
        return index;
    }

    public Word word() {
        return word;
    }

    public String form() {
        return word.form();
    }

    public String lemma() {
        return word.lemma();
    }

    public String upos() {
        return word.upos();
    }

    public String xpos() {
        return word.xpos();
    }

    public Span span() {
        return word.span();
    }

    /** Relation to the head in the basic tree. */
    public Relation relation() {
        return edge.relation();
    }

    /** Head in the basic tree; empty for the root. */
    public Optional<Node> head() {
        return edge.head() < 0 ? Optional.empty() : Optional.of(tree.node(edge.head()));
    }

    /** Children in the basic tree, in text order. */
    public List<Node> children() {
        return tree.children(index);
    }

    /** Children in the basic tree whose relation has this base. */
    public List<Node> children(String base) {
        List<Node> found = List.of();
        for (Node child : children()) {
            if (child.relation().is(base)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(child);
            }
        }
        return found;
    }

    /** First child in the basic tree whose relation has this base. */
    public Optional<Node> child(String base) {
        for (Node child : children()) {
            if (child.relation().is(base)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    public boolean has(String base) {
        return child(base).isPresent();
    }

    /** True when this word has a child in the basic tree in exactly this relation. */
    public boolean has(String base, String subtype) {
        for (Node child : children()) {
            if (child.relation().is(base, subtype)) {
                return true;
            }
        }
        return false;
    }

    /** Enhanced edges from this word to its dependents, basic ones included, in text order. */
    public List<Edge> arguments() {
        return tree.arguments(index);
    }

    /** Enhanced edges from this word's heads to it. */
    public List<Edge> governors() {
        return tree.governors(index);
    }

    public boolean isVerb() {
        return word.xpos().startsWith("VB");
    }

    public boolean isNoun() {
        return word.xpos().startsWith("NN");
    }

    public boolean isProperNoun() {
        return word.xpos().startsWith("NNP");
    }

    public boolean isPronoun() {
        return word.xpos().startsWith("PRP") || word.xpos().startsWith("WP");
    }

    /** True when {@code other} is this word or hangs below it in the basic tree. */
    public boolean dominates(Node other) {
        int up = other.tree == tree ? other.index : -1;
        while (up >= 0 && up != index) {
            up = tree.node(up).edge.head();
        }
        return up == index;
    }

    @Override
    public String toString() {
        return index + ":" + word.form();
    }
}
