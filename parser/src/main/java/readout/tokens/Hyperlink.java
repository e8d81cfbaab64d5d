package readout.tokens;

import static readout.tokens.CharKind.DIGIT;
import static readout.tokens.CharKind.LETTER;

/**
 * Finds links and mail addresses inside a stretch of text, character by character.
 *
 * <p>Gives what NLP4J's expression gives (MetaUtils.HYPERLINK): {@code (scheme://)?(user(:pass)?@)?(address|domain)}
 * and behind it {@code (:port)?(/path)?}, the leftmost one. Where the expression would turn back, at most one of its
 * choices can still succeed; the comments say which. Its time grows with the square of the stretch's length.
 */
final class Hyperlink {
    private Hyperlink() {}

    /** Where the first link in {@code text[from, to)} starts; -1 when there is none. */
    static int start(char[] text, int from, int to) {
        if (!mayHold(text, from, to)) {
            return -1;
        }
        for (int at = from; at < to; at++) {
            if (end(text, at, to) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Where the link that starts at {@code at} ends; -1 when none starts there. */
    static int end(char[] text, int at, int to) {
        int behindScheme = scheme(text, at, to);
        int end = behindScheme < 0 ? -1 : userAndHost(text, behindScheme, to);
        return end >= 0 ? end : userAndHost(text, at, to);
    }

    /** Every link has a period with a letter pair behind it, or with three digits before and one behind. */
    private static boolean mayHold(char[] text, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (text[i] == '.' && CharKind.isWordPart(text[i - 1])) {
                boolean domain = i + 2 < to && CharKind.is(text[i + 1], LETTER) && CharKind.is(text[i + 2], LETTER);
                if (domain || (i - from >= 3 && CharKind.is(text[i + 1], DIGIT))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int scheme(char[] text, int at, int to) {
        int end = spanOf(LETTER, text, at, Math.min(to, at + 9));
        boolean slashes = end + 3 <= to && text[end] == ':' && text[end + 1] == '/' && text[end + 2] == '/';
        return end - at >= 3 && slashes ? end + 3 : -1;
    }

    private static int userAndHost(char[] text, int at, int to) {
        int name = wordEnd(text, at, to);
        int end = -1;
        if (name > at && name < to) {
            if (text[name] == ':') {
                end = hostBehindPassword(text, name + 1, to);
            } else if (text[name] == '@') {
                end = host(text, name + 1, to);
            }
        }
        return end >= 0 ? end : host(text, at, to);
    }

    /** A password may hold any sign, {@code @} too: the last one with a host behind it counts. */
    private static int hostBehindPassword(char[] text, int from, int to) {
        for (int i = gapOrEnd(text, from, to) - 1; i >= from; i--) {
            if (text[i] == '@') {
                int end = host(text, i + 1, to);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }

    private static int host(char[] text, int at, int to) {
        int end = address(text, at, to);
        if (end < 0) {
            end = domain(text, at, to);
        }
        return end < 0 ? -1 : path(text, port(text, end, to), to);
    }

    /** Three digits, then three times a period and one to three digits. */
    private static int address(char[] text, int at, int to) {
        int end = spanOf(DIGIT, text, at, Math.min(to, at + 3));
        if (end - at < 3) {
            return -1;
        }
        for (int part = 0; part < 3; part++) {
            if (end >= to || text[end] != '.') {
                return -1;
            }
            int digits = end + 1;
            end = spanOf(DIGIT, text, digits, Math.min(to, digits + 3));
            if (end == digits) {
                return -1;
            }
        }
        return end;
    }

    /** Labels joined by periods up to the last one that begins with two letters; only those letters of it count. */
    private static int domain(char[] text, int at, int to) {
        int label = labelEnd(text, at, to);
        int end = -1;
        while (label > at && label < to && text[label] == '.') {
            int letters = spanOf(LETTER, text, label + 1, to);
            if (letters - label > 2) {
                end = letters;
            }
            at = label + 1;
            label = labelEnd(text, at, to);
        }
        return end;
    }

    /** Words joined by single hyphens. */
    private static int labelEnd(char[] text, int at, int to) {
        int end = wordEnd(text, at, to);
        while (end > at && end + 1 < to && text[end] == '-' && CharKind.isWordPart(text[end + 1])) {
            end = wordEnd(text, end + 1, to);
        }
        return end;
    }

    private static int port(char[] text, int at, int to) {
        if (at >= to || text[at] != ':') {
            return at;
        }
        int end = spanOf(DIGIT, text, at + 1, Math.min(to, at + 6));
        return end - at > 2 ? end : at;
    }

    private static int path(char[] text, int at, int to) {
        return at < to && text[at] == '/' ? gapOrEnd(text, at, to) : at;
    }

    private static int wordEnd(char[] text, int at, int to) {
        int end = at;
        while (end < to && CharKind.isWordPart(text[end])) {
            end++;
        }
        return end;
    }

    private static int spanOf(int kind, char[] text, int at, int to) {
        int end = at;
        while (end < to && CharKind.is(text[end], kind)) {
            end++;
        }
        return end;
    }

    /** White space as regular expressions know it; the tokenizer's own leaves the vertical tab inside a run. */
    private static int gapOrEnd(char[] text, int at, int to) {
        int end = at;
        while (end < to && text[end] != ' ' && (text[end] < '\t' || text[end] > '\r')) {
            end++;
        }
        return end;
    }
}
