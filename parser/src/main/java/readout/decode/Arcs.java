package readout.decode;

import java.util.Arrays;
import readout.model.Column;
import readout.model.Place;
import readout.pack.HashedText;

/** The tree as far as it is built: heads, relations, and each word's dependents in text order. Reused. */
final class Arcs {
    private static final int NO = -1;
    private static final HashedText[] VALENCY = valencies();

    int[] heads = new int[64];
    int[] relations = new int[64];
    private int[] first = new int[64];
    private int[] last = new int[64];
    private int[] next = new int[64];
    private int[] previous = new int[64];
    private Words words;

    Arcs(Words words) {
        this.words = words;
    }

    private static HashedText[] valencies() {
        HashedText[] made = new HashedText[9];
        for (int left = 0; left < 3; left++) {
            for (int right = 0; right < 3; right++) {
                made[left * 3 + right] = HashedText.of("<".repeat(left) + "-" + ">".repeat(right));
            }
        }
        return made;
    }

    /** Forgets all arcs. */
    void begin() {
        int size = words.size;
        if (size > heads.length) {
            heads = new int[2 * size];
            relations = new int[2 * size];
            first = new int[2 * size];
            last = new int[2 * size];
            next = new int[2 * size];
            previous = new int[2 * size];
        }
        for (int[] array : new int[][] {heads, relations, first, last, next, previous}) {
            Arrays.fill(array, 0, size, NO);
        }
        for (int word = 0; word < size; word++) {
            words.set(word, Column.VALENCY, VALENCY[0]);
        }
    }

    boolean hasHead(int word) {
        return heads[word] >= 0;
    }

    /** True when {@code word} hangs below {@code above}. */
    boolean isBelow(int word, int above) {
        for (int up = heads[word]; up >= 0; up = heads[up]) {
            if (up == above) {
                return true;
            }
        }
        return false;
    }

    /** Hangs a word under a head, away from the one it had. */
    void attach(int word, int head, int relation, HashedText text) {
        if (heads[word] >= 0) {
            detach(word);
        }
        int after = last[head];
        while (after > word) {
            after = previous[after];
        }
        int before = after == NO ? first[head] : next[after];
        link(head, after, word);
        link(head, word, before);
        heads[word] = head;
        relations[word] = relation;
        words.set(word, Column.RELATION, text);
        valency(head);
    }

    private void detach(int word) {
        int head = heads[word];
        link(head, previous[word], next[word]);
        heads[word] = NO;
        valency(head);
    }

    /** Lets {@code right} follow {@code left} among the dependents of {@code head}; either may be missing. */
    private void link(int head, int left, int right) {
        if (left == NO) {
            first[head] = right;
        } else {
            next[left] = right;
        }
        if (right == NO) {
            last[head] = left;
        } else {
            previous[right] = left;
        }
    }

    private void valency(int head) {
        int left = leftmost(head) == NO ? 0 : secondLeftmost(head) == NO ? 1 : 2;
        int right = rightmost(head) == NO ? 0 : secondRightmost(head) == NO ? 1 : 2;
        words.set(head, Column.VALENCY, VALENCY[left * 3 + right]);
    }

    private int leftmost(int word) {
        return first[word] < word ? first[word] : NO;
    }

    private int secondLeftmost(int word) {
        int second = first[word] == NO ? NO : next[first[word]];
        return second < word ? second : NO;
    }

    private int rightmost(int word) {
        return last[word] > word ? last[word] : NO;
    }

    private int secondRightmost(int word) {
        int second = last[word] == NO ? NO : previous[last[word]];
        return second > word ? second : NO;
    }

    /** The word that stands in a relation to this one, -1 for none. */
    int related(int word, Place.Relation relation) {
        return switch (relation) {
            case SELF -> word;
            case HEAD -> heads[word];
            case HEAD_OF_HEAD -> heads[word] == NO ? NO : heads[heads[word]];
            case LEFTMOST -> leftmost(word);
            case SECOND_LEFTMOST -> secondLeftmost(word);
            case RIGHTMOST -> rightmost(word);
            case SECOND_RIGHTMOST -> secondRightmost(word);
            case LEFT_SIBLING -> heads[word] == NO ? NO : previous[word];
            case SECOND_LEFT_SIBLING -> heads[word] == NO || previous[word] == NO ? NO : previous[previous[word]];
        };
    }
}
