package readout.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.claim.Entity;
import readout.claim.Sector;
import readout.lexicon.AgentNoun;
import readout.lexicon.AgentNouns;
import readout.pattern.Kind;
import readout.syntax.Edge;
import readout.syntax.Node;
import readout.text.Span;

/**
 * Parties told by a common noun: the sector from the noun, the country from what modifies it. Source: docs/codebook.md,
 * section 7.
 */
final class Descriptions {
    /** Forces that are in a country without being its own. */
    private static final Set<String> FOREIGN = Set.of(
            "coalition",
            "foreign",
            "international",
            "allied",
            "multinational",
            "alliance",
            "peacekeeping",
            "occupation",
            "occupying",
            "invading",
            "expeditionary",
            "mercenary",
            "western");

    private static final Set<String> TRAVELLERS = Set.of(
            "minister",
            "secretary",
            "president",
            "envoy",
            "diplomat",
            "ambassador",
            "chancellor",
            "leader",
            "delegat",
            "premier",
            "negotiator",
            "representative");
    private static final Set<String> FORMER = Set.of("former", "ex", "ousted", "deposed", "late", "one-time");

    private final Composer composer;
    private final ReportNames names;
    private final Origins origins;
    private final Definites definites;
    private final Setting setting;

    Descriptions(Composer composer, ReportNames names, Definites definites, Setting setting) {
        this.composer = composer;
        this.names = names;
        origins = new Origins(composer);
        this.definites = definites;
        this.setting = setting;
    }

    Mention of(Node head, AgentNouns.Found found) {
        AgentNoun noun = found.noun();
        Origins.Origin origin = origins.origin(head, found);
        boolean thing = noun.kind() == AgentNoun.Kind.THING;
        if (origin.parties().isEmpty()) {
            Optional<Mention> antecedent =
                    thing ? Optional.empty() : identified(head).or(() -> definites.of(head, found));
            if (antecedent.isPresent()) {
                return antecedent.get();
            }
            Optional<Origins.Party> elsewhere = apposed(head, noun).or(() -> around(head, noun));
            if (thing && elsewhere.isEmpty() && origins.ownSectors(head, noun).isEmpty()) {
                return Mention.NONE;
            }
            origin = new Origins.Origin(
                    List.of(elsewhere.orElse(new Origins.Party("", origins.ownSectors(head, noun), Optional.empty()))),
                    0,
                    true);
        }
        Optional<Origins.Party> holder = holder(head, noun, origin);
        if (holder.isPresent()) {
            origin = new Origins.Origin(List.of(holder.get()), origin.last());
        }
        Span span = Phrase.span(head, Math.max(origin.last(), found.to()));
        List<Entity> entities = new ArrayList<>(origin.parties().size());
        for (Origins.Party party : origin.parties()) {
            List<Sector> sectors = isFormer(head, noun) ? List.of(Sector.ELI) : party.sectors();
            entities.add(composer.entity(span, party.code(), sectors, party.identity()));
        }
        return Mention.of(entities, sort(head, noun), kinds(noun, thing && origin.place()));
    }

    /** "Egypt's foreign minister, X": the person, where both are of one country. */
    private Optional<Origins.Party> holder(Node head, AgentNoun noun, Origins.Origin origin) {
        boolean office = noun.kind() == AgentNoun.Kind.OFFICIAL
                && !Phrase.isPlural(head)
                && origin.parties().size() == 1
                && !isFormer(head, noun);
        return office
                ? apposed(head, noun)
                        .filter(person -> person.identity().isPresent()
                                && person.code().equals(origin.parties().get(0).code()))
                : Optional.empty();
    }

    /** "The attackers were Kurdish militants": the subject is whoever the clause says it is. */
    private Optional<Mention> identified(Node head) {
        for (Edge edge : head.governors()) {
            if (edge.head() < 0 || !edge.relation().is("nsubj")) {
                continue;
            }
            Node predicate = head.tree().node(edge.head());
            boolean told = predicate.isNoun()
                    && predicate.has("cop")
                    && !predicate.has("aux")
                    && predicate.children("advmod").stream()
                            .noneMatch(word -> word.lemma().equals("not"))
                    && Phrase.isPlural(predicate) == Phrase.isPlural(head);
            Mention mention = told ? composer.of(predicate) : Mention.NONE;
            if (mention.isResolved() && mention.kinds().contains(Kind.PARTY)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    private static Mention.Sort sort(Node head, AgentNoun noun) {
        if (noun.kind() == AgentNoun.Kind.THING) {
            return Mention.Sort.THING;
        }
        if (Phrase.isPlural(head)) {
            return Mention.Sort.MANY;
        }
        if (head.isProperNoun() && noun.kind() == AgentNoun.Kind.ORGANIZATION) {
            return Mention.Sort.ORGANIZATION;
        }
        return noun.isHuman() && !noun.words().equals("people") ? Mention.Sort.HUMAN : Mention.Sort.BODY;
    }

    private static Kind[] kinds(AgentNoun noun, boolean site) {
        Set<Kind> kinds = EnumSet.of(site ? Kind.SITE : Kind.PARTY);
        switch (noun.kind()) {
            case ARMED -> kinds.add(Kind.ARMED);
            case CIVIL, MEDIA, PERSON -> kinds.add(Kind.CIVIL);
            case THING -> {
                kinds.remove(Kind.PARTY);
            }
            case OFFICIAL, ORGANIZATION -> {}
        }
        return kinds.toArray(Kind[]::new);
    }

    private static boolean isFormer(Node head, AgentNoun noun) {
        return noun.kind() == AgentNoun.Kind.OFFICIAL
                && head.children().stream().anyMatch(child -> FORMER.contains(child.lemma()));
    }

    /** "the president, X" and "X, the president": the one is the other. */
    private Optional<Origins.Party> apposed(Node head, AgentNoun noun) {
        List<Node> beside = new ArrayList<>(head.children("appos"));
        head.head().filter(up -> head.relation().is("appos")).ifPresent(beside::add);
        for (Node node : beside) {
            boolean registered = names.headedBy(node).isPresent();
            Mention mention = registered ? composer.of(node) : Mention.NONE;
            boolean fits = noun.isHuman() ? mention.sort() == Mention.Sort.PERSON : mention.isNamed();
            if (fits && mention.isResolved() && !mention.isNation()) {
                Entity entity = mention.entities().get(0);
                return Optional.of(new Origins.Party(entity.code(), entity.sectors(), entity.identity()));
            }
        }
        return Optional.empty();
    }

    private Optional<Origins.Party> around(Node head, AgentNoun noun) {
        boolean fits = !head.relation().is("compound")
                && noun.kind() != AgentNoun.Kind.PERSON
                && !noun.sectors().isEmpty()
                && head.children().stream().noneMatch(child -> FOREIGN.contains(child.lemma()));
        return fits
                ? setting.country(head, travels(noun))
                        .map(code -> new Origins.Party(code, origins.ownSectors(head, noun), Optional.empty()))
                : Optional.empty();
    }

    /** Ministers and envoys are abroad as often as at home. */
    private static boolean travels(AgentNoun noun) {
        return noun.kind() == AgentNoun.Kind.OFFICIAL && TRAVELLERS.stream().anyMatch(noun.words()::contains);
    }
}
