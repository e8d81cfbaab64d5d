package readout.model;

/**
 * Which word a feature looks at.
 *
 * @param source where to begin
 * @param window how many words further, to the right when positive
 * @param relation where to go from there in the tree
 */
public record Place(Source source, int window, Relation relation) {
    /** Where to begin. */
    public enum Source {
        /** The word to tag, or for the parser the top of the stack. */
        I,
        /** The front of the parser's input. */
        J,
        /** A word further down in the parser's stack: its window counts from the top, -1 being the next. */
        K
    }

    /** A step in the tree. */
    public enum Relation {
        /** Stay. */
        SELF(""),
        HEAD("h"),
        HEAD_OF_HEAD("h2"),
        LEFTMOST("lmd"),
        SECOND_LEFTMOST("lmd2"),
        RIGHTMOST("rmd"),
        SECOND_RIGHTMOST("rmd2"),
        LEFT_SIBLING("lns"),
        SECOND_LEFT_SIBLING("lns2");

        private final String key;

        Relation(String key) {
            this.key = key;
        }

        /** What NLP4J's feature templates call it. */
        public String key() {
            return key;
        }
    }

    /** Reads NLP4J's way of writing it: {@code i}, {@code j-1}, {@code i_lmd}. */
    static Place parse(String text) {
        int line = text.indexOf('_');
        String start = line < 0 ? text : text.substring(0, line);
        String step = line < 0 ? "" : text.substring(line + 1);
        int window = start.length() == 1 ? 0 : Integer.parseInt(start.substring(1));
        return new Place(Source.valueOf(start.substring(0, 1).toUpperCase(java.util.Locale.ROOT)), window, step(step));
    }

    private static Relation step(String key) {
        for (Relation relation : Relation.values()) {
            if (relation.key().equals(key)) {
                return relation;
            }
        }
        throw new IllegalArgumentException("no step in a tree: '" + key + "'");
    }
}
