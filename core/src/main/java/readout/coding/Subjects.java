package readout.coding;

import java.util.Optional;
import java.util.Set;
import readout.syntax.Edge;
import readout.syntax.Node;

/** Who does what a verb says: its subject, or that of the verb it hangs on. */
final class Subjects {
    /** Names that the parser takes for a subject now and then: "said Monday". */
    static final Set<String> TIMES = Set.of("DATE", "TIME");

    private Subjects() {}

    /** Who says it: the subject, in the passive whom "by" names. */
    static Optional<Node> source(Node verb) {
        if (isPassive(verb)) {
            return argument(verb, "obl:agent").or(() -> argument(verb, "obl:by"));
        }
        Optional<Node> subject = of(verb);
        Optional<Node> up = verb.head();
        for (Node below = verb;
                subject.isEmpty() && up.isPresent() && shares(below);
                below = up.get(), up = below.head()) {
            if (up.get().isVerb() || up.get().has("cop")) {
                subject = isPassive(up.get()) ? passive(up.get()) : of(up.get());
            } else if (below.relation().is("acl") && up.get().isNoun()) {
                subject = up;
            }
        }
        return subject.isEmpty() ? fronted(verb) : subject;
    }

    /** "Regarding X, a readout said": the parser takes the subject for an apposition of what stands before. */
    private static Optional<Node> fronted(Node verb) {
        for (Node before : verb.children("obl")) {
            for (Node subject : before.children("appos")) {
                if (before.index() < subject.index()
                        && subject.index() < verb.index()
                        && Phrase.end(subject) == verb.index() - 1) {
                    return Optional.of(subject);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean shares(Node verb) {
        return verb.relation().is("xcomp")
                || verb.relation().is("conj")
                || verb.relation().is("advcl")
                || verb.relation().is("acl");
    }

    /** The nearest subject that is no relative pronoun; of a relative clause, else the noun it describes. */
    static Optional<Node> of(Node verb) {
        Optional<Node> nearest = Optional.empty();
        boolean relative = false;
        for (Edge edge : verb.arguments()) {
            Node subject = verb.tree().node(edge.dependent());
            if (!edge.relation().is("nsubj")
                    || edge.relation().subtype().equals("pass")
                    || TIMES.contains(subject.word().name())) {
                continue;
            }
            if (subject.xpos().startsWith("W")) {
                relative = true;
            } else if (nearest.isEmpty() || distance(verb, subject) < distance(verb, nearest.get())) {
                nearest = Optional.of(subject);
            }
        }
        return nearest.isEmpty() && relative && verb.relation().is("acl") ? verb.head() : nearest;
    }

    private static int distance(Node a, Node b) {
        return Math.abs(a.index() - b.index());
    }

    static Optional<Node> argument(Node verb, String relation) {
        for (Edge edge : verb.arguments()) {
            if (edge.relation().toString().equals(relation)) {
                return Optional.of(verb.tree().node(edge.dependent()));
            }
        }
        return Optional.empty();
    }

    static boolean isPassive(Node verb) {
        for (Node child : verb.children()) {
            if (child.relation().is("aux", "pass") || child.relation().is("nsubj", "pass")) {
                return true;
            }
        }
        return verb.xpos().equals("VBN")
                && verb.relation().is("acl")
                && verb.relation().subtype().isEmpty();
    }

    static Optional<Node> passive(Node verb) {
        return verb.children().stream()
                .filter(child -> child.relation().is("nsubj", "pass"))
                .findFirst();
    }
}
