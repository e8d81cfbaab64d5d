package readout.coding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.claim.Entity;
import readout.claim.Where;
import readout.lexicon.Registry;
import readout.pattern.Kind;
import readout.syntax.Node;
import readout.syntax.ParseTree;
import readout.text.Document;

/** Finds who and what the words of a report stand for. Thread-safe. */
public final class EntityFinder {
    private final Registry registry;

    public EntityFinder(Registry registry) {
        this.registry = registry;
    }

    /** How many sentences before this one tell whom its pronouns stand for, so that they have to be parsed. */
    public static int reach(ParseTree tree) {
        return Coreference.reach(tree);
    }

    /**
     * Decides for every noun, name, national adjective and pronoun which parties it stands for.
     *
     * @param document the report
     * @param trees one a sentence, in text order
     * @param published the day on which offices are held; without it everybody holds the last one known
     * @param places what {@link PlaceResolver#find} gave: they tell of what country their people are
     */
    public Mentions find(Document document, List<ParseTree> trees, Optional<LocalDate> published, List<Where> places) {
        ReportNames names = new ReportNames(registry, trees, published);
        Composer composer = new Composer(registry, document, trees, names, new NamedPlaces(places));
        Map<Node, List<Entity>> entities = new HashMap<>();
        Map<Node, List<Kind>> kinds = new HashMap<>();
        for (ParseTree tree : trees) {
            for (Node node : tree.nodes()) {
                Mention mention = composer.of(node);
                if (!mention.isNothing()) {
                    entities.put(node, mention.entities());
                }
                if (!mention.kinds().isEmpty()) {
                    kinds.put(node, List.copyOf(mention.kinds()));
                }
            }
        }
        return new Mentions(entities, kinds);
    }
}
