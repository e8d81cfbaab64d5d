package readout.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.claim.Entity;
import readout.claim.Sector;
import readout.lexicon.AgentNoun;
import readout.lexicon.Registry;
import readout.pattern.Kind;
import readout.syntax.Node;
import readout.syntax.ParseTree;
import readout.text.Span;

/** Names that the registry does not know, told by their own report: titles, appositions, acronyms, surnames. */
final class Strangers {
    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");
    private static final Set<String> BODIES = Set.of("ORG", "NORP");
    private static final Set<String> OF = Set.of("of", "in", "for", "from");
    private static final int LONGEST_ACRONYM = 8;

    private final Composer composer;
    private final Map<String, Mention> seen = new HashMap<>();

    Strangers(Composer composer) {
        this.composer = composer;
    }

    Mention of(Node node) {
        if (!node.isProperNoun() || isInsideName(node)) {
            return Mention.NONE;
        }
        String tag = node.word().name();
        Span span = Phrase.span(node, node.index());
        if (tag.equals("PERSON") || isTitled(node)) {
            return person(node, span);
        }
        Mention before = seen.get(node.form());
        if (before != null && !before.isNothing() && node.children("compound").isEmpty()) {
            return again(before, span);
        }
        Mention longer = seen.get(withCapitals(node));
        if (longer != null && !longer.isNothing()) {
            return again(longer, span);
        }
        Mention person = seen.get(surname(node));
        if (person != null && !person.isNothing() && node.children("compound").isEmpty()) {
            return again(person, span);
        }
        Optional<String> country = composer.placeCountry(node);
        if (PLACES.contains(tag) || (country.isPresent() && !BODIES.contains(tag))) {
            Entity place = composer.entity(span, country.orElseGet(() -> code(node)), List.of(), Optional.empty());
            return Mention.of(List.of(place), Mention.Sort.PLACE, Kind.PLACE);
        }
        if (BODIES.contains(tag) || (tag.isEmpty() && looksLikeBody(node))) {
            Span whole = Phrase.span(node, tag.equals("ORG") ? end(node) : node.index());
            List<Sector> sectors = node.children("nmod").stream()
                    .filter(child -> child.relation().subtype().equals("poss"))
                    .map(owner -> composer.of(owner).sectors())
                    .findFirst()
                    .orElse(List.of());
            Entity body = composer.entity(whole, code(node), sectors, Optional.empty());
            return Mention.of(List.of(body), Mention.Sort.ORGANIZATION, Kind.PARTY);
        }
        return Mention.NONE;
    }

    /** What an acronym stands for where this report tells it. */
    Optional<Mention> defined(Node node) {
        boolean acronym = node.isNoun() && isAcronym(node.form());
        return acronym && seen.containsKey(node.form())
                ? Optional.of(again(seen.get(node.form()), node.span()))
                : Optional.empty();
    }

    private static int end(Node node) {
        int last = node.index();
        while (last + 1 < node.tree().size()
                && node.tree().node(last + 1).word().name().equals("ORG")
                && node.dominates(node.tree().node(last + 1))
                && !node.tree().node(last + 1).form().equals("(")) {
            last++;
        }
        return last;
    }

    /** "Colonel X", "X, spokesman for": a person, whatever the name finder takes the name for. */
    private boolean isTitled(Node node) {
        for (Node child : node.children()) {
            boolean before = child.relation().is("compound") && child.index() < node.index();
            boolean told = before || child.relation().is("appos");
            boolean office = told
                    && !Phrase.isPlural(child)
                    && composer.agent(child)
                            .filter(found -> found.noun().kind() == AgentNoun.Kind.OFFICIAL)
                            .isPresent();
            if (office) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInsideName(Node node) {
        boolean body = node.word().name().equals("ORG") && node.relation().is("nmod");
        return (node.relation().is("compound") || body)
                && node.head()
                        .filter(Node::isProperNoun)
                        .filter(up -> !body || up.word().name().equals("ORG"))
                        .isPresent();
    }

    private static boolean looksLikeBody(Node node) {
        boolean acronym = node.form().length() > 1
                && node.form().equals(node.form().toUpperCase(java.util.Locale.ROOT))
                && Character.isLetter(node.form().charAt(0));
        return acronym
                || node.children("compound").stream().anyMatch(Node::isProperNoun)
                || node.children("amod").stream().anyMatch(Strangers::isCapital);
    }

    private static boolean isCapital(Node word) {
        return Character.isUpperCase(word.form().charAt(0));
    }

    /** The country told by a nationality or an of- or in-phrase of the name. */
    private String code(Node node) {
        List<Node> tellers = new ArrayList<>(Phrase.modifiers(node));
        node.children("nmod").stream()
                .filter(child -> child.relation().subtype().equals("poss"))
                .forEach(tellers::add);
        tellers.addAll(Phrase.prepositional(node, OF));
        tellers.addAll(node.children("appos"));
        for (Node teller : tellers) {
            Mention mention = composer.of(teller);
            boolean owner = teller.relation().subtype().equals("poss");
            if ((mention.isNation() || owner) && mention.isResolved()) {
                return mention.code();
            }
        }
        return "";
    }

    private Mention person(Node node, Span span) {
        Mention described = Mention.NONE;
        List<Node> tellers = new ArrayList<>(node.children("compound"));
        tellers.addAll(node.children("appos"));
        node.head().filter(up -> node.relation().is("appos")).ifPresent(up -> {
            tellers.add(up);
            up.head().filter(holder -> up.relation().is("nmod")).ifPresent(tellers::add);
        });
        for (Node told : tellers) {
            Mention mention = composer.agent(told).isPresent() ? composer.of(told) : Mention.NONE;
            boolean teller = !mention.isNothing() && mention.sort() != Mention.Sort.THING;
            if (teller && (described.isNothing() || mention.isResolved())) {
                described = mention;
            }
        }
        if (described.isNothing()) {
            Mention before = seen.get(surname(node));
            if (before != null
                    && (before.isNothing() || node.children("compound").stream().noneMatch(Strangers::given))) {
                return before.isNothing() ? nobody(node, span) : again(before, span);
            }
            return nobody(node, span);
        }
        Entity told = described.entities().get(0);
        List<Sector> sectors = told.sectors().isEmpty() ? titled(tellers) : told.sectors();
        return Mention.of(
                List.of(composer.entity(span, told.code(), sectors, told.identity())), Mention.Sort.PERSON, Kind.PARTY);
    }

    /** "Colonel X, spokesman for the coalition": the sectors of whichever teller has some. */
    private List<Sector> titled(List<Node> tellers) {
        for (Node teller : tellers) {
            if (composer.agent(teller).isPresent()
                    && !composer.of(teller).sectors().isEmpty()) {
                return composer.of(teller).sectors();
            }
        }
        return List.of();
    }

    private Mention nobody(Node node, Span span) {
        Entity person = composer.entity(span, code(node), List.of(), Optional.empty());
        return Mention.of(List.of(person), Mention.Sort.PERSON, Kind.PARTY);
    }

    private Mention again(Mention before, Span span) {
        List<Entity> entities = before.entities().stream()
                .map(entity -> composer.entity(span, entity.code(), entity.sectors(), entity.identity()))
                .toList();
        return new Mention(entities, before.sort(), before.kinds());
    }

    /** Keeps a mention for its surname and for the acronym in parentheses behind it. */
    void remember(Node head, Mention mention) {
        if (mention.sort() == Mention.Sort.PERSON
                && head.children("compound").stream().anyMatch(Strangers::given)) {
            seen.merge(surname(head), mention, Strangers::sameOrNobody);
        }
        if (mention.sort() == Mention.Sort.GROUP || mention.sort() == Mention.Sort.ORGANIZATION) {
            tail(head).ifPresent(tail -> seen.putIfAbsent(tail, mention));
        }
        boolean body = mention.sort() == Mention.Sort.GROUP
                || mention.sort() == Mention.Sort.ORGANIZATION
                || mention.sort() == Mention.Sort.BODY;
        if (body) {
            acronym(head).ifPresent(acronym -> seen.putIfAbsent(acronym, mention));
        }
    }

    /** "National Army" of "Syrian National Army": what is left of a name without its nationality. */
    private static Optional<String> tail(Node head) {
        String words = withCapitals(head);
        int first = words.indexOf(' ');
        boolean longer = first > 0 && words.indexOf(' ', first + 1) > 0;
        int start = head.index() - (int) words.chars().filter(c -> c == ' ').count();
        boolean national =
                longer && start >= 0 && head.tree().node(start).word().name().equals("NORP");
        return longer
                        && (national
                                || head.tree().node(Math.max(0, start)).xpos().equals("JJ"))
                ? Optional.of(words.substring(first + 1))
                : Optional.empty();
    }

    /** The word with the capitalised ones right before it. */
    private static String withCapitals(Node node) {
        StringBuilder words = new StringBuilder(node.form());
        for (int i = node.index() - 1; i >= 0 && isCapital(node.tree().node(i)); i--) {
            words.insert(0, node.tree().node(i).form() + " ");
        }
        return words.toString();
    }

    private static Mention sameOrNobody(Mention first, Mention second) {
        boolean same = first.isNothing()
                || second.isNothing()
                || first.entities().get(0).sameAs(second.entities().get(0))
                || words(second).equals(words(first));
        if (!same) {
            return Mention.NONE;
        }
        return first.isResolved() ? first : second;
    }

    private static String words(Mention mention) {
        String[] words = mention.entities().get(0).text().split(" ");
        return words.length < 2 ? words[0] : words[words.length - 2] + " " + words[words.length - 1];
    }

    private static Optional<String> acronym(Node head) {
        ParseTree tree = head.tree();
        int last = Math.min(Phrase.end(head) + 1, tree.size() - 3);
        for (int at = head.index() + 1; at <= last; at++) {
            boolean parentheses =
                    tree.node(at).form().equals("(") && tree.node(at + 2).form().equals(")");
            if (parentheses && isAcronym(tree.node(at + 1).form())) {
                return Optional.of(tree.node(at + 1).form());
            }
        }
        return Optional.empty();
    }

    private static boolean isAcronym(String form) {
        int capitals = 0;
        for (int i = 0; i < form.length() && form.length() <= LONGEST_ACRONYM; i++) {
            capitals += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
        }
        return capitals > 1;
    }

    private static String surname(Node node) {
        List<String> parts = Registry.parts(node.form());
        return parts.isEmpty() ? node.form() : "surname " + parts.get(parts.size() - 1);
    }

    private static boolean given(Node node) {
        return node.isProperNoun() && node.word().name().equals("PERSON");
    }
}
