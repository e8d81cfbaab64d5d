package readout.tokens;

/**
 * The one line terminator that may stand inside a run, NEXT LINE (U+0085).
 *
 * <p>NLP4J's expressions end in {@code $}, which holds before it too; the tokens cut with their help lose it.
 */
final class LineEnd {
    private LineEnd() {}

    /** End of {@code text[from, to)} without a line terminator at its end. */
    static int before(char[] text, int from, int to) {
        return to > from && text[to - 1] == '\u0085' ? to - 1 : to;
    }
}
