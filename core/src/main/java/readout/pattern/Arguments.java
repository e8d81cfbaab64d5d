package readout.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.syntax.Edge;
import readout.syntax.Node;
import readout.syntax.Relation;

/**
 * The arguments of a word in the active view: passives turned around, prepositions by their own name, nouns with their
 * possessor, national adjective and complements.
 *
 * <p>A preposition that the parser hung to the object is offered to the verb too, and the other way round ("imposed
 * sanctions on Iran"): attachment of prepositions is where parsers err most.
 */
public final class Arguments {
    private static final List<String> OBJECT = List.of("obj");

    private final List<Argument> near = new ArrayList<>();
    private final List<Argument> far = new ArrayList<>();

    private Arguments() {}

    /** The arguments of {@code word}; {@code kinds} tells national adjectives from others. */
    static Arguments of(Node word, Kinds kinds) {
        Arguments arguments = new Arguments();
        if (word.isVerb()) {
            arguments.verb(word);
        } else {
            arguments.noun(word, kinds);
        }
        return arguments;
    }

    /** The arguments of a noun in {@code -ing} as those of its verb: "Israel's bombing of the camp". */
    static Arguments ofGerund(Node noun, Kinds kinds) {
        Arguments arguments = of(noun, kinds);
        for (Argument argument : List.copyOf(arguments.near)) {
            switch (argument.name()) {
                case "poss", "by", "adj" -> arguments.near.add(new Argument("nsubj", argument.word()));
                case "of" -> arguments.near.add(new Argument("obj", argument.word()));
                default -> {}
            }
        }
        return arguments;
    }

    /** Words in one of these relations; those of the word itself, or, where it has none, a neighbour's. */
    List<Node> in(List<String> names) {
        List<Node> found = pick(near, names);
        return found.isEmpty() ? pick(far, names) : found;
    }

    /** True when one of the words that {@link #in} gives has one of {@code lemmas}; any word will do when none is asked. */
    boolean has(List<String> names, Set<String> lemmas) {
        boolean own = false;
        for (Argument argument : near) {
            if (names.contains(argument.name())) {
                own = true;
                if (lemmas.isEmpty() || lemmas.contains(argument.word().lemma())) {
                    return true;
                }
            }
        }
        if (!own) {
            for (Argument argument : far) {
                if (names.contains(argument.name())
                        && (lemmas.isEmpty() || lemmas.contains(argument.word().lemma()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True when the word itself has this particle ("out" of "pull out"), or a preposition that begins with it. */
    boolean hasParticle(String particle) {
        for (Argument argument : near) {
            String name = argument.name();
            boolean bare = name.equals("prt") || name.equals("advmod");
            boolean preposition = name.startsWith(particle)
                    && (name.length() == particle.length() || name.charAt(particle.length()) == '_');
            if (preposition || (bare && argument.word().lemma().equals(particle))) {
                return true;
            }
        }
        return false;
    }

    private static List<Node> pick(List<Argument> from, List<String> names) {
        List<Node> found = List.of();
        for (Argument argument : from) {
            if (names.contains(argument.name()) && !found.contains(argument.word())) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(argument.word());
            }
        }
        return found;
    }

    private void verb(Node verb) {
        boolean passive = has(verb, "nsubj", "pass");
        boolean twoObjects = passive && has(verb, "obj", "");
        for (Edge edge : verb.arguments()) {
            Node word = verb.tree().node(edge.dependent());
            Relation relation = edge.relation();
            switch (relation.base()) {
                case "nsubj", "csubj" -> near.add(new Argument(subject(relation, twoObjects), word));
                case "obl" -> oblique(passive, relation, word);
                case "advcl" -> clause(relation, word);
                case "compound" -> near.add(new Argument("prt", word));
                case "nmod" ->
                    near.add(new Argument(relation.subtype().equals("poss") ? "nsubj" : relation.subtype(), word));
                default -> near.add(new Argument(relation.base(), word));
            }
        }
        for (Node object : pick(near, OBJECT)) {
            prepositions(object, far);
        }
        gerund(verb);
    }

    private static String subject(Relation relation, boolean twoObjects) {
        if (!relation.subtype().equals("pass")) {
            return relation.base();
        }
        return twoObjects ? "iobj" : "obj";
    }

    private void oblique(boolean passive, Relation relation, Node word) {
        String preposition = relation.subtype();
        if (isTime(word)) {
            near.add(new Argument("tmod", word));
            return;
        }
        if (preposition.equals("agent") || (preposition.equals("by") && passive)) {
            near.add(new Argument("nsubj", word));
            near.add(new Argument("by", word));
            return;
        }
        near.add(new Argument(preposition, word));
        int joint = preposition.lastIndexOf('_');
        if (joint > 0) {
            near.add(new Argument(preposition.substring(joint + 1), word));
            near.add(new Argument(preposition.substring(0, joint), word));
        }
    }

    private void clause(Relation relation, Node word) {
        near.add(new Argument("advcl", word));
        if (!relation.subtype().isEmpty()) {
            near.add(new Argument(relation.subtype(), word));
        }
    }

    /** "the shelling of X" tagged as a verb: what stands behind "of" is the object. */
    private void gerund(Node verb) {
        if (verb.xpos().equals("VBG")
                && pick(near, OBJECT).isEmpty()
                && verb.child("det").isPresent()) {
            pick(near, List.of("of")).forEach(word -> near.add(new Argument("obj", word)));
        }
    }

    private void noun(Node noun, Kinds kinds) {
        for (Edge edge : noun.arguments()) {
            Node word = noun.tree().node(edge.dependent());
            Relation relation = edge.relation();
            switch (relation.base()) {
                case "nmod", "obl" -> prepositional(relation, word);
                case "amod", "compound" -> modifier(word, kinds);
                case "acl", "advcl" -> {
                    near.add(new Argument("acl", word));
                    if (!relation.subtype().isEmpty()) {
                        near.add(new Argument(relation.subtype(), word));
                    }
                }
                default -> near.add(new Argument(relation.base(), word));
            }
        }
        if (noun.relation().is("amod")) {
            noun.head().ifPresent(head -> near.add(new Argument("amod-head", head)));
        }
        governor(noun).ifPresent(verb -> prepositions(verb, far));
    }

    /** The verb whose object or subject this noun is. */
    private static Optional<Node> governor(Node noun) {
        return noun.head()
                .filter(head -> head.isVerb()
                        && (noun.relation().is("obj") || noun.relation().is("nsubj")));
    }

    /** A date is never a party, whatever its preposition. */
    private static boolean isTime(Node word) {
        return word.word().name().equals("DATE") || word.word().name().equals("TIME");
    }

    private void prepositional(Relation relation, Node word) {
        if (isTime(word)) {
            near.add(new Argument("tmod", word));
            return;
        }
        String name = relation.subtype().isEmpty() ? "nmod" : relation.subtype();
        near.add(new Argument(name, word));
        int joint = name.lastIndexOf('_');
        if (joint > 0) {
            near.add(new Argument(name.substring(joint + 1), word));
        }
    }

    private void modifier(Node word, Kinds kinds) {
        if (kinds.is(word, Kind.PARTY)) {
            near.add(new Argument("adj", word));
            hyphenated(word, kinds);
        } else {
            near.add(new Argument(word.isNoun() ? "comp" : "amod", word));
        }
        near.add(new Argument("mod", word));
    }

    /** "The Putin-Erdogan meeting", "Turkish-Syrian talks": both are parties. */
    private void hyphenated(Node word, Kinds kinds) {
        for (Node child : word.children()) {
            int between = child.index() + 1;
            boolean hyphen =
                    between < word.index() && word.tree().node(between).form().equals("-");
            if (hyphen && kinds.is(child, Kind.PARTY)) {
                near.add(new Argument("adj", child));
            }
        }
    }

    private static void prepositions(Node word, List<Argument> into) {
        for (Edge edge : word.arguments()) {
            boolean prepositional =
                    edge.relation().is("nmod") || edge.relation().is("obl");
            String name = edge.relation().subtype();
            Node argument = word.tree().node(edge.dependent());
            if (prepositional
                    && !isTime(argument)
                    && !name.isEmpty()
                    && !name.equals("poss")
                    && !name.equals("agent")) {
                into.add(new Argument(name, argument));
            }
        }
    }

    private static boolean has(Node verb, String base, String subtype) {
        for (Edge edge : verb.arguments()) {
            if (edge.relation().is(base, subtype)) {
                return true;
            }
        }
        return false;
    }
}
