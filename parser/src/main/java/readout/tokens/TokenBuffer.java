package readout.tokens;

import java.util.Arrays;
import java.util.Objects;

/**
 * The tokens of one text, in reusable arrays: the next text overwrites them.
 *
 * <p>A buffer belongs to one thread at a time.
 */
public final class TokenBuffer {
    private final Draft draft = new Draft();
    private String text = "";
    private int[] start = new int[64];
    private int[] end = new int[64];
    private boolean[] gapped = new boolean[64];
    private int size;

    Draft begin(String newText) {
        text = newText;
        size = 0;
        draft.begin(newText);
        return draft;
    }

    void add(int from, int to) {
        if (size == start.length) {
            start = Arrays.copyOf(start, size * 2);
            end = Arrays.copyOf(end, size * 2);
            gapped = Arrays.copyOf(gapped, size * 2);
        }
        start[size] = from;
        end[size] = to;
        gapped[size] = false;
        size++;
    }

    /** Joins {@code [from, to)} to the last token, whatever lies between them. */
    void joinLast(int from, int to) {
        gapped[size - 1] |= end[size - 1] < from;
        end[size - 1] = to;
    }

    /** Cuts the last character off the last token. */
    void shortenLast() {
        end[size - 1]--;
    }

    /** Number of tokens. */
    public int size() {
        return size;
    }

    /** Offset in the text of the token's first character. */
    public int start(int token) {
        return start[Objects.checkIndex(token, size)];
    }

    /** Offset in the text behind the token's last character. */
    public int end(int token) {
        return end[Objects.checkIndex(token, size)];
    }

    /** True when the form leaves out white space of the text: a bracketed "( 5 )" is one token, "(5)". */
    public boolean isGapped(int token) {
        return gapped[Objects.checkIndex(token, size)];
    }

    /** The token as a new string: the text from start to end, or without its white space when it is gapped. */
    public String form(int token) {
        String stretch = text.substring(start(token), end(token));
        return gapped[token] ? withoutSpace(stretch) : stretch;
    }

    private static String withoutSpace(String stretch) {
        StringBuilder form = new StringBuilder(stretch.length());
        for (int i = 0; i < stretch.length(); i++) {
            if (!CharKind.is(stretch.charAt(i), CharKind.SPACE)) {
                form.append(stretch.charAt(i));
            }
        }
        return form.toString();
    }

    @Override
    public String toString() {
        StringBuilder forms = new StringBuilder();
        for (int i = 0; i < size; i++) {
            forms.append(i == 0 ? "" : " ").append(form(i));
        }
        return forms.toString();
    }
}
