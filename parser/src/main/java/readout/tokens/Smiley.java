package readout.tokens;

/**
 * Finds faces such as {@code ;-)} and {@code :]]}: one sign for the eyes, any number of noses, one or more mouths.
 *
 * <p>Source: NLP4J 1.1.3, MetaUtils.EMOTICON; so "(Stop!)" holds one too.
 */
final class Smiley {
    private static final String EYES = "!|;:#%";
    private static final String MOUTHS = "()[]{}|<>";

    private Smiley() {}

    /** Where the first face in {@code text[from, to)} starts; -1 when there is none. */
    static int start(char[] text, int from, int to) {
        for (int at = from; at < to - 1; at++) {
            if (CharKind.is(text[at], CharKind.SYMBOL) && end(text, at, to) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Where the face that starts at {@code at} ends; -1 when none starts there. */
    static int end(char[] text, int at, int to) {
        if (EYES.indexOf(text[at]) < 0) {
            return -1;
        }
        int mouth = at + 1;
        while (mouth < to && text[mouth] == '-') {
            mouth++;
        }
        int end = mouth;
        while (end < to && MOUTHS.indexOf(text[end]) >= 0) {
            end++;
        }
        return end > mouth ? end : -1;
    }
}
