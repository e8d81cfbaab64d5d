package readout.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.claim.Entity;
import readout.claim.Identity;
import readout.claim.Sector;
import readout.lexicon.AgentNoun;
import readout.lexicon.AgentNouns;
import readout.lexicon.Bearer;
import readout.lexicon.Tenure;
import readout.syntax.Node;

/** Of whom a common noun's bearers are, by the words of its own phrase. Source: docs/codebook.md, section 7. */
final class Origins {
    private static final Set<String> OF = Set.of("of", "from", "for", "with");
    private static final Set<String> IN = Set.of("in", "at", "inside", "across", "to");
    private static final Set<String> AMOUNTS = Set.of(
            "dozen",
            "hundred",
            "thousand",
            "million",
            "score",
            "dozens",
            "hundreds",
            "thousands",
            "millions",
            "scores",
            "tens",
            "group",
            "team",
            "member",
            "delegation",
            "leader");
    private static final Set<String> STATESMEN = Set.of(
            "leader", "top leader", "national leader", "spokesman", "spokeswoman", "spokesperson", "representative");
    private static final Set<String> DEPUTIES = Set.of("deputy", "vice", "assistant");
    /** Those who are so to somebody else: whose allies they are does not tell who they are. */
    private static final String RELATIVE = "ally";

    private final Composer composer;

    /** Code, sectors and identity before they are put on words. */
    record Party(String code, List<Sector> sectors, Optional<Identity> identity) {}

    /** What a phrase says of the origin of its head. */
    record Origin(List<Party> parties, int last, boolean place) {
        Origin(List<Party> parties, int last) {
            this(parties, last, false);
        }
    }

    Origins(Composer composer) {
        this.composer = composer;
    }

    /** From nationality, organisation and people before the head, then possessor, then of- and in-phrases. */
    Origin origin(Node head, AgentNouns.Found found) {
        List<Node> nations = new ArrayList<>(2);
        List<Node> peoples = new ArrayList<>(2);
        Optional<Node> body = Optional.empty();
        for (Node modifier : Phrase.modifiers(head)) {
            Mention mention = composer.of(modifier);
            if (!mention.isResolved()) {
                continue;
            }
            boolean inside = modifier.index() >= found.from() && !mention.isNamed();
            if (inside) {
                continue;
            }
            if (mention.isNation()
                    || modifier.head()
                            .filter(up -> up != head && Phrase.leads(up))
                            .isPresent()) {
                nations.add(modifier);
            } else if (mention.sort() == Mention.Sort.PEOPLE) {
                peoples.add(modifier);
            } else {
                body = Optional.of(modifier);
            }
        }
        if (body.isPresent()) {
            return origin(composer.of(body.get()), head, found, 0);
        }
        if (!nations.isEmpty()) {
            return new Origin(ofNations(nations, head, found.noun()), 0);
        }
        if (found.noun().kind() == AgentNoun.Kind.THING) {
            Optional<Origin> held = held(head, found);
            if (held.isPresent()) {
                return held.get();
            }
        }
        boolean relative = found.noun().id().equals(RELATIVE);
        for (Node possessor : relative ? List.<Node>of() : possessors(head)) {
            Mention mention = composer.of(possessor);
            if (mention.isResolved()) {
                return origin(mention, head, found, 0);
            }
        }
        Optional<Origin> prepositional = relative ? Optional.empty() : prepositional(head, found);
        if (!peoples.isEmpty()) {
            return new Origin(ofPeople(peoples.get(0), prepositional, head, found.noun()), 0);
        }
        return prepositional.orElse(new Origin(List.of(), 0));
    }

    /** "Rebel-held", "a base used by rebels", "a bus carrying soldiers". */
    private Optional<Origin> held(Node head, AgentNouns.Found found) {
        return Holders.of(head).stream()
                .map(composer::of)
                .filter(Mention::isResolved)
                .findFirst()
                .map(mention -> origin(mention, head, found, 0));
    }

    /** Also those of "defense" in "the two countries' defense and foreign ministries". */
    private List<Node> possessors(Node head) {
        List<Node> possessors = new ArrayList<>(Phrase.prepositional(head, Set.of("poss")));
        head.head()
                .filter(first ->
                        head.relation().is("conj") && composer.of(first).isNothing())
                .ifPresent(first -> possessors.addAll(Phrase.prepositional(first, Set.of("poss"))));
        return possessors;
    }

    private List<Party> ofNations(List<Node> nations, Node head, AgentNoun noun) {
        List<Party> parties = new ArrayList<>(2);
        for (int i = 0; i < nations.size(); i++) {
            if (i > 0 && !Phrase.areJoined(nations.get(i - 1), nations.get(i))) {
                break;
            }
            Mention nation = composer.of(nations.get(i));
            List<Sector> own = ownSectors(head, noun);
            boolean seat = own.isEmpty() && nation.sort() == Mention.Sort.SEAT;
            Party party = new Party(nation.code(), seat ? nation.sectors() : national(noun, own), Optional.empty());
            if (!parties.contains(party)) {
                parties.add(party);
            }
        }
        return parties;
    }

    /** "Kurdish militants": the country is the one told beside it, or else the people's own. */
    private List<Party> ofPeople(Node people, Optional<Origin> beside, Node head, AgentNoun noun) {
        Mention mention = composer.of(people);
        String code = mention.code();
        Optional<Bearer> bearer = composer.bearer(mention.entities().get(0));
        List<String> codes =
                bearer.map(b -> b.tenures().get(0)).map(Tenure::codes).orElse(List.of(code));
        if (beside.isPresent()) {
            for (Party party : beside.get().parties()) {
                if (codes.contains(party.code())) {
                    code = party.code();
                }
            }
        }
        List<Sector> sectors = ownSectors(head, noun);
        boolean authority = mention.sectors().contains(Sector.PRE);
        return List.of(new Party(code, authority ? join(sectors, List.of(Sector.PRE)) : sectors, Optional.empty()));
    }

    private Optional<Origin> prepositional(Node head, AgentNouns.Found found) {
        List<Node> of = new ArrayList<>(Phrase.prepositional(head, OF));
        of.removeIf(node -> node.index() <= found.to());
        for (List<Node> nodes : List.of(of, Phrase.prepositional(head, IN))) {
            List<Party> parties = new ArrayList<>(2);
            int last = 0;
            boolean byPlace = nodes != of;
            for (Node node : nodes) {
                Mention mention = composer.of(node);
                boolean place = nodes != of || mention.isNation();
                boolean fits = mention.isResolved() && (!place || mention.isNation() || isHomeland(mention));
                boolean first = parties.isEmpty() || isOneOfMany(nodes.get(0), node);
                byPlace |= mention.sort() == Mention.Sort.PLACE;
                if (fits && first) {
                    parties.addAll(origin(mention, head, found, 0).parties());
                    last = Math.max(last, Phrase.end(node));
                } else if (first) {
                    Optional<String> country = composer.placeCountry(node);
                    if (country.isPresent()) {
                        byPlace = true;
                        parties.add(new Party(
                                country.get(),
                                national(found.noun(), ownSectors(head, found.noun())),
                                Optional.empty()));
                        last = Math.max(last, Phrase.end(node));
                    }
                }
            }
            if (!parties.isEmpty()) {
                return Optional.of(new Origin(parties.stream().distinct().toList(), last, byPlace));
            }
        }
        return Optional.empty();
    }

    private static boolean isOneOfMany(Node first, Node node) {
        return node.relation().is("conj") || first == node;
    }

    private static boolean isHomeland(Mention mention) {
        return mention.sort() == Mention.Sort.PEOPLE && mention.sectors().contains(Sector.PRE);
    }

    private Origin origin(Mention source, Node head, AgentNouns.Found found, int last) {
        List<Party> parties = new ArrayList<>(source.entities().size());
        for (Entity entity : source.entities()) {
            if (entity.isKnown()) {
                parties.add(party(entity, source.sort(), head, found.noun()));
            }
        }
        return new Origin(parties.stream().distinct().toList(), last);
    }

    private Party party(Entity source, Mention.Sort sort, Node head, AgentNoun noun) {
        List<Sector> own = ownSectors(head, noun);
        boolean belongs = noun.kind() == AgentNoun.Kind.ARMED
                || noun.kind() == AgentNoun.Kind.OFFICIAL
                || noun.kind() == AgentNoun.Kind.ORGANIZATION
                || noun.kind() == AgentNoun.Kind.THING;
        return switch (sort) {
            case SEAT -> new Party(source.code(), own.isEmpty() ? source.sectors() : own, Optional.empty());
            case COUNTRY, PEOPLE, PLACE, NOTHING -> new Party(source.code(), national(noun, own), Optional.empty());
            case PERSON -> new Party(source.code(), own.isEmpty() ? source.sectors() : own, Optional.empty());
            case GROUP, ORGANIZATION ->
                belongs
                        ? new Party(source.code(), belonging(noun, own, source.sectors(), sort), source.identity())
                        : new Party(source.code(), join(own, source.sectors()), Optional.empty());
            case HUMAN, BODY, MANY, THING ->
                new Party(
                        source.code(), belongs ? belonging(noun, own, source.sectors(), sort) : own, Optional.empty());
        };
    }

    /** A country's leader or spokesman is of its government. */
    private static List<Sector> national(AgentNoun noun, List<Sector> own) {
        return own.isEmpty() && STATESMEN.contains(noun.words()) ? List.of(Sector.GOV) : own;
    }

    /** An official or force of a body has the body's sectors; of an international one without, the noun's. */
    private static List<Sector> belonging(AgentNoun noun, List<Sector> own, List<Sector> body, Mention.Sort sort) {
        boolean told = noun.kind() != AgentNoun.Kind.OFFICIAL && sort != Mention.Sort.GROUP && !own.isEmpty();
        if (told && !own.contains(Sector.UAF)) {
            return own;
        }
        if (body.isEmpty()) {
            return own.contains(Sector.GOV) ? List.of() : own;
        }
        return body;
    }

    /** The noun's sectors, or those of a noun before it: "rebel commander". */
    List<Sector> ownSectors(Node head, AgentNoun noun) {
        boolean vague = noun.sectors().isEmpty() || noun.sectors().equals(List.of(Sector.UAF));
        if (vague) {
            for (Node modifier : head.children("compound")) {
                Mention mention = DEPUTIES.contains(modifier.lemma()) ? Mention.NONE : composer.of(modifier);
                if (!mention.isNamed() && !mention.sectors().isEmpty()) {
                    return mention.sectors();
                }
            }
            for (Node of : AMOUNTS.contains(noun.words()) ? Phrase.prepositional(head, OF) : List.<Node>of()) {
                Mention mention = composer.of(of);
                if (!mention.isNamed() && !mention.sectors().isEmpty()) {
                    return mention.sectors();
                }
            }
        }
        return noun.sectors();
    }

    private static List<Sector> join(List<Sector> first, List<Sector> second) {
        List<Sector> all = new ArrayList<>(first);
        second.stream().filter(sector -> !all.contains(sector)).forEach(all::add);
        return all;
    }
}
