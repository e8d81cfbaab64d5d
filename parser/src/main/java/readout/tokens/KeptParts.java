package readout.tokens;

import static readout.tokens.CharKind.PERIOD;
import static readout.tokens.CharKind.SLASH;

import java.util.List;

/** Finds the part of a run that stays together whatever symbols it holds: a link, an emoticon, a preserved word. */
final class KeptParts {
    private static final char[][] PROTOCOLS = {
        "http://".toCharArray(), "https://".toCharArray(), "ftp://".toCharArray(), "sftp://".toCharArray()
    };

    private final WordTable preserved;
    private final AffixTree prefixes;
    private final AffixTree suffixes;

    KeptParts(TokenLists lists) {
        preserved = WordTable.asWritten(List.copyOf(lists.preserved()));
        prefixes = AffixTree.prefixes(lists.emoticons());
        suffixes = AffixTree.suffixes(lists.emoticons());
    }

    /** Marks the kept part of the run {@code [from, to)} in the draft; false when there is none. */
    boolean find(Draft draft, int from, int to) {
        char[] text = draft.text();
        if (preserved.contains(text, from, to) || (draft.holds(SLASH) && startsWithProtocol(text, from, to))) {
            draft.keep(from, to);
            return true;
        }
        return emoticon(draft, from, to) || (draft.holds(PERIOD) && link(draft, from, to));
    }

    static boolean startsWithProtocol(char[] text, int from, int to) {
        for (char[] protocol : PROTOCOLS) {
            if (startsWith(protocol, text, from, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(char[] protocol, char[] text, int from, int to) {
        if (to - from < protocol.length) {
            return false;
        }
        for (int i = 0; i < protocol.length; i++) {
            if (LowerCase.of(text[from + i]) != protocol[i]) {
                return false;
            }
        }
        return true;
    }

    /** A listed emoticon as a whole wins over a face inside, that over a listed one at the front, then at the end. */
    private boolean emoticon(Draft draft, int from, int to) {
        char[] text = draft.text();
        int front = prefixes.longest(text, from, to);
        int face = front == to - from ? -1 : Smiley.start(text, from, to);
        if (face >= 0) {
            draft.keep(face, Smiley.end(text, face, to));
            return true;
        }
        if (front > 0) {
            draft.keep(from, from + front);
            return true;
        }
        int back = suffixes.longest(text, from, to);
        if (back > 0) {
            draft.keep(to - back, to);
        }
        return back > 0;
    }

    private static boolean link(Draft draft, int from, int to) {
        int start = Hyperlink.start(draft.text(), from, to);
        if (start < 0) {
            return false;
        }
        draft.keep(start, Hyperlink.end(draft.text(), start, to));
        return true;
    }
}
