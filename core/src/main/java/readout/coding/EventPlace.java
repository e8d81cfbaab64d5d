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
    private static final Set<String> TO_CLAUSE =
            Set.of("obj", "nsubj", "obl", "nmod", "xcomp", "conj", "compound", "advcl", "acl");
    private static final int DEEPEST = 3;
    private static final int DATELINE_START = 5;

    private static final Set<String> SAYING = Set.of("say", "tell", "report", "announce", "add", "claim", "state");

    private final NamedPlaces places;

    EventPlace(NamedPlaces places) {
        this.places = places;
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
            Optional<Where> place = places.of(argument);
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
            if (oblique && NamedPlaces.STILL.contains(edge.relation().subtype())) {
                Optional<Where> place = places.of(word.tree().node(edge.dependent()));
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

    private static boolean isSaying(Node word) {
        return SAYING.contains(word.lemma());
    }

    /** The report's first words where they are a place in capitals; empty where this sentence names another place. */
    private Optional<Where> dateline(ParseTree tree) {
        if (places.index().all().isEmpty()) {
            return Optional.empty();
        }
        Where first = places.index().all().get(0);
        boolean line = first.span().start() < DATELINE_START
                && first.words().length() > 3
                && first.words().equals(first.words().toUpperCase(Locale.ROOT));
        if (!line) {
            return Optional.empty();
        }
        Span sentence = tree.node(0).span().union(tree.node(tree.size() - 1).span());
        for (Where place : places.index().around(sentence)) {
            if (!place.equals(first) && sentence.contains(place.span())) {
                return Optional.empty();
            }
        }
        return Optional.of(first);
    }
}
