package readout.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.claim.Entity;
import readout.claim.Sector;
import readout.lexicon.AgentNoun;
import readout.lexicon.AgentNouns;
import readout.lexicon.Bearer;
import readout.lexicon.Tenure;
import readout.pattern.Kind;
import readout.syntax.Node;
import readout.syntax.ParseTree;

/**
 * Pronouns and definite descriptions, resolved to parties that the report named before. Where two fit equally, none is
 * taken; two common nouns are never made one.
 */
final class Coreference {
    private static final Set<String> HUMAN = Set.of("he", "she", "him", "her", "his", "hers");
    private static final Set<String> THING = Set.of("it", "its");
    private static final Set<String> MANY = Set.of("they", "them", "their", "theirs");
    private static final Set<String> SELF = Set.of("i", "me", "my", "mine");
    private static final Set<String> OURS = Set.of("we", "us", "our", "ours");
    private static final Set<String> SPEECH = Set.of(
            "say",
            "tell",
            "add",
            "write",
            "tweet",
            "declare",
            "state",
            "announce",
            "stress",
            "warn",
            "insist",
            "argue",
            "explain",
            "note",
            "reply",
            "respond",
            "claim",
            "vow",
            "promise",
            "quote",
            "post",
            "remark",
            "conclude");
    private static final Set<String> OBJECTS = Set.of("obj", "iobj", "obl");
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

    private final List<ParseTree> trees;
    private final Composer composer;

    Coreference(List<ParseTree> trees, Composer composer) {
        this.trees = trees;
        this.composer = composer;
    }

    /** Who a personal or possessive pronoun stands for. */
    Mention pronoun(Node pronoun) {
        String form = pronoun.form().toLowerCase(Locale.ROOT);
        if (pronoun.relation().is("expl")) {
            return Mention.NONE;
        }
        if (SELF.contains(form) || OURS.contains(form)) {
            return speaker(pronoun)
                    .map(speaker -> OURS.contains(form) ? side(speaker, pronoun) : standing(speaker, pronoun))
                    .orElse(Mention.NONE);
        }
        if (!HUMAN.contains(form) && !THING.contains(form) && !MANY.contains(form)) {
            return Mention.NONE;
        }
        return antecedent(pronoun, form)
                .map(mention -> standing(mention, pronoun))
                .orElse(Mention.NONE);
    }

    private static Mention standing(Mention mention, Node word) {
        List<Entity> entities = mention.entities().stream()
                .map(entity -> Composer.standingFor(entity, word))
                .toList();
        return new Mention(entities, mention.sort(), mention.kinds());
    }

    private Optional<Mention> antecedent(Node pronoun, String form) {
        ParseTree tree = pronoun.tree();
        boolean object = OBJECTS.contains(pronoun.relation().base());
        for (int i = pronoun.index() - 1; i >= 0; i--) {
            Node node = tree.node(i);
            boolean ownSubject = object && node.head().equals(pronoun.head());
            if (node.relation().is("nsubj") && !ownSubject && !node.dominates(pronoun)) {
                Optional<Mention> fitting = fitting(node, form);
                if (fitting.isPresent()) {
                    return fitting;
                }
                if (isRival(node, form)) {
                    return Optional.empty();
                }
            }
        }
        int at = trees.indexOf(tree);
        return at > 0 ? inSentence(trees.get(at - 1), form) : Optional.empty();
    }

    /** The subject of the main clause where it fits, or else the only subject that does. */
    private Optional<Mention> inSentence(ParseTree tree, String form) {
        List<Mention> fitting = new ArrayList<>();
        for (Node node : tree.nodes()) {
            if (node.relation().is("nsubj")) {
                Optional<Mention> mention = fitting(node, form);
                if (mention.isPresent() && node.head().equals(tree.root())) {
                    return mention;
                }
                mention.ifPresent(fitting::add);
            }
        }
        boolean one = !fitting.isEmpty()
                && fitting.stream()
                        .allMatch(mention -> mention.code()
                                        .equals(fitting.get(0).code())
                                && mention.sectors().equals(fitting.get(0).sectors()));
        return one ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** A coordinated subject of which each could be meant. */
    private boolean isRival(Node node, String form) {
        return !MANY.contains(form) && node.has("conj") && agrees(composer.of(node), form);
    }

    private Optional<Mention> fitting(Node node, String form) {
        Mention mention = composer.of(node);
        if (mention.isNothing()) {
            return Optional.empty();
        }
        List<Entity> together = new ArrayList<>(mention.entities());
        for (Node other : node.children("conj")) {
            together.addAll(composer.of(other).entities());
        }
        boolean several = together.size() > mention.entities().size();
        if (MANY.contains(form)) {
            boolean fits = several || agrees(mention, form);
            return fits ? Optional.of(new Mention(together, mention.sort(), mention.kinds())) : Optional.empty();
        }
        return !several && agrees(mention, form) ? Optional.of(mention) : Optional.empty();
    }

    private static boolean agrees(Mention mention, String form) {
        if (HUMAN.contains(form)) {
            return mention.isHuman();
        }
        return switch (mention.sort()) {
            case COUNTRY, SEAT, ORGANIZATION, BODY ->
                THING.contains(form) || mention.entities().size() > 1;
            case GROUP -> true;
            case MANY, PEOPLE -> MANY.contains(form);
            case NOTHING, PERSON, HUMAN, PLACE -> false;
        };
    }

    /** The subject of the verb of speech above or beside the clause. */
    private Optional<Mention> speaker(Node pronoun) {
        Node below = pronoun;
        for (Optional<Node> up = pronoun.head(); up.isPresent(); up = up.get().head()) {
            Node verb = up.get();
            List<Node> beside = new ArrayList<>(verb.children("parataxis"));
            if (!below.relation().is("nsubj")) {
                beside.add(0, verb);
            }
            for (Node speech : beside) {
                if (speech != below && SPEECH.contains(speech.lemma())) {
                    Optional<Node> subject = speech.child("nsubj").filter(node -> node != pronoun);
                    Optional<Mention> mention = subject.map(composer::of).filter(found -> !found.isNothing());
                    if (mention.isPresent()) {
                        return mention;
                    }
                }
            }
            below = verb;
        }
        return Optional.empty();
    }

    /** Whom "we" means: the state of an official, or else those of the speaker. */
    private static Mention side(Mention speaker, Node word) {
        List<Entity> entities = new ArrayList<>();
        for (Entity entity : speaker.entities()) {
            List<Sector> sectors = entity.sectors().contains(Sector.GOV) ? List.of(Sector.GOV) : entity.sectors();
            boolean human = speaker.isHuman();
            entities.add(new Entity(
                    word.form(), word.span(), entity.code(), sectors, human ? Optional.empty() : entity.identity()));
        }
        return Mention.of(entities, Mention.Sort.BODY, Kind.PARTY);
    }

    /** Who "the group", "the envoy", "both countries" stand for; empty for any other noun phrase. */
    Optional<Mention> description(Node head, AgentNouns.Found found) {
        if (!isDefinite(head)) {
            return Optional.empty();
        }
        String words = found.noun().words();
        if (Phrase.isPlural(head)) {
            return isPair(head) ? pair(head, found.noun()) : Optional.empty();
        }
        Optional<Mention> last = Optional.empty();
        if (COUNTRIES.contains(words) && !words.equals("government")) {
            last = last(head, mention -> mention.sort() == Mention.Sort.COUNTRY);
        } else if (GROUPS.contains(words)) {
            last = last(head, mention -> mention.sort() == Mention.Sort.GROUP)
                    .or(() -> last(head, mention -> mention.sort() == Mention.Sort.ORGANIZATION));
        } else if (BODIES.contains(words)) {
            last = last(head, mention -> mention.sort() == Mention.Sort.ORGANIZATION);
        } else if (found.noun().kind() == AgentNoun.Kind.OFFICIAL) {
            last = last(head, mention -> mention.sort() == Mention.Sort.PERSON && holds(mention, words));
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
        return head.children().stream()
                .anyMatch(child -> child.lemma().equals("both")
                        || (child.relation().is("nummod")
                                && child.form().equalsIgnoreCase("two")
                                && head.children("det").stream().anyMatch(det -> DEFINITE.contains(det.lemma()))));
    }

    private boolean holds(Mention mention, String noun) {
        Entity entity = mention.entities().get(0);
        String words = entity.text().toLowerCase(Locale.ROOT);
        return words.contains(noun + " ")
                || composer.bearer(entity).flatMap(this::role).orElse("").contains(noun);
    }

    private Optional<String> role(Bearer bearer) {
        return bearer.on(composer.day()).map(Tenure::role).map(role -> role.toLowerCase(Locale.ROOT));
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
        for (Node node : composer.before(head)) {
            Mention mention = composer.of(node);
            boolean fits;
            if (country) {
                fits = mention.isNation();
            } else if (side) {
                fits = mention.isNamed()
                        && mention.sort() != Mention.Sort.PERSON
                        && mention.sort() != Mention.Sort.PLACE;
            } else if (noun.kind() == AgentNoun.Kind.OFFICIAL) {
                fits = mention.sort() == Mention.Sort.PERSON;
            } else {
                fits = mention.sort() == Mention.Sort.GROUP;
            }
            if (fits && mention.isResolved() && two.stream().noneMatch(known -> isSame(known, mention))) {
                two.add(country ? stateOf(mention) : mention.entities().get(0));
            }
            if (two.size() == 2) {
                List<Entity> ordered = List.of(two.get(1), two.get(0));
                return Optional.of(described(Mention.of(ordered, Mention.Sort.MANY, Kind.PARTY), head));
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(Entity known, Mention mention) {
        return known.sameAs(mention.entities().get(0))
                || (mention.isNation() && known.code().equals(mention.code()));
    }

    private static Entity stateOf(Mention mention) {
        Entity entity = mention.entities().get(0);
        return new Entity(entity.text(), entity.span(), entity.code(), List.of(), entity.identity());
    }

    private Optional<Mention> last(Node head, java.util.function.Predicate<Mention> fits) {
        for (Node node : composer.before(head)) {
            Mention mention = composer.of(node);
            if (fits.test(mention)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** "the army" after "the Syrian army": the country, where the report tells one only; not the same army. */
    private Optional<Mention> lent(Node head, AgentNoun noun) {
        Optional<Mention> lender = Optional.empty();
        for (Node node : composer.before(head)) {
            Mention mention = composer.of(node);
            if (node.lemma().equals(head.lemma()) && mention.isResolved() && !mention.isNation()) {
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
