package readout.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.claim.Entity;
import readout.syntax.Node;
import readout.text.Span;

/** Words of number and quantity that stand for those of whom they are so many: "three of the hostages". */
final class Amounts {
    private static final Set<String> NOUNS = Set.of(
            "number",
            "dozens",
            "hundreds",
            "thousands",
            "millions",
            "scores",
            "tens",
            "handful",
            "majority",
            "minority",
            "bulk",
            "half",
            "third",
            "quarter",
            "percent",
            "rest",
            "remainder",
            "dozen",
            "hundred",
            "thousand",
            "million",
            "score",
            "couple",
            "series",
            "string",
            "range",
            "variety",
            "wave",
            "pair",
            "trio",
            "total",
            "lot",
            "plenty");
    private static final Set<String> DETERMINERS = Set.of(
            "some", "many", "most", "several", "all", "few", "both", "each", "one", "none", "any", "more", "least",
            "another");
    private static final Set<String> OF = Set.of("of");

    private final Composer composer;

    Amounts(Composer composer) {
        this.composer = composer;
    }

    /** The parties behind "of" under the whole phrase, nobody for "thousands of trees"; empty for any other word. */
    Optional<Mention> of(Node node) {
        boolean amount = node.isNoun()
                ? NOUNS.contains(node.lemma())
                : node.xpos().equals("CD") || DETERMINERS.contains(node.lemma());
        if (!amount) {
            return Optional.empty();
        }
        List<Node> counted = Phrase.prepositional(node, OF);
        if (counted.isEmpty() || !isPlural(counted.get(0))) {
            return Optional.empty();
        }
        Mention mention = composer.of(counted.get(0));
        if (mention.isNothing()) {
            return Optional.of(Mention.NONE);
        }
        Span span = Phrase.span(node, Phrase.end(counted.get(0)));
        List<Entity> entities = mention.entities().stream()
                .map(entity -> composer.entity(span, entity.code(), entity.sectors(), entity.identity()))
                .toList();
        return Optional.of(new Mention(entities, Mention.Sort.MANY, mention.kinds()));
    }

    private static boolean isPlural(Node counted) {
        return Phrase.isPlural(counted)
                || counted.lemma().equals("people")
                || counted.lemma().equals("police");
    }
}
