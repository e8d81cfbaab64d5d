package readout.text;

import java.util.ArrayList;
import java.util.List;

/** Words of a line in a file of ours, as white space separates them. */
public final class Words {
    private Words() {}

    /** The words; none of a blank line. */
    public static List<String> of(String line) {
        List<String> words = new ArrayList<>(4);
        int from = 0;
        while (from < line.length()) {
            int end = endOfWord(line, from);
            if (end > from) {
                words.add(line.substring(from, end));
            }
            from = end + 1;
        }
        return words;
    }

    /** Offset of the first white space from {@code from} on, or the line's length. */
    public static int endOfWord(String line, int from) {
        int end = from;
        while (end < line.length() && !isSpace(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
