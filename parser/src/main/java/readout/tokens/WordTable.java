package readout.tokens;

import java.util.Arrays;
import java.util.List;

/**
 * Words that are looked up by a stretch of characters, so that no string is made for the question.
 *
 * <p>Open addressing; a mask of lengths by first character turns nearly every other word away at once.
 */
final class WordTable {
    private static final int LONGEST_TOLD_APART = 31;

    private final char[][] words;
    private final int[] slots;
    private final int[] lengths = new int[128];
    private final boolean anyCase;

    private WordTable(List<String> words, boolean anyCase) {
        this.words = words.stream().map(String::toCharArray).toArray(char[][]::new);
        this.anyCase = anyCase;
        slots = new int[Integer.highestOneBit(Math.max(words.size(), 4)) * 4];
        Arrays.fill(slots, -1);
        for (int i = 0; i < this.words.length; i++) {
            add(i);
        }
    }

    /** A table of words in lower case that finds them in any case. */
    static WordTable anyCase(List<String> words) {
        return new WordTable(words, true);
    }

    /** A table that finds words as they are written. */
    static WordTable asWritten(List<String> words) {
        return new WordTable(words, false);
    }

    private void add(int index) {
        char[] word = words[index];
        int slot = slot(hash(word, 0, word.length));
        while (slots[slot] >= 0) {
            slot = slot(slot + 1);
        }
        slots[slot] = index;
        lengths[word[0] & 127] |= lengthBit(word.length);
    }

    boolean contains(char[] text, int from, int to) {
        return find(text, from, to) >= 0;
    }

    /** The place in the list of the word {@code text[from, to)}, {@code from < to}; -1 when it is none. */
    int find(char[] text, int from, int to) {
        if ((lengths[cased(text[from]) & 127] & lengthBit(to - from)) == 0) {
            return -1;
        }
        int slot = slot(hash(text, from, to));
        while (slots[slot] >= 0) {
            if (isWord(words[slots[slot]], text, from, to)) {
                return slots[slot];
            }
            slot = slot(slot + 1);
        }
        return -1;
    }

    /** True when {@code text[from, to)} begins with the word at {@code index}. */
    boolean isPrefix(int index, char[] text, int from, int to) {
        int length = words[index].length;
        return length <= to - from && isWord(words[index], text, from, from + length);
    }

    private boolean isWord(char[] word, char[] text, int from, int to) {
        if (word.length != to - from) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (word[i] != cased(text[from + i])) {
                return false;
            }
        }
        return true;
    }

    private int hash(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + cased(text[i]);
        }
        return hash ^ (hash >>> 15);
    }

    private int slot(int number) {
        return number & (slots.length - 1);
    }

    private char cased(char c) {
        return anyCase ? LowerCase.of(c) : c;
    }

    private static int lengthBit(int length) {
        return 1 << Math.min(length, LONGEST_TOLD_APART);
    }
}
