package readout.syntax;

import java.util.concurrent.ConcurrentHashMap;

/**
 * A relation of Universal Dependencies v2, with its subtype.
 *
 * <p>The subtype of an {@code obl}, {@code nmod}, {@code advcl} or {@code acl} is the word that marks it, lower case,
 * several words joined by {@code _}: {@code obl:with}, {@code nmod:of}, {@code obl:according_to}, {@code advcl:if}.
 *
 * @param base e.g. {@code nsubj}
 * @param subtype e.g. {@code pass}; empty for none
 */
public record Relation(String base, String subtype) {
    private static final ConcurrentHashMap<String, Relation> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_KEPT = 4096;

    public static final Relation ROOT = of("root");

    /** Reads {@code base} or {@code base:subtype}. */
    public static Relation of(String name) {
        Relation known = KNOWN.get(name);
        if (known != null) {
            return known;
        }
        int colon = name.indexOf(':');
        Relation made =
                colon < 0 ? new Relation(name, "") : new Relation(name.substring(0, colon), name.substring(colon + 1));
        if (KNOWN.size() < MOST_KEPT) {
            KNOWN.put(name, made);
        }
        return made;
    }

    /** True for this base, whatever the subtype. */
    public boolean is(String base) {
        return this.base.equals(base);
    }

    /** True for this base with this subtype; {@code ""} for none. */
    public boolean is(String base, String subtype) {
        return this.base.equals(base) && this.subtype.equals(subtype);
    }

    @Override
    public String toString() {
        return subtype.isEmpty() ? base : base + ":" + subtype;
    }
}
