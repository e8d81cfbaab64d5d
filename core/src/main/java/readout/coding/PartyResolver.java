package readout.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.claim.Category;
import readout.claim.Context;
import readout.claim.Entity;
import readout.claim.Parties;
import readout.claim.Sector;
import readout.pattern.Kind;
import readout.pattern.Role;
import readout.syntax.Edge;
import readout.syntax.Node;
import readout.text.Document;
import readout.text.Span;

/** Turns the words of a draft's roles into its parties. */
final class PartyResolver {
    /** Events whose object is a place as often as a party. */
    private static final Set<Category> SOMEWHERE =
            EnumSet.of(Category.ASSAULT, Category.RETREAT, Category.MOBILIZE, Category.CONSULT);

    /** Events that are done to the people of a place. */
    private static final Set<Category> TO_PLACES = EnumSet.of(
            Category.ASSAULT,
            Category.COERCE,
            Category.THREATEN,
            Category.SANCTION,
            Category.AID,
            Category.ACCUSE,
            Category.REQUEST,
            Category.SUPPORT,
            Category.REJECT,
            Category.CONCEDE,
            Category.AGREE);

    /** Events that are not done to a government by happening in its town. */
    private static final Set<Category> ONLY_SOMEWHERE =
            EnumSet.of(Category.ASSAULT, Category.RETREAT, Category.MOBILIZE, Category.PROTEST);

    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "around", "outside", "through", "across", "along", "off");

    private static final Set<String> FIRST_PERSON = Set.of("we", "i", "us", "our", "my");

    private final Mentions mentions;
    private final Document document;

    PartyResolver(Document document, Mentions mentions) {
        this.document = document;
        this.mentions = mentions;
    }

    /**
     * The parties of a draft; a reciprocal event has all of them as actors.
     *
     * @param speaker who says it, the actor of a draft that is its speaker's doing
     */
    Parties parties(EventDraft draft, Optional<Entity> speaker) {
        boolean somewhere = SOMEWHERE.contains(draft.category());
        List<Entity> actors = entities(draft.of(Role.ACTOR), speaker, somewhere);
        actors.replaceAll(actor -> OwnForces.told(actor, draft.category(), speaker));
        List<Entity> recipients = entities(recipients(draft), speaker, somewhere);
        if (draft.category() == Category.ASSAULT) {
            recipients.replaceAll(entity -> isTown(entity, draft) ? ofCivilians(entity) : entity);
        }
        if (draft.category() == Category.PROTEST) {
            boolean crowd = draft.of(Role.ACTOR).stream().allMatch(node -> mentions.is(node, Kind.CIVIL));
            actors.replaceAll(actor -> crowd && isNobody(actor) ? ofCivilians(actor) : actor);
        }
        if (draft.what().bySpeaker()) {
            speaker.ifPresent(actors::add);
        }
        if (draft.what().reciprocal()) {
            actors = distinct(actors, recipients);
            recipients = new ArrayList<>();
        }
        boolean told = !actors.isEmpty() || recipients.stream().anyMatch(Entity::isKnown);
        Set<Span> people = told ? people(draft) : Set.of();
        recipients.replaceAll(recipient ->
                isNobody(recipient) && people.contains(recipient.span()) ? ofCivilians(recipient) : recipient);
        List<Entity> doers = actors;
        if (draft.category() == Category.CONCEDE) {
            recipients.removeIf(recipient -> doers.stream().anyMatch(actor -> OwnForces.isOf(recipient, actor)));
        }
        recipients.removeIf(recipient -> doers.stream().anyMatch(actor -> actor.sameAs(recipient)));
        return new Parties(doers, recipients, entities(draft.of(Role.MEDIATOR), speaker, false));
    }

    /** Without those that are where it happens: what is taken or left, and where somebody goes, is no party. */
    private List<Node> recipients(EventDraft draft) {
        boolean taking =
                draft.category() == Category.ASSAULT && draft.what().contexts().contains(Context.TERRITORY);
        boolean leaving = draft.what().inner() == Category.RETREAT;
        boolean toPlaces = TO_PLACES.contains(draft.category()) && !taking && !leaving;
        List<Node> recipients = new ArrayList<>(draft.of(Role.RECIPIENT));
        recipients.removeIf(node -> isSomewhere(node) && !toPlaces);
        recipients.removeIf(node -> draft.category() == Category.RETREAT && isThing(node));
        recipients.removeIf(node -> ONLY_SOMEWHERE.contains(draft.category()) && isSeat(node) && isWhere(node));
        recipients.removeIf(node -> recipients.stream().anyMatch(other -> other != node && isPart(node, other)));
        return recipients;
    }

    /** "Chad" in "refugees in Chad". */
    private boolean isPart(Node node, Node whole) {
        return node.relation().is("nmod")
                && node.head().filter(whole::equals).isPresent()
                && mentions.is(whole, Kind.PARTY);
    }

    /** "The region" that is left: somebody holds it, but it is nobody. */
    private boolean isThing(Node node) {
        return !mentions.is(node, Kind.PARTY) && !mentions.of(node).isEmpty();
    }

    /** A town that stands for a government: a place and a party, unlike a country with a sector. */
    private boolean isSeat(Node node) {
        return mentions.is(node, Kind.PLACE)
                && mentions.of(node).stream()
                        .anyMatch(entity -> entity.sectors().contains(Sector.GOV));
    }

    private static boolean isWhere(Node node) {
        return node.children("case").stream().anyMatch(preposition -> WHERE.contains(preposition.lemma()));
    }

    /** "The bombardment of Sanaa" hits those who live there, not the government that sits there. */
    private boolean isTown(Entity entity, EventDraft draft) {
        return draft.of(Role.RECIPIENT).stream()
                .anyMatch(node -> isSeat(node) && mentions.of(node).contains(entity));
    }

    private boolean isSomewhere(Node node) {
        return !mentions.is(node, Kind.PARTY) && (mentions.is(node, Kind.PLACE) || mentions.is(node, Kind.SITE));
    }

    /** A name of which nothing tells that it acts: a town more often than a party. */
    private static boolean isNobody(Entity entity) {
        return entity.code().isEmpty() && entity.sectors().isEmpty();
    }

    /** "Six people": whom nothing tells to be more are civilians. */
    private Set<Span> people(EventDraft draft) {
        return draft.of(Role.RECIPIENT).stream()
                .filter(node -> !node.isProperNoun() && mentions.is(node, Kind.CIVIL))
                .flatMap(node -> mentions.of(node).stream())
                .map(Entity::span)
                .collect(Collectors.toSet());
    }

    private static List<Entity> distinct(List<Entity> first, List<Entity> second) {
        List<Entity> all = new ArrayList<>(first);
        for (Entity entity : second) {
            if (all.stream().noneMatch(entity::sameAs)) {
                all.add(entity);
            }
        }
        return all;
    }

    private List<Entity> entities(List<Node> nodes, Optional<Entity> speaker, boolean somewhere) {
        List<Entity> all = new ArrayList<>();
        for (Node told : nodes) {
            Node node = whole(told);
            List<Entity> examples = included(node);
            List<Entity> found = examples.isEmpty() ? peopled(node, mentions.of(node)) : examples;
            if (somewhere && node.isProperNoun() && found.stream().allMatch(PartyResolver::isNobody)) {
                continue;
            }
            all = distinct(all, ours(node, found.isEmpty() ? named(node) : found, speaker));
        }
        return all;
    }

    /** A place that is no seat of power stands for its people, and "women in Tigray" are civilians. */
    private List<Entity> peopled(Node node, List<Entity> found) {
        if (mentions.is(node, Kind.PLACE) && !mentions.is(node, Kind.PARTY)) {
            return found.stream()
                    .map(entity -> entity.isKnown() ? ofCivilians(entity) : entity)
                    .toList();
        }
        boolean persons = node.isNoun() && !node.isProperNoun() && mentions.is(node, Kind.CIVIL);
        return persons ? found.stream().map(PartyResolver::unlessTold).toList() : found;
    }

    private static Entity unlessTold(Entity entity) {
        boolean told = !entity.isKnown()
                || !entity.sectors().isEmpty()
                || entity.identity().isPresent();
        return told ? entity : ofCivilians(entity);
    }

    private static Entity ofCivilians(Entity entity) {
        return new Entity(entity.text(), entity.span(), entity.code(), List.of(Sector.CVL), entity.identity());
    }

    /** "Syrian" in "Syrian forces": the forces, where they are a party of that country. */
    private Node whole(Node node) {
        boolean modifies = node.relation().is("amod") || node.relation().is("compound");
        return modifies
                ? node.head()
                        .filter(head ->
                                mentions.is(head, Kind.PARTY) && areOfOneCode(mentions.of(head), mentions.of(node)))
                        .orElse(node)
                : node;
    }

    private static boolean areOfOneCode(List<Entity> some, List<Entity> others) {
        return some.size() == 1
                && others.size() == 1
                && some.get(0).isKnown()
                && some.get(0).code().equals(others.get(0).code());
    }

    private static boolean isFirstPerson(Node node) {
        return node.isPronoun() && FIRST_PERSON.contains(node.lemma());
    }

    /** "We" and "our forces" are the speaker and his side. */
    private static List<Entity> ours(Node node, List<Entity> found, Optional<Entity> speaker) {
        boolean self = isFirstPerson(node);
        boolean side = node.children("nmod").stream().anyMatch(PartyResolver::isFirstPerson);
        boolean open = found.stream().allMatch(entity -> entity.code().isEmpty());
        if (speaker.isEmpty() || speaker.get().code().isEmpty() || !(self || (side && open))) {
            return found;
        }
        if (self) {
            Entity own = speaker.get();
            return List.of(new Entity(own.text(), node.span(), own.code(), own.sectors(), own.identity()));
        }
        return found.stream()
                .map(entity -> new Entity(
                        entity.text(), entity.span(), speaker.get().code(), entity.sectors(), Optional.empty()))
                .toList();
    }

    /** "Proxies including A and B" are A and B, also where the parser hangs them on the noun before. */
    private List<Entity> included(Node node) {
        List<Entity> included = new ArrayList<>(examples(node));
        boolean hung = node.relation().is("nmod") && !node.relation().subtype().equals("poss");
        if (included.isEmpty() && hung) {
            node.head().filter(Node::isNoun).ifPresent(noun -> included.addAll(examples(noun)));
        }
        return included;
    }

    private List<Entity> examples(Node node) {
        List<Entity> examples = new ArrayList<>();
        for (Edge edge : node.arguments()) {
            if (edge.relation().is("nmod", "including")) {
                mentions.of(node.tree().node(edge.dependent())).stream()
                        .filter(entity -> entity.identity().isPresent())
                        .forEach(examples::add);
            }
        }
        return examples;
    }

    /** A name that the registry does not know still is somebody. */
    private List<Entity> named(Node node) {
        if (!node.isProperNoun() || mentions.is(node, Kind.PLACE) || isDate(node)) {
            return List.of();
        }
        int first = node.index();
        while (first > 0 && node.tree().node(first - 1).isProperNoun()) {
            first--;
        }
        Span span = new Span(node.tree().node(first).span().start(), node.span().end());
        return List.of(new Entity(span.in(document.text()), span, "", List.of(), Optional.empty()));
    }

    private static boolean isDate(Node node) {
        String name = node.word().name();
        return name.equals("DATE")
                || name.equals("TIME")
                || name.equals("MONEY")
                || name.equals("LAW")
                || name.equals("EVENT");
    }
}
