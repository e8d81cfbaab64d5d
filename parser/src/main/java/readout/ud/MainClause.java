package readout.ud;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.syntax.Edge;
import readout.syntax.Relation;
import readout.syntax.Word;

/**
 * Mends a sentence whose main verb was taken for a participle at its subject: "The group released six hostages".
 *
 * <p>A passive participle of a verb with one object has none left, so a participle with an object, in a sentence without
 * another verb at its root, is the main verb; so is one of a verb that has no passive ("Thousands demonstrated").
 */
final class MainClause {
    /** Verbs that keep an object in the passive: "a man given a prize", "a man named chairman". */
    private static final Set<String> TWO_OBJECTS = Set.of(
            "give",
            "award",
            "offer",
            "grant",
            "name",
            "elect",
            "appoint",
            "call",
            "declare",
            "deny",
            "send",
            "hand",
            "pay",
            "tell",
            "show",
            "teach",
            "ask",
            "charge",
            "fine",
            "sell",
            "leave",
            "make",
            "allow",
            "cost",
            "owe",
            "lend",
            "dub",
            "title",
            "entitle",
            "nickname",
            "crown",
            "bear",
            "say",
            "think");

    /** Verbs without a passive, so that their participle is none. */
    private static final Set<String> INTRANSITIVE = Set.of(
            "demonstrate",
            "march",
            "protest",
            "rally",
            "resign",
            "clash",
            "agree",
            "arrive",
            "gather",
            "rebel",
            "riot",
            "flee",
            "retaliate",
            "respond",
            "appeal",
            "vote",
            "surrender");

    private MainClause() {}

    /** The same edges, or those with the verb at the root. */
    static List<Edge> mended(List<Word> words, List<Edge> basic) {
        int root = rootOf(basic);
        if (root < 0 || !words.get(root).xpos().startsWith("NN")) {
            return basic;
        }
        int verb = -1;
        for (Edge edge : basic) {
            if (edge.head() != root) {
                continue;
            }
            if (edge.relation().is("cop")
                    || edge.relation().is("nsubj")
                    || edge.relation().is("csubj")) {
                return basic;
            }
            if (isParticiple(edge, root, words)) {
                if (verb >= 0) {
                    return basic;
                }
                verb = edge.dependent();
            }
        }
        return verb >= 0 && isActive(verb, words, basic) ? raised(verb, root, basic) : basic;
    }

    private static int rootOf(List<Edge> basic) {
        for (Edge edge : basic) {
            if (edge.head() < 0) {
                return edge.dependent();
            }
        }
        return -1;
    }

    private static boolean isParticiple(Edge edge, int root, List<Word> words) {
        String tag = words.get(edge.dependent()).xpos();
        return edge.relation().is("acl")
                && edge.relation().subtype().isEmpty()
                && edge.dependent() > root
                && (tag.equals("VBN") || tag.equals("VBD"));
    }

    private static boolean isActive(int verb, List<Word> words, List<Edge> basic) {
        boolean object = false;
        for (Edge edge : basic) {
            if (edge.head() == verb) {
                if (edge.relation().is("obl", "agent") || edge.relation().is("aux")) {
                    return false;
                }
                object |= edge.relation().is("obj") && edge.dependent() > verb;
            }
        }
        String lemma = words.get(verb).lemma();
        return INTRANSITIVE.contains(lemma)
                || (lemma.equals("call") && calls(verb, words, basic))
                || (object && !TWO_OBJECTS.contains(lemma));
    }

    /** "Called for sanctions", "called on the army". */
    private static boolean calls(int verb, List<Word> words, List<Edge> basic) {
        for (Edge edge : basic) {
            boolean next = edge.dependent() == verb + 1 && edge.relation().is("case");
            if (next
                    && (words.get(verb + 1).form().equals("for")
                            || words.get(verb + 1).form().equals("on"))) {
                return true;
            }
        }
        return false;
    }

    private static List<Edge> raised(int verb, int subject, List<Edge> basic) {
        List<Edge> mended = new ArrayList<>(basic.size());
        for (Edge edge : basic) {
            if (edge.dependent() == verb) {
                mended.add(new Edge(verb, -1, Relation.of("root")));
            } else if (edge.dependent() == subject) {
                mended.add(new Edge(subject, verb, Relation.of("nsubj")));
            } else if (edge.head() == subject && edge.dependent() > verb) {
                boolean phrase = edge.relation().is("nmod");
                mended.add(new Edge(edge.dependent(), verb, phrase ? Relation.of("obl") : edge.relation()));
            } else {
                mended.add(edge);
            }
        }
        return mended;
    }
}
