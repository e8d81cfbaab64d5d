package readout.decode;

import java.util.Arrays;
import readout.model.Place;

/** The state of {@link ArcParser}: a stack, the words passed over, and the front of the input. Reused. */
final class Stacks {
    private int[] stack = new int[64];
    private int[] passed = new int[64];
    private int depth;
    private int passedCount;
    private int input;
    private int size;

    /** The root is on the stack, word 1 is next. */
    void begin(int size) {
        this.size = size;
        if (stack.length < size) {
            stack = Arrays.copyOf(stack, size * 2);
            passed = Arrays.copyOf(passed, size * 2);
        }
        reset(0, 1);
    }

    /** One word on the stack and another as input. */
    void reset(int top, int input) {
        depth = 1;
        passedCount = 0;
        stack[0] = top;
        this.input = input;
    }

    int top() {
        return stack[depth - 1];
    }

    int input() {
        return input;
    }

    /** Takes back what was passed over and pushes the input. */
    void shift() {
        while (passedCount > 0) {
            stack[depth++] = passed[--passedCount];
        }
        stack[depth++] = input++;
    }

    void reduce() {
        depth--;
    }

    void pass() {
        passed[passedCount++] = stack[--depth];
    }

    /** The word that a place begins from, -1 for none; the root counts as a word. */
    int word(Place.Source source, int window) {
        return switch (source) {
            case I -> inside(top() + window);
            case J -> inside(input + window);
            case K -> depth + window >= 1 ? stack[depth - 1 + window] : -1;
        };
    }

    private int inside(int word) {
        return word >= 0 && word < size ? word : -1;
    }
}
