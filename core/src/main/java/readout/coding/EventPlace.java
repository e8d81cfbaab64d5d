package readout.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.claim.Where;
import readout.syntax.Edge;
import readout.syntax.Node;
import readout.syntax.ParseTree;
import readout.text.Span;

/** Finds the places of events among the places of their report. Immutable. */
final class EventPlace {
    /** Prepositions that tell where something is, not whither or whence or against whom. */
    private static final Set<String> STILL = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "on",
            "inside",
            "around",
            "across",
            "over",
            "within",
            "throughout",
            "along",
            "close_to",
            "next_to",
            "north_of",
            "south_of",
            "east_of",
            "west_of",
            "outside_of",
            "into",
            "from",
            "off");

    private static final Set<String> GENERIC = Set.of(
            "city",
            "town",
            "village",
            "province",
            "district",
            "region",
            "area",
            "governorate",
            "state",
            "county",
            "capital",
            "camp",
            "port",
            "island",
            "suburb",
            "neighborhood",
            "neighbourhood",
            "outskirts",
            "part",
            "north",
            "south",
            "east",
            "west",
            "countryside",
            "stronghold",
            "enclave",
            "border",
            "coast",
            "valley",
            "oblast",
            "center",
            "centre",
            "street");
    private static final Set<String> TO_CLAUSE =
            Set.of("obj", "nsubj", "obl", "nmod", "xcomp", "conj", "compound", "advcl", "acl");
    private static final int DEEPEST = 3;
    private static final int DATELINE_START = 5;

    private static final Set<String> SAYING = Set.of("say", "tell", "report", "announce", "add", "claim", "state");

    private final SpanIndex<Where> places;

    /** {@code inReport} is what {@link PlaceResolver#find} gave. */
    EventPlace(List<Where> inReport) {
        places = new SpanIndex<>(inReport, Where::span);
    }

    /**
     * Where an event happened: its place argument, else a place that hangs below its word or its clause as "in", "at" or
     * "near" does, else the dateline where the sentence names no other place. Never an adjective.
     *
     * @param trigger word of the event
     * @param arguments arguments that the rule of the event calls its place
     */
    Optional<Where> of(Node trigger, List<Node> arguments) {
        for (Node argument : arguments) {
            Optional<Where> place = named(argument, DEEPEST);
            if (place.isPresent()) {
                return place;
            }
        }
        Node at = trigger;
        for (int up = 0; up <= DEEPEST; up++) {
            Optional<Where> below = below(at, up == 0);
            if (below.isPresent()) {
                return below;
            }
            Optional<Node> head = at.head();
            if (head.isEmpty() || !TO_CLAUSE.contains(at.relation().base()) || isSaying(head.get())) {
                break;
            }
            at = head.get();
        }
        return dateline(trigger.tree());
    }

    /** A place told by "in" and the like of this word, or of a noun below it. */
    private Optional<Where> below(Node word, boolean nouns) {
        for (Edge edge : word.arguments()) {
            boolean oblique = edge.relation().is("obl") || edge.relation().is("nmod");
            if (oblique && STILL.contains(edge.relation().subtype())) {
                Optional<Where> place = named(word.tree().node(edge.dependent()), DEEPEST);
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        if (!nouns) {
            return Optional.empty();
        }
        for (Node child : word.children()) {
            String relation = child.relation().base();
            boolean noun = relation.equals("obj")
                    || relation.equals("obl")
                    || relation.equals("nmod")
                    || relation.equals("nsubj");
            Optional<Where> place = noun ? below(child, false) : Optional.empty();
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** The place that a noun names, itself or through "the town of X", "X, a town", "a hospital in X". */
    private Optional<Where> named(Node noun, int depth) {
        Optional<Where> own = at(noun);
        if (own.isPresent() || depth == 0) {
            return own;
        }
        for (Edge edge : noun.arguments()) {
            Node child = noun.tree().node(edge.dependent());
            String relation = edge.relation().base();
            String mark = edge.relation().subtype();
            boolean same = relation.equals("appos") || relation.equals("flat");
            boolean part = relation.equals("nmod")
                    && (STILL.contains(mark)
                            || mark.equals("of")
                            || mark.equals("poss")
                            || (mark.equals("with") && noun.lemma().equals("border")));
            boolean compound = relation.equals("compound") && GENERIC.contains(noun.lemma());
            Optional<Where> place = same || part || compound ? named(child, depth - 1) : Optional.empty();
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** The place whose name holds this word; empty for an adjective and for a name inside a longer one. */
    private Optional<Where> at(Node word) {
        if (word.xpos().startsWith("JJ")
                || word.word().name().equals("NORP")
                || word.word().name().equals("PERSON")) {
            return Optional.empty();
        }
        for (Where place : places.around(word.span())) {
            if (place.span().overlaps(word.span())) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private static boolean isSaying(Node word) {
        return SAYING.contains(word.lemma());
    }

    /** The report's first words where they are a place in capitals; empty where this sentence names another place. */
    private Optional<Where> dateline(ParseTree tree) {
        if (places.all().isEmpty()) {
            return Optional.empty();
        }
        Where first = places.all().get(0);
        boolean line = first.span().start() < DATELINE_START
                && first.words().length() > 3
                && first.words().equals(first.words().toUpperCase(Locale.ROOT));
        if (!line) {
            return Optional.empty();
        }
        Span sentence = tree.node(0).span().union(tree.node(tree.size() - 1).span());
        for (Where place : places.around(sentence)) {
            if (!place.equals(first) && sentence.contains(place.span())) {
                return Optional.empty();
            }
        }
        return Optional.of(first);
    }
}
