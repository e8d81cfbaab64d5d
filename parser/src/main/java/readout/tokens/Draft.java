package readout.tokens;

import java.util.Arrays;

/** Working memory of one tokenization: the characters, and the tokens before the last pass over them. */
final class Draft {
    private char[] text = new char[256];
    private int[] start = new int[64];
    private int[] end = new int[64];
    private boolean[] plain = new boolean[64];
    private int size;
    private int kinds;
    private int stretchStart;
    private int stretchEnd;
    private int keptStart;
    private int keptEnd;

    void begin(String source) {
        if (text.length < source.length()) {
            text = new char[Math.max(source.length(), text.length * 2)];
        }
        source.getChars(0, source.length(), text, 0);
        size = 0;
    }

    /** The text; what lies behind its length is left from before. */
    char[] text() {
        return text;
    }

    /** Enters a run that holds characters of these kinds. */
    void enter(int kindsOfRun) {
        kinds = kindsOfRun;
    }

    /** True when the run holds a character of one of these kinds. */
    boolean holds(int wanted) {
        return (kinds & wanted) != 0;
    }

    /** Enters the part of a run whose symbols are cut; what is outside of it is not looked at. */
    void enter(int from, int to) {
        stretchStart = from;
        stretchEnd = to;
    }

    int stretchStart() {
        return stretchStart;
    }

    int stretchEnd() {
        return stretchEnd;
    }

    /** True when the stretch has a character of one of these kinds there. */
    boolean is(int at, int wanted) {
        return at >= stretchStart && at < stretchEnd && CharKind.is(text[at], wanted);
    }

    /** Marks the part of the run that stays together. */
    void keep(int from, int to) {
        keptStart = from;
        keptEnd = to;
    }

    int keptStart() {
        return keptStart;
    }

    int keptEnd() {
        return keptEnd;
    }

    void add(int from, int to) {
        add(from, to, false);
    }

    /** Adds a word that holds neither digit nor symbol. */
    void addPlain(int from, int to) {
        add(from, to, true);
    }

    private void add(int from, int to, boolean isPlain) {
        if (size == start.length) {
            start = Arrays.copyOf(start, size * 2);
            end = Arrays.copyOf(end, size * 2);
            plain = Arrays.copyOf(plain, size * 2);
        }
        start[size] = from;
        end[size] = to;
        plain[size] = isPlain;
        size++;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return start[token];
    }

    int end(int token) {
        return end[token];
    }

    boolean isPlain(int token) {
        return plain[token];
    }

    char firstOf(int token) {
        return text[start[token]];
    }
}
