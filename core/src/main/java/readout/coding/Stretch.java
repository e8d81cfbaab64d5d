package readout.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import readout.syntax.Node;
import readout.syntax.ParseTree;
import readout.text.Span;

/** Sets of words of one tree, as stretches of text. */
final class Stretch {
    private static final Set<String> NOT_OF_THE_NAME =
            Set.of("acl", "appos", "advcl", "parataxis", "ccomp", "dep", "discourse");

    private Stretch() {}

    /** The words at and below {@code top} in the basic tree. */
    static BitSet below(Node top) {
        BitSet words = new BitSet(top.tree().size());
        add(top, words);
        return words;
    }

    private static void add(Node top, BitSet words) {
        words.set(top.index());
        for (Node child : top.children()) {
            add(child, words);
        }
    }

    /** The noun phrase of {@code head} without clauses, appositions and its preposition. */
    static Span phrase(Node head) {
        BitSet words = new BitSet();
        words.set(head.index());
        for (Node child : head.children()) {
            if (!NOT_OF_THE_NAME.contains(child.relation().base())
                    && !child.relation().is("case")
                    && !child.relation().is("cop")
                    && !child.relation().is("nsubj")) {
                words.or(below(child));
            }
        }
        int from = head.index();
        int to = head.index();
        while (from > 0 && words.get(from - 1)) {
            from--;
        }
        while (words.get(to + 1)) {
            to++;
        }
        ParseTree tree = head.tree();
        while (from < head.index() && isPunctuation(tree.node(from))) {
            from++;
        }
        while (to > head.index() && isPunctuation(tree.node(to))) {
            to--;
        }
        return tree.node(from).span().union(tree.node(to).span());
    }

    /** The runs of {@code words}, joined over punctuation alone, without commas, colons and dashes at their ends. */
    static List<Span> runs(ParseTree tree, BitSet words) {
        List<Span> runs = new ArrayList<>();
        int from = words.nextSetBit(0);
        while (from >= 0) {
            int to = from;
            int next = words.nextSetBit(to + 1);
            while (next >= 0 && onlyPunctuation(tree, to + 1, next)) {
                to = next;
                next = words.nextSetBit(to + 1);
            }
            trimmed(tree, from, to, runs);
            from = next;
        }
        return runs;
    }

    private static void trimmed(ParseTree tree, int from, int to, List<Span> runs) {
        int first = from;
        int last = to;
        while (first <= last && isSeparator(tree.node(first))) {
            first++;
        }
        while (last >= first && isSeparator(tree.node(last))) {
            last--;
        }
        if (!onlyPunctuation(tree, first, last + 1)) {
            runs.add(tree.node(first).span().union(tree.node(last).span()));
        }
    }

    static boolean onlyPunctuation(ParseTree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isPunctuation(tree.node(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isPunctuation(Node node) {
        return node.upos().equals("PUNCT");
    }

    private static boolean isSeparator(Node node) {
        return switch (node.form()) {
            case ",", ":", ";", "-", "--", "." -> true;
            default -> false;
        };
    }
}
