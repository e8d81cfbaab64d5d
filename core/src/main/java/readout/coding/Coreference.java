package readout.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.claim.Entity;
import readout.claim.Sector;
import readout.pattern.Kind;
import readout.syntax.Edge;
import readout.syntax.Node;
import readout.syntax.ParseTree;

/**
 * Pronouns, resolved to parties that the report named before. Where two fit equally, none is taken.
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
    /** Sentences back in which the speaker of a quotation may be named. */
    static final int FARTHEST_SPEAKER = 3;

    private static final Set<String> OBJECTS = Set.of("obj", "iobj", "obl");

    private final List<ParseTree> trees;
    private final Map<ParseTree, Integer> order;
    private final Composer composer;

    /** {@code order} tells the place of each tree in {@code trees}. */
    Coreference(List<ParseTree> trees, Map<ParseTree, Integer> order, Composer composer) {
        this.trees = trees;
        this.order = order;
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
        Optional<Node> named = pronoun.child("appos");
        if (named.isPresent() && composer.of(named.get()).isResolved()) {
            return standing(composer.of(named.get()), pronoun);
        }
        return antecedent(pronoun, form)
                .map(mention -> standing(mention, pronoun))
                .orElse(Mention.NONE);
    }

    /** How many sentences back a pronoun of the third person reaches that has no likely subject before it. */
    static int reach(ParseTree tree) {
        int reach = 0;
        for (Node node : tree.nodes()) {
            String form = node.form().toLowerCase(Locale.ROOT);
            boolean third = HUMAN.contains(form) || THING.contains(form) || MANY.contains(form);
            if (third && !node.relation().is("expl") && !hasLikelySubject(node, form)) {
                reach = Math.max(reach, isSpeaker(node) ? FARTHEST_SPEAKER : 1);
            }
        }
        return reach;
    }

    private static boolean hasLikelySubject(Node pronoun, String form) {
        for (int i = 0; i < pronoun.index(); i++) {
            Node node = pronoun.tree().node(i);
            if (node.relation().is("nsubj") && node.isNoun() && isLikely(node, form)) {
                return true;
            }
        }
        return false;
    }

    /** Agreement by what the tagger tells alone, before it is known who anybody is. */
    private static boolean isLikely(Node noun, String form) {
        boolean person = noun.word().name().equals("PERSON");
        if (HUMAN.contains(form)) {
            return person;
        }
        boolean many = Phrase.isPlural(noun) || noun.has("conj");
        return MANY.contains(form)
                ? many
                : !many && !person && !noun.word().name().isEmpty();
    }

    private static Mention standing(Mention mention, Node word) {
        List<Entity> entities = mention.entities().stream()
                .map(entity -> Composer.standingFor(entity, word))
                .toList();
        return new Mention(entities, mention.sort(), mention.kinds());
    }

    private Optional<Mention> antecedent(Node pronoun, String form) {
        ParseTree tree = pronoun.tree();
        Optional<Mention> own = owner(pronoun, form);
        if (own.isPresent()) {
            return own;
        }
        boolean object = OBJECTS.contains(pronoun.relation().base());
        for (int i = pronoun.index() - 1; i >= 0; i--) {
            Node node = tree.node(i);
            boolean ownSubject = object && node.head().equals(pronoun.head());
            if (node.relation().is("nsubj") && !ownSubject && !node.dominates(pronoun)) {
                Optional<Mention> fitting = fitting(node, form);
                if (fitting.isPresent()) {
                    return fitting;
                }
                if (isRival(node, form) || isNearerThing(node, pronoun, form)) {
                    return Optional.empty();
                }
            }
        }
        return before(pronoun, form);
    }

    /** In the sentence before that has a subject; who goes on speaking may have been told a few sentences before. */
    private Optional<Mention> before(Node pronoun, String form) {
        int at = order.getOrDefault(pronoun.tree(), 0);
        int told = 0;
        int farthest = isSpeaker(pronoun) ? FARTHEST_SPEAKER : 1;
        for (int back = 1; back <= FARTHEST_SPEAKER && back <= at && told < farthest; back++) {
            ParseTree tree = trees.get(at - back);
            Optional<Mention> found = inSentence(tree, form);
            if (found.isPresent()) {
                return found;
            }
            told += tree.nodes().stream().anyMatch(node -> node.relation().is("nsubj")) ? 1 : 0;
        }
        return Optional.empty();
    }

    private static boolean isSpeaker(Node pronoun) {
        return pronoun.relation().is("nsubj")
                && pronoun.head().filter(verb -> SPEECH.contains(verb.lemma())).isPresent();
    }

    /** "Urged Turkey to withdraw its troops": whose a thing is, the understood subject of its clause tells first. */
    private Optional<Mention> owner(Node pronoun, String form) {
        if (!pronoun.relation().is("nmod", "poss")) {
            return Optional.empty();
        }
        for (Optional<Node> up = pronoun.head(); up.isPresent(); up = up.get().head()) {
            if (!up.get().isVerb()) {
                continue;
            }
            for (Edge edge : up.get().arguments()) {
                Node subject = pronoun.tree().node(edge.dependent());
                if (edge.relation().is("nsubj", "")
                        && !subject.isPronoun()
                        && subject.index() < pronoun.index()
                        && !subject.dominates(pronoun)) {
                    return fitting(subject, form);
                }
            }
            return Optional.empty();
        }
        return Optional.empty();
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

    /** "The mosque was full when it was hit": a thing told nearer that something is done to. */
    private boolean isNearerThing(Node node, Node pronoun, String form) {
        boolean undergoes = pronoun.relation().is("nsubj", "pass")
                || OBJECTS.contains(pronoun.relation().base());
        return THING.contains(form)
                && undergoes
                && node.isNoun()
                && !node.isProperNoun()
                && !Phrase.isPlural(node)
                && !composer.of(node).kinds().contains(Kind.PARTY);
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
            case NOTHING, PERSON, HUMAN, PLACE, THING -> false;
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
}
