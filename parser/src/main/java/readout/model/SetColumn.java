package readout.model;

/** An attribute of which a word can have many values, each a feature of its own. */
public enum SetColumn {
    /** Tags that the form is known to take. */
    AMBIGUITIES("ambiguity_classes"),
    /** What kinds of characters the form has. */
    ORTHOGRAPHY("orthographic"),
    /** Whether it is the first or the last word. */
    POSITION("positional"),
    /** Brown clusters of the form. */
    CLUSTERS("word_clusters"),
    /** Kinds of names that a gazetteer has for it. */
    GAZETTEERS("named_entity_gazetteers");

    private final String key;

    SetColumn(String key) {
        this.key = key;
    }

    /** What NLP4J's feature templates call it. */
    public String key() {
        return key;
    }
}
