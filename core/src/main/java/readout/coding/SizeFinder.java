package readout.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.claim.Size;
import readout.claim.Size.Count;
import readout.syntax.Edge;
import readout.syntax.Node;
import readout.syntax.ParseTree;

/** Counts the dead, the injured, the arrested and those taking part in an event. Safe for many threads. */
public final class SizeFinder {
    private static final Set<String> KILL = Set.of(
            "kill",
            "die",
            "execute",
            "murder",
            "massacre",
            "behead",
            "slay",
            "assassinate",
            "perish",
            "lynch",
            "hang",
            "slaughter",
            "drown");
    private static final Set<String> DEATHS =
            Set.of("death", "killing", "murder", "execution", "dead", "fatality", "massacre", "toll");
    private static final Set<String> HURT = Set.of("wound", "injure", "hurt", "maim");
    private static final Set<String> INJURIES = Set.of("injury", "wounding", "injured", "wounded", "casualty");
    private static final Set<String> ARREST = Set.of(
            "arrest",
            "detain",
            "imprison",
            "jail",
            "apprehend",
            "capture",
            "round",
            "arrestee",
            "detention",
            "detainee");
    private static final Set<String> ARRESTS = Set.of("arrest", "detention", "detainee");
    /** Verbs whose subject is the victim. */
    private static final Set<String> DIE = Set.of("die", "perish", "drown");
    /** Relations by which harm told of elsewhere in the clause belongs to the event. */
    private static final Set<String> LINKS = Set.of("advcl", "conj", "acl", "xcomp", "parataxis", "ccomp");

    private static final int DEEPEST = 3;

    /**
     * How many the event harmed or moved, as its own clause tells.
     *
     * @param trigger word of the event
     */
    public Size sizeOf(Node trigger, ParseTree tree) {
        Counts counts = new Counts(tree);
        Optional<Count> dead = Optional.empty();
        Optional<Count> injured = Optional.empty();
        Optional<Count> arrested = Optional.empty();
        for (Node word : linked(trigger)) {
            if (dead.isEmpty() && isOneOf(word, KILL, DEATHS)) {
                dead = harmed(counts, word, DEATHS);
            }
            if (injured.isEmpty() && isOneOf(word, HURT, INJURIES)) {
                injured = harmed(counts, word, INJURIES);
            }
            if (arrested.isEmpty() && ARREST.contains(word.lemma())) {
                arrested = harmed(counts, word, ARRESTS);
            }
        }
        if (dead.isEmpty()) {
            dead = shotDead(counts, trigger);
        }
        boolean harm = dead.isPresent()
                || isOneOf(trigger, KILL, DEATHS)
                || isOneOf(trigger, HURT, INJURIES)
                || ARREST.contains(trigger.lemma());
        Optional<Count> size = harm ? Optional.empty() : takingPart(counts, trigger);
        return new Size(dead, injured, arrested, size);
    }

    /** "shot dead 14 demonstrators": the parser hangs "dead" on the object. */
    private static Optional<Count> shotDead(Counts counts, Node verb) {
        for (Node victim : verb.children("obj")) {
            if (verb.isVerb()
                    && victim.children("amod").stream()
                            .anyMatch(word -> word.lemma().equals("dead"))) {
                return counts.of(victim);
            }
        }
        return Optional.empty();
    }

    private static boolean isOneOf(Node word, Set<String> verbs, Set<String> nouns) {
        return verbs.contains(word.lemma()) || nouns.contains(word.lemma());
    }

    /** The trigger, the words that tell of harm in its clause, and the clause it is the subject or object of. */
    private static Set<Node> linked(Node trigger) {
        Set<Node> linked = new LinkedHashSet<>();
        linked.add(trigger);
        collect(trigger, linked, DEEPEST);
        String relation = trigger.relation().base();
        boolean argument = relation.equals("nsubj") || relation.equals("obj") || relation.equals("obl");
        if (argument || relation.equals("conj") || relation.equals("acl")) {
            trigger.head().ifPresent(head -> {
                boolean harm = isOneOf(head, KILL, DEATHS) || isOneOf(head, HURT, INJURIES);
                if (harm || (argument && head.isVerb())) {
                    linked.add(head);
                    collect(head, linked, DEEPEST);
                }
            });
        }
        return linked;
    }

    private static void collect(Node word, Set<Node> linked, int depth) {
        for (Node child : word.children()) {
            String relation = child.relation().base();
            boolean predicate = LINKS.contains(relation);
            boolean noun = (relation.equals("obj")
                            || relation.equals("obl")
                            || relation.equals("nsubj")
                            || relation.equals("nmod"))
                    && (DEATHS.contains(child.lemma())
                            || INJURIES.contains(child.lemma())
                            || child.lemma().equals("arrest"));
            if ((predicate || noun) && depth > 0 && linked.add(child)) {
                collect(child, linked, depth - 1);
            }
        }
    }

    private static Optional<Count> harmed(Counts counts, Node word, Set<String> nouns) {
        if (nouns.contains(word.lemma()) && !word.isVerb()) {
            return counts.of(word)
                    .or(() -> first(counts, word, "nmod"))
                    .or(() -> word.head()
                            .filter(head -> head.isVerb() && word.relation().is("xcomp"))
                            .flatMap(head -> first(counts, head, "obj")));
        }
        Optional<Count> victims = sum(counts, victims(word));
        return victims.or(() -> first(counts, word, "dep"));
    }

    private static Optional<Count> first(Counts counts, Node word, String relation) {
        for (Node child : word.children(relation)) {
            Optional<Count> count = counts.of(child);
            if (count.isPresent()) {
                return count;
            }
        }
        return Optional.empty();
    }

    /** Whom the verb harms: its object, the subject of its passive, the noun it modifies; the subject of "die". */
    private static List<Node> victims(Node verb) {
        Set<Node> victims = new LinkedHashSet<>();
        boolean subjectDies = DIE.contains(verb.lemma());
        for (Edge edge : verb.arguments()) {
            boolean passive =
                    edge.relation().is("nsubj") && (edge.relation().subtype().startsWith("pass") || subjectDies);
            if (edge.relation().is("obj") || passive) {
                victims.add(verb.tree().node(edge.dependent()));
            }
        }
        boolean participle = verb.relation().is("acl") && verb.xpos().equals("VBN");
        if (victims.isEmpty() && participle) {
            verb.head().ifPresent(victims::add);
        }
        boolean bare = verb.xpos().equals("VBN") && !verb.has("aux");
        if (victims.isEmpty() && bare) {
            verb.children("nsubj").forEach(victims::add);
        }
        List<Node> all = new ArrayList<>();
        for (Node victim : victims) {
            all.add(victim);
            for (Node other : victim.children("conj")) {
                if (!victims.contains(other)) {
                    all.add(other);
                }
            }
        }
        return all;
    }

    private static Optional<Count> sum(Counts counts, List<Node> nouns) {
        Optional<Count> total = Optional.empty();
        for (Node noun : nouns) {
            Optional<Count> next = counts.of(noun);
            if (total.isPresent() && next.isPresent()) {
                Count both = new Count(
                        total.get().number() + next.get().number(),
                        total.get().bound(),
                        total.get().words() + " and " + next.get().words());
                total = Optional.of(both);
            } else {
                total = total.or(() -> next);
            }
        }
        return total;
    }

    /** "thousands protested", "2,000 troops were deployed", "a rally of 300 people". */
    private static Optional<Count> takingPart(Counts counts, Node trigger) {
        for (Edge edge : trigger.arguments()) {
            boolean people = edge.relation().is("nsubj")
                    || edge.relation().is("obj")
                    || (edge.relation().is("nmod")
                            && (edge.relation().subtype().equals("of")
                                    || edge.relation().subtype().equals("by")))
                    || edge.relation().is("obl", "by");
            Optional<Count> count = people ? counts.of(trigger.tree().node(edge.dependent())) : Optional.empty();
            if (count.isPresent()) {
                return count.filter(found -> found.number() > 1);
            }
        }
        return Optional.empty();
    }
}
