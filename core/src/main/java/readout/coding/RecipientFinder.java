package readout.coding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import readout.claim.Category;
import readout.claim.Entity;
import readout.pattern.Kind;
import readout.pattern.Role;
import readout.syntax.Edge;
import readout.syntax.Node;

/**
 * Finds to whom a deed was done where the entry's frame does not tell: the nearest party inside the event's own
 * complements ("demanded the release of two Syrian soldiers": Syria's soldiers).
 *
 * <p>It never leaves the complements of the trigger, and asks only for categories that are done to somebody.
 */
final class RecipientFinder {
    private static final Set<Category> DONE_TO_SOMEBODY = EnumSet.of(
            Category.REQUEST,
            Category.ACCUSE,
            Category.REJECT,
            Category.THREATEN,
            Category.CONCEDE,
            Category.SANCTION,
            Category.COERCE,
            Category.AID,
            Category.SUPPORT,
            Category.COOPERATE,
            Category.AGREE,
            Category.PROTEST);
    /** Events that are done to the people of a place where no one else is told. */
    private static final Set<Category> TO_PEOPLE = EnumSet.of(Category.COERCE, Category.THREATEN, Category.CONCEDE);

    private static final Set<String> WITHIN = Set.of("in", "on", "across", "throughout", "around", "over");

    private static final Set<String> OF_THEM = Set.of("of", "from", "including", "with");
    /** "Forces opposed to the president", "a force comprised of Ghanaians". */
    private static final Set<String> TO_WHOM = Set.of("of", "to", "against", "from");

    private static final Set<String> COMPLEMENTS =
            Set.of("obj", "iobj", "obl", "nmod", "xcomp", "ccomp", "acl", "amod", "compound", "conj", "nsubj");
    private static final Set<String> AUTHORING = Set.of(
            "file",
            "lodge",
            "present",
            "propose",
            "make",
            "submit",
            "issue",
            "sign",
            "pass",
            "draft",
            "write",
            "table",
            "organize",
            "organise",
            "launch",
            "carry",
            "wage",
            "conduct",
            "commit",
            "perpetrate",
            "voice",
            "lay",
            "adopt",
            "announce",
            "impose",
            "bring",
            "sponsor",
            "back");
    private static final Set<String> DEMANDING =
            Set.of("demand", "protest", "call", "press", "urge", "oppose", "denounce");
    private static final Set<String> ASIDE = Set.of(
            "in",
            "across",
            "throughout",
            "at",
            "during",
            "after",
            "before",
            "since",
            "by",
            "as",
            "amid",
            "near",
            "until",
            "following",
            "according",
            "according_to",
            "on_behalf_of",
            "behalf",
            "because_of",
            "despite",
            "along_with",
            "ahead_of",
            "due_to",
            "thanks_to");
    private static final int DEEPEST = 4;

    private final Mentions mentions;

    RecipientFinder(Mentions mentions) {
        this.mentions = mentions;
    }

    /** The draft with the party found, or as it is. */
    EventDraft complete(EventDraft found) {
        return completed(withoutOwn(found));
    }

    /** "Demanded the release of its sailors": no one is asked by that. */
    private EventDraft withoutOwn(EventDraft draft) {
        if (draft.category() != Category.REQUEST && draft.category() != Category.REJECT) {
            return draft;
        }
        List<Node> others = draft.of(Role.RECIPIENT).stream()
                .filter(node -> node.head().filter(draft.trigger()::equals).isPresent()
                        || !isOwnedBy(node, draft.of(Role.ACTOR)))
                .toList();
        return others.size() == draft.of(Role.RECIPIENT).size() ? draft : draft.withRole(Role.RECIPIENT, others);
    }

    private EventDraft completed(EventDraft draft) {
        boolean open = draft.of(Role.RECIPIENT).stream().noneMatch(this::isParty);
        if (!open || draft.what().reciprocal() || !DONE_TO_SOMEBODY.contains(draft.category())) {
            return draft;
        }
        List<Node> told = draft.of(Role.RECIPIENT).stream()
                .filter(node -> isSomebody(node) && !isSomeOf(node, draft.of(Role.ACTOR)))
                .toList();
        List<Node> found = told.isEmpty() ? search(draft) : ofThem(told, draft);
        if (found.isEmpty() && TO_PEOPLE.contains(draft.category())) {
            found = places(draft);
        }
        return found.isEmpty() ? draft : draft.withRole(Role.RECIPIENT, found);
    }

    /** "Imposed a curfew in the province": on its people. */
    private List<Node> places(EventDraft draft) {
        List<Node> found = new ArrayList<>(1);
        List<Node> words = new ArrayList<>(draft.words());
        words.add(draft.trigger());
        for (Node word : words) {
            for (Edge edge : word.arguments()) {
                Node node = word.tree().node(edge.dependent());
                boolean on = edge.relation().is("obj")
                        || WITHIN.contains(edge.relation().subtype());
                boolean place = mentions.is(node, Kind.PLACE) || mentions.is(node, Kind.SITE);
                if (on && place && found.isEmpty() && !isSomeOf(node, draft.of(Role.ACTOR))) {
                    found.add(node);
                }
            }
        }
        return found;
    }

    private record Place(Node node, int depth) {}

    private List<Node> search(EventDraft draft) {
        List<Node> taken = new ArrayList<>(draft.of(Role.ACTOR));
        taken.addAll(draft.of(Role.MEDIATOR));
        Deque<Place> queue = new ArrayDeque<>();
        queue.add(new Place(draft.trigger(), 0));
        draft.words().stream().filter(word -> !taken.contains(word)).forEach(word -> queue.add(new Place(word, 0)));
        Set<Node> seen = new java.util.HashSet<>(taken);
        while (!queue.isEmpty()) {
            Place place = queue.poll();
            for (Node child : place.node().children()) {
                if (place.depth() >= DEEPEST || !seen.add(child) || !isComplement(place, child)) {
                    continue;
                }
                if (isParty(child) && !isSomeOf(child, taken) && !isOwnedBy(child, taken)) {
                    return withConjuncts(child);
                }
                queue.add(new Place(child, place.depth() + 1));
            }
        }
        return List.of();
    }

    private List<Node> withConjuncts(Node party) {
        List<Node> parties = new ArrayList<>(List.of(party));
        party.children("conj").stream().filter(this::isParty).forEach(parties::add);
        return parties;
    }

    private static boolean isComplement(Place place, Node child) {
        String base = child.relation().is("nmod") ? "nmod" : child.relation().base();
        boolean subjectOfVerb = base.equals("nsubj") && place.depth() == 0;
        boolean relative = child.relation().is("acl", "relcl");
        boolean demanded = child.relation().is("advcl") && DEMANDING.contains(child.lemma());
        if ((!COMPLEMENTS.contains(base) && !demanded)
                || subjectOfVerb
                || relative
                || (base.equals("conj") && place.node().isVerb())) {
            return false;
        }
        return isAuthor(place, child)
                || child.children("case").stream().noneMatch(preposition -> ASIDE.contains(preposition.lemma()));
    }

    /** "A complaint filed by the union": whose it is. */
    private static boolean isAuthor(Place place, Node child) {
        return place.depth() > 0
                && place.node().relation().is("acl")
                && AUTHORING.contains(place.node().lemma())
                && child.relation().subtype().equals("by");
    }

    /** "Diplomats" or "110 people", of whom a sector is told or plain: nobody outside their phrase is looked for. */
    private boolean isSomebody(Node node) {
        boolean told = mentions.of(node).stream()
                .anyMatch(entity -> !entity.sectors().isEmpty() || mentions.is(node, Kind.CIVIL));
        return told && mentions.is(node, Kind.PARTY);
    }

    /** "Diplomats from Poland": Poland. */
    private List<Node> ofThem(List<Node> told, EventDraft draft) {
        List<Node> near = new ArrayList<>();
        for (Node node : told) {
            near.addAll(argumentsOf(node, OF_THEM));
            node.children("acl").forEach(clause -> near.addAll(argumentsOf(clause, TO_WHOM)));
        }
        near.removeIf(node -> !isParty(node) || isSomeOf(node, draft.of(Role.ACTOR)));
        return near.stream().limit(1).toList();
    }

    private static List<Node> argumentsOf(Node word, Set<String> prepositions) {
        return word.arguments().stream()
                .filter(edge -> prepositions.contains(edge.relation().subtype()))
                .map(edge -> word.tree().node(edge.dependent()))
                .toList();
    }

    private boolean isParty(Node node) {
        boolean party = mentions.is(node, Kind.PARTY) || node.isPronoun();
        boolean named = node.isProperNoun() && node.word().name().equals("PERSON");
        return party && (named || mentions.of(node).stream().anyMatch(Entity::isKnown));
    }

    /** "Its troops" are no other party than whose they are. */
    private boolean isOwnedBy(Node node, List<Node> taken) {
        return node.children("nmod").stream()
                .anyMatch(child -> child.relation().subtype().equals("poss") && isSomeOf(child, taken));
    }

    private boolean isSomeOf(Node node, List<Node> taken) {
        return taken.stream()
                .flatMap(other -> mentions.of(other).stream())
                .anyMatch(entity -> mentions.of(node).stream()
                        .anyMatch(own -> own.sameAs(entity)
                                || (own.isKnown()
                                        && node.isPronoun()
                                        && own.code().equals(entity.code()))));
    }
}
