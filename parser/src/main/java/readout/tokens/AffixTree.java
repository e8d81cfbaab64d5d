package readout.tokens;

import java.util.Arrays;
import java.util.Collection;

/** Finds the longest of many words that a stretch of text begins or ends with, in any case of the text. */
final class AffixTree {
    private final boolean fromEnd;
    private char[] label = new char[64];
    private int[] child = new int[64];
    private int[] sibling = new int[64];
    private boolean[] ends = new boolean[64];
    private int size = 1;

    private AffixTree(Collection<String> words, boolean fromEnd) {
        this.fromEnd = fromEnd;
        words.forEach(this::add);
    }

    static AffixTree prefixes(Collection<String> words) {
        return new AffixTree(words, false);
    }

    static AffixTree suffixes(Collection<String> words) {
        return new AffixTree(words, true);
    }

    /** Length of the longest word at that edge of {@code text[from, to)}; 0 when there is none. */
    int longest(char[] text, int from, int to) {
        int longest = 0;
        int node = 0;
        for (int depth = 0; depth < to - from; depth++) {
            char c = fromEnd ? text[to - 1 - depth] : text[from + depth];
            node = next(node, LowerCase.of(c));
            if (node == 0) {
                return longest;
            }
            if (ends[node]) {
                longest = depth + 1;
            }
        }
        return longest;
    }

    private void add(String word) {
        int node = 0;
        for (int depth = 0; depth < word.length(); depth++) {
            char c = word.charAt(fromEnd ? word.length() - 1 - depth : depth);
            int next = next(node, c);
            node = next == 0 ? grow(node, c) : next;
        }
        ends[node] = true;
    }

    /** The node below {@code node} over {@code c}; 0, the root, when there is none. */
    private int next(int node, char c) {
        int below = child[node];
        while (below != 0 && label[below] != c) {
            below = sibling[below];
        }
        return below;
    }

    private int grow(int parent, char c) {
        if (size == label.length) {
            label = Arrays.copyOf(label, size * 2);
            child = Arrays.copyOf(child, size * 2);
            sibling = Arrays.copyOf(sibling, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        label[size] = c;
        sibling[size] = child[parent];
        child[parent] = size;
        return size++;
    }
}
