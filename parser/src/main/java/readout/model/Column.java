package readout.model;

/** An attribute of which a word has at most one value. */
public enum Column {
    /** The simplified form: digits collapsed, symbols generalised. */
    FORM(0, "word_form_simplified"),
    /** The simplified form in lower case. */
    LOWER(1, "word_form_simplified_lowercase"),
    SHAPE(2, "word_shape"),
    /** All tags that the form is known to take, joined. */
    AMBIGUITY(3, "ambiguity_classes"),
    PREFIX_2(4, "prefix:2"),
    PREFIX_3(5, "prefix:3"),
    SUFFIX_1(6, "suffix:1"),
    SUFFIX_2(7, "suffix:2"),
    SUFFIX_3(8, "suffix:3"),
    SUFFIX_4(9, "suffix:4"),
    TAG(10, "part_of_speech_tag"),
    LEMMA(11, "lemma"),
    NAME(12, "named_entity_tag"),
    /** The relation to the head found so far. */
    RELATION(13, "dependency_label"),
    /** How many dependents there are on each side, up to two: {@code <<->}. */
    VALENCY(14, "valency:all");

    /** How many attributes depend on the form alone; they come first. */
    public static final int OF_FORM = 10;

    private final int at;
    private final String key;

    Column(int at, String key) {
        this.at = at;
        this.key = key;
    }

    /** Its place among the attributes of a word, 0-based. */
    public int at() {
        return at;
    }

    /** What NLP4J's feature templates call it. */
    public String key() {
        return key;
    }

    /** True when its value can change while a tree is being built. */
    public boolean changesWithTree() {
        return this == RELATION || this == VALENCY;
    }
}
