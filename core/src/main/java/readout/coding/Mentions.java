package readout.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.claim.Entity;
import readout.pattern.Kind;
import readout.pattern.Kinds;
import readout.syntax.Node;

/** The parties and places of one report, by the head word of their noun phrase. Immutable. */
public final class Mentions implements Kinds {
    private final Map<Node, List<Entity>> entities;
    private final Map<Node, List<Kind>> kinds;

    /**
     * Keeps what was found.
     *
     * @param entities the parties each word stands for; "the two countries" stands for two
     * @param kinds what sort of thing each word stands for, also of words that are no party
     */
    public Mentions(Map<Node, List<Entity>> entities, Map<Node, List<Kind>> kinds) {
        this.entities = new HashMap<>(entities);
        this.kinds = new HashMap<>(kinds);
    }

    /** The parties that the noun phrase headed by {@code head} stands for; conjuncts are their own. */
    public List<Entity> of(Node head) {
        return entities.getOrDefault(head, List.of());
    }

    /** Every party of the report, in text order. */
    public List<Entity> all() {
        List<Entity> all = new ArrayList<>();
        entities.values().forEach(all::addAll);
        all.sort((a, b) -> a.span().compareTo(b.span()));
        return all;
    }

    @Override
    public boolean is(Node word, Kind kind) {
        return kind == Kind.ANY || kinds.getOrDefault(word, List.of()).contains(kind);
    }
}
