package readout.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.claim.Entity;
import readout.claim.Sector;
import readout.lexicon.AgentNoun;
import readout.lexicon.AgentNouns;
import readout.pattern.Kind;
import readout.syntax.Node;

/** Definite noun phrases that stand for somebody named before: "the envoy", "the group", "both countries". */
final class Definites {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "both", "these", "those");
    private static final Set<String> GROUPS = Set.of(
            "group",
            "organization",
            "organisation",
            "movement",
            "faction",
            "militia",
            "party",
            "militant group",
            "armed group",
            "rebel group",
            "terrorist group",
            "islamist group",
            "jihadist group",
            "extremist group");
    private static final Set<String> BODIES = Set.of(
            "agency",
            "bloc",
            "alliance",
            "coalition",
            "company",
            "organization",
            "organisation",
            "commission",
            "council",
            "watchdog",
            "court",
            "mission",
            "institution",
            "union",
            "firm",
            "newspaper",
            "broadcaster",
            "news agency");
    private static final Set<String> COUNTRIES =
            Set.of("country", "nation", "state", "kingdom", "republic", "government", "neighbor", "neighbour");
    private static final Set<String> SIDES = Set.of("side", "warring side", "party", "warring party");

    private final Composer composer;
    /** Words of mentions and offices in lower case. */
    private final Map<String, String> lowered = new HashMap<>();

    Definites(Composer composer) {
        this.composer = composer;
    }

    /** Who "the group", "the envoy", "both countries" stand for; empty for any other noun phrase. */
    Optional<Mention> of(Node head, AgentNouns.Found found) {
        if (!isDefinite(head)) {
            return Optional.empty();
        }
        String words = found.noun().words();
        if (Phrase.isPlural(head)) {
            return isPair(head) ? pair(head, found.noun()) : Optional.empty();
        }
        Optional<Mention> last = Optional.empty();
        if (COUNTRIES.contains(words) && !words.equals("government")) {
            last = last(head, Mention.Sort.COUNTRY);
        } else if (GROUPS.contains(words)) {
            last = last(head, Mention.Sort.GROUP).or(() -> last(head, Mention.Sort.ORGANIZATION));
        } else if (BODIES.contains(words)) {
            last = last(head, Mention.Sort.ORGANIZATION);
        } else if (found.noun().kind() == AgentNoun.Kind.OFFICIAL) {
            last = holder(head, words);
        } else {
            return lent(head, found.noun());
        }
        return last.filter(Mention::isResolved).map(mention -> described(mention, head));
    }

    private static boolean isDefinite(Node head) {
        boolean definite = false;
        for (Node child : head.children()) {
            String base = child.relation().base();
            definite |= base.equals("det") && DEFINITE.contains(child.lemma());
            if (base.equals("amod") || base.equals("compound") || base.equals("nmod") || base.equals("acl")) {
                boolean part = child.index() < head.index()
                        && (child.lemma().equals("same") || child.lemma().equals("two") || base.equals("compound"));
                boolean own = base.equals("amod") && child.index() < head.index();
                if (!part && !own) {
                    return false;
                }
            }
        }
        return definite || isPair(head);
    }

    private static boolean isPair(Node head) {
        for (Node child : head.children()) {
            boolean two = child.relation().is("nummod") && child.form().equalsIgnoreCase("two");
            if (child.lemma().equals("both") || (two && hasDefiniteDeterminer(head))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDefiniteDeterminer(Node head) {
        return head.children("det").stream().anyMatch(det -> DEFINITE.contains(det.lemma()));
    }

    /** The person who was told last of those whose office is this one. */
    private Optional<Mention> holder(Node head, String noun) {
        for (Mention mention : composer.antecedents().before(head, Mention.Sort.PERSON)) {
            Entity person = mention.entities().get(0);
            if (lower(person.text()).contains(noun + " ") || role(person).contains(noun)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    private String lower(String words) {
        return lowered.computeIfAbsent(words, w -> w.toLowerCase(Locale.ROOT));
    }

    /** The office of a person on the day, in lower case; empty for one without. */
    private String role(Entity person) {
        return composer.bearer(person)
                .flatMap(bearer -> bearer.on(composer.day()))
                .map(tenure -> lower(tenure.role()))
                .orElse("");
    }

    /** The two that were named last: two countries, two persons, two of any sort for "sides". */
    private Optional<Mention> pair(Node head, AgentNoun noun) {
        String words = noun.words();
        boolean side = SIDES.contains(words);
        boolean country = COUNTRIES.contains(words);
        if (!side && !country && noun.kind() != AgentNoun.Kind.OFFICIAL && !GROUPS.contains(words)) {
            return Optional.empty();
        }
        List<Entity> two = new ArrayList<>(2);
        for (Antecedents.Told told : composer.antecedents().told(head)) {
            Mention mention = told.mention();
            boolean within = mention.sort() == Mention.Sort.SEAT
                    && told.word().relation().is("compound");
            if (within || !fitsPair(mention, noun, country, side) || !mention.isResolved()) {
                continue;
            }
            Optional<Mention> other = together(told.word(), noun, country, side);
            if (other.isPresent()) {
                return Optional.of(both(head, one(other.get(), country), one(mention, country)));
            }
            if (two.size() < 2 && two.stream().noneMatch(known -> isSame(known, mention))) {
                two.add(one(mention, country));
            }
        }
        return two.size() == 2 ? Optional.of(both(head, two.get(1), two.get(0))) : Optional.empty();
    }

    /** Who is named together with another fitting one, as in "Turkey and Syria", is rather meant than the last two. */
    private Optional<Mention> together(Node word, AgentNoun noun, boolean country, boolean side) {
        return word.relation().is("conj")
                ? word.head()
                        .map(composer::of)
                        .filter(first -> first.isResolved()
                                && fitsPair(first, noun, country, side)
                                && !first.code().equals(composer.of(word).code()))
                : Optional.empty();
    }

    private static boolean fitsPair(Mention mention, AgentNoun noun, boolean country, boolean side) {
        if (country) {
            return mention.isNation();
        }
        if (side) {
            return mention.isNamed() && mention.sort() != Mention.Sort.PERSON && mention.sort() != Mention.Sort.PLACE;
        }
        return mention.sort() == (noun.kind() == AgentNoun.Kind.OFFICIAL ? Mention.Sort.PERSON : Mention.Sort.GROUP);
    }

    private static Entity one(Mention mention, boolean country) {
        return country ? stateOf(mention) : mention.entities().get(0);
    }

    private Mention both(Node head, Entity first, Entity second) {
        return described(Mention.of(List.of(first, second), Mention.Sort.MANY, Kind.PARTY), head);
    }

    private static boolean isSame(Entity known, Mention mention) {
        return known.sameAs(mention.entities().get(0))
                || (mention.isNation() && known.code().equals(mention.code()));
    }

    private static Entity stateOf(Mention mention) {
        Entity entity = mention.entities().get(0);
        return new Entity(entity.text(), entity.span(), entity.code(), List.of(), entity.identity());
    }

    private Optional<Mention> last(Node head, Mention.Sort sort) {
        Iterator<Mention> before = composer.antecedents().before(head, sort).iterator();
        return before.hasNext() ? Optional.of(before.next()) : Optional.empty();
    }

    /** "the army" after "the Syrian army": the country, where the report tells one only; not the same army. */
    private Optional<Mention> lent(Node head, AgentNoun noun) {
        Optional<Mention> lender = Optional.empty();
        for (Mention mention : composer.antecedents().alike(head)) {
            if (!mention.isNation()) {
                if (lender.isPresent() && !lender.get().code().equals(mention.code())) {
                    return Optional.empty();
                }
                lender = Optional.of(mention);
            }
        }
        return lender.filter(mention -> mention.entities().size() == 1).map(mention -> {
            Entity entity = mention.entities().get(0);
            List<Sector> sectors = noun.sectors().isEmpty() ? entity.sectors() : noun.sectors();
            Entity own = composer.entity(Phrase.span(head, head.index()), entity.code(), sectors, entity.identity());
            return new Mention(List.of(own), Mention.Sort.BODY, mention.kinds());
        });
    }

    /** The same parties under the words of the description. */
    private Mention described(Mention mention, Node head) {
        List<Entity> entities = mention.entities().stream()
                .map(entity -> composer.entity(
                        Phrase.span(head, head.index()), entity.code(), entity.sectors(), entity.identity()))
                .toList();
        return new Mention(entities, mention.sort(), mention.kinds());
    }
}
