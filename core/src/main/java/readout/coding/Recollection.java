package readout.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.claim.Category;
import readout.claim.Entity;
import readout.claim.Parties;
import readout.syntax.Node;
import readout.text.Sentence;

/** The parties of what was told right before, for "those talks" and "the offensive". Used by one thread. */
final class Recollection {
    private static final Set<Category> MUTUAL = EnumSet.of(Category.CONSULT, Category.AGREE);
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> CAMPAIGNS =
            Set.of("offensive", "operation", "invasion", "campaign", "incursion", "assault", "siege");

    /** Who met, agreed or attacked, and in which sentence that was told. */
    private record Told(List<Entity> actors, int sentence) {
        static final Told NOTHING = new Told(List.of(), Integer.MIN_VALUE / 2);

        boolean isRightBefore(Sentence now) {
            return now.sequence() - sentence <= 1 && !actors.isEmpty();
        }
    }

    private Told mutual = Told.NOTHING;
    private Told attack = Told.NOTHING;

    /** The parties told, or those of the same event told right before where the words name none. */
    Parties of(Parties told, EventDraft draft, Sentence sentence) {
        if (MUTUAL.contains(draft.category())) {
            if (told.actors().size() > 1) {
                mutual = new Told(told.actors(), sentence.sequence());
                return told;
            }
            return draft.what().reciprocal() ? filled(told, draft, sentence, mutual) : told;
        }
        if (draft.category() != Category.ASSAULT) {
            return told;
        }
        if (told.actors().stream().anyMatch(Entity::isKnown)) {
            attack = new Told(told.actors(), sentence.sequence());
            return told;
        }
        return CAMPAIGNS.contains(draft.trigger().lemma()) ? filled(told, draft, sentence, attack) : told;
    }

    private static Parties filled(Parties told, EventDraft draft, Sentence sentence, Told before) {
        boolean back = told.actors().isEmpty() && before.isRightBefore(sentence) && pointsBack(draft.trigger());
        return back ? new Parties(before.actors(), told.recipients(), told.mediators()) : told;
    }

    /** "Those talks", also as the subject of "took place". */
    private static boolean pointsBack(Node trigger) {
        Optional<Node> noun = trigger.isNoun() ? Optional.of(trigger) : trigger.child("nsubj");
        return noun.isPresent() && noun.get().children("det").stream().anyMatch(det -> POINTING.contains(det.lemma()));
    }
}
