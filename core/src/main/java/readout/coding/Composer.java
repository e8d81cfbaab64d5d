package readout.coding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.claim.Entity;
import readout.claim.Identity;
import readout.claim.Sector;
import readout.lexicon.AgentNoun;
import readout.lexicon.AgentNouns;
import readout.lexicon.Bearer;
import readout.lexicon.Name;
import readout.lexicon.Registry;
import readout.lexicon.Tenure;
import readout.pattern.Kind;
import readout.syntax.Node;
import readout.syntax.ParseTree;
import readout.text.Document;
import readout.text.Span;

/** The mentions of one report, each made when it is first asked for. Used by one thread. */
final class Composer {
    private static final Set<String> PLACES = Set.of("GPE", "LOC");

    private final Registry registry;
    private final Document document;
    private final ReportNames names;
    private final NamedPlaces places;
    private final Descriptions descriptions;
    private final Strangers strangers;
    private final Amounts amounts = new Amounts(this);
    private final Coreference coreference;
    private final Map<Node, Mention> made = new HashMap<>();
    private final Antecedents antecedents;

    Composer(Registry registry, Document document, List<ParseTree> trees, ReportNames names, NamedPlaces places) {
        this.registry = registry;
        this.document = document;
        this.names = names;
        this.places = places;
        Map<ParseTree, Integer> order = new HashMap<>();
        for (int i = 0; i < trees.size(); i++) {
            order.put(trees.get(i), i);
        }
        antecedents = new Antecedents(order);
        coreference = new Coreference(trees, order, this);
        descriptions = new Descriptions(this, names, new Definites(this), new Setting(trees, this, names));
        strangers = new Strangers(this);
    }

    /** What {@code node} stands for; {@link Mention#NONE} also while its own mention is being made. */
    Mention of(Node node) {
        Mention known = made.get(node);
        if (known != null) {
            return known;
        }
        made.put(node, Mention.NONE);
        Mention mention = make(node);
        made.put(node, mention);
        if (mention.isResolved() && !node.isPronoun()) {
            antecedents.add(node, mention);
        }
        strangers.remember(node, mention);
        return mention;
    }

    /** Who was told before. */
    Antecedents antecedents() {
        return antecedents;
    }

    /** The country of the place that a noun names, itself or through "the town of X". */
    Optional<String> placeCountry(Node noun) {
        return places.country(noun);
    }

    Optional<LocalDate> day() {
        return names.day();
    }

    private Mention make(Node node) {
        if (node.isPronoun()) {
            return coreference.pronoun(node);
        }
        Optional<Mention> defined = strangers.defined(node);
        if (defined.isPresent()) {
            return defined.get();
        }
        Optional<NameRun> run = names.headedBy(node);
        if (run.isPresent()) {
            Mention named = named(run.get());
            if (!named.isNothing()) {
                return named;
            }
        } else if (names.around(node).isPresent()) {
            return Mention.NONE;
        }
        Optional<Mention> amount = amounts.of(node);
        if (amount.isPresent()) {
            return amount.get();
        }
        if (!node.isNoun()) {
            return Mention.NONE;
        }
        Optional<AgentNouns.Found> agent = agent(node);
        return agent.isPresent() ? descriptions.of(node, agent.get()) : strangers.of(node);
    }

    /** The agent noun that {@code node} heads; a surname is none. */
    Optional<AgentNouns.Found> agent(Node node) {
        boolean surname = node.isProperNoun() && node.word().name().equals("PERSON");
        return surname || !node.isNoun()
                ? Optional.empty()
                : registry.agents()
                        .at(node)
                        .filter(found -> found.noun().kind() != AgentNoun.Kind.THING || !node.isProperNoun());
    }

    private Mention named(NameRun run) {
        Optional<Name> chosen = names.chosen(run);
        if (chosen.isEmpty()) {
            return Mention.NONE;
        }
        Name name = chosen.get();
        Bearer bearer = name.bearer();
        Span own = run.head().tree().node(run.from()).span();
        Node head = run.head();
        boolean modifies = head.relation().is("compound") || head.relation().is("amod");
        Span span = (modifies ? head.span() : Phrase.span(head, run.to())).union(own);
        Optional<Tenure> held = bearer.on(names.day());
        Tenure tenure = held.orElseGet(() -> bearer.nearest(names.day().orElse(LocalDate.MAX)));
        String code = names.code(tenure.codes());
        boolean people = name.reading() == Name.Reading.PEOPLE;
        return switch (bearer.sort()) {
            case COUNTRY ->
                people
                        ? Mention.of(
                                List.of(entity(span, code, List.of(Sector.CVL), Optional.empty())),
                                Mention.Sort.PEOPLE,
                                Kind.PARTY,
                                Kind.CIVIL)
                        : country(name, entity(span, code, List.of(), bearer));
            case SEAT ->
                new Mention(
                        List.of(entity(span, code, tenure.sectors(), bearer)),
                        Mention.Sort.SEAT,
                        Set.of(Kind.PARTY, Kind.PLACE));
            case PEOPLE -> people(entity(span, code, tenure.sectors(), bearer), run.head());
            case PERSON ->
                Mention.of(
                        List.of(entity(span, code, held.isPresent() ? tenure.sectors() : List.of(Sector.ELI), bearer)),
                        Mention.Sort.PERSON,
                        Kind.PARTY);
            case ORGANIZATION ->
                Mention.of(
                        List.of(entity(span, code, tenure.sectors(), bearer)), Mention.Sort.ORGANIZATION, Kind.PARTY);
            case GROUP ->
                Mention.of(List.of(entity(span, code, tenure.sectors(), bearer)), Mention.Sort.GROUP, Kind.PARTY);
        };
    }

    private static Mention country(Name name, Entity entity) {
        return name.reading() == Name.Reading.ADJECTIVE
                ? Mention.of(List.of(entity), Mention.Sort.COUNTRY, Kind.PARTY)
                : Mention.of(List.of(entity), Mention.Sort.COUNTRY, Kind.PARTY, Kind.PLACE);
    }

    private static Mention people(Entity entity, Node head) {
        boolean region = entity.sectors().contains(Sector.PRE)
                || PLACES.contains(head.word().name());
        Kind second = region ? Kind.PLACE : Kind.CIVIL;
        return Mention.of(List.of(entity), Mention.Sort.PEOPLE, Kind.PARTY, second);
    }

    Entity entity(Span span, String code, List<Sector> sectors, Optional<Identity> identity) {
        return new Entity(span.in(document.text()), span, code, sectors, identity);
    }

    private Entity entity(Span span, String code, List<Sector> sectors, Bearer bearer) {
        return entity(span, code, sectors, Optional.of(bearer.identity()));
    }

    /** The registry's entry behind an entity. */
    Optional<Bearer> bearer(Entity entity) {
        return entity.identity().flatMap(identity -> registry.bearer(identity.id()));
    }

    /** The entity under its own place in the text, with the words of the mention it stands for. */
    static Entity standingFor(Entity entity, Node word) {
        return new Entity(entity.text(), word.span(), entity.code(), entity.sectors(), entity.identity());
    }
}
