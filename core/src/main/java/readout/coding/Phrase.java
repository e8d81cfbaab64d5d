package readout.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.syntax.Edge;
import readout.syntax.Node;
import readout.text.Span;

/** The noun phrase around a head word: where it stands, what modifies it. */
final class Phrase {
    private static final Set<String> BEFORE = Set.of("det", "amod", "compound", "nummod", "nmod", "advmod", "obl");
    private static final Set<String> LEADING = Set.of("lead", "run", "rule", "govern", "head", "dominate");
    private static final Set<String> OPPOSING = Set.of("anti", "counter", "anti-", "counter-");
    private static final Set<String> BACKING = Set.of(
            "back",
            "ally",
            "align",
            "support",
            "fund",
            "train",
            "sponsor",
            "arm",
            "control",
            "hold",
            "occupy",
            "administer",
            "mediate",
            "broker",
            "supply",
            "make",
            "bind",
            "friendly",
            "speak",
            "bear");

    private Phrase() {}

    /** From the leftmost modifier to the head, or on to {@code last}. */
    static Span span(Node head, int last) {
        int from = head.index();
        for (Node child : head.children()) {
            if (child.index() < from && BEFORE.contains(child.relation().base())) {
                from = leftmost(child);
            }
        }
        int to = Math.max(head.index(), last);
        return head.tree().node(from).span().union(head.tree().node(to).span());
    }

    private static int leftmost(Node node) {
        int least = node.index();
        for (Node child : node.children()) {
            least = Math.min(least, leftmost(child));
        }
        return least;
    }

    /** The last word of what hangs below {@code node}, without appositions and clauses. */
    static int end(Node node) {
        int last = node.index();
        for (Node child : node.children()) {
            String base = child.relation().base();
            boolean own = base.equals("nmod") || base.equals("conj") || base.equals("compound") || base.equals("case");
            if (child.index() > node.index() && own) {
                last = Math.max(last, end(child));
            }
        }
        return last;
    }

    /** Words before the head that modify it, in text order; "Turkish" in "Turkish-backed" does not. */
    static List<Node> modifiers(Node head) {
        List<Node> modifiers = new ArrayList<>(4);
        for (Edge edge : head.arguments()) {
            Node word = head.tree().node(edge.dependent());
            boolean before = edge.relation().is("amod") || edge.relation().is("compound");
            if (before && word.index() < head.index() && !backs(word) && !isOpposed(word)) {
                modifiers.add(word);
                if (leads(word)) {
                    word.children().stream()
                            .filter(child -> BEFORE.contains(child.relation().base()))
                            .forEach(modifiers::add);
                }
            }
        }
        return modifiers;
    }

    /** True for "led" in "Kurdish-led", "run" in "state-run". */
    static boolean leads(Node word) {
        return LEADING.contains(word.lemma());
    }

    /** "ISIL" in "the Counter ISIL Coalition", "Assad" in "anti-Assad fighters". */
    private static boolean isOpposed(Node word) {
        int at = word.index() - 1;
        if (at >= 0 && word.tree().node(at).form().equals("-")) {
            at--;
        }
        return at >= 0 && OPPOSING.contains(word.tree().node(at).form().toLowerCase(Locale.ROOT));
    }

    private static boolean backs(Node word) {
        int next = word.index() + 1;
        int size = word.tree().size();
        boolean hyphen = next < size && word.tree().node(next).form().equals("-");
        return hyphen
                && next + 1 < size
                && BACKING.contains(word.tree().node(next + 1).lemma());
    }

    /** Words in a prepositional relation of one of these names, in text order. */
    static List<Node> prepositional(Node head, Set<String> prepositions) {
        List<Node> found = new ArrayList<>(2);
        for (Edge edge : head.arguments()) {
            if (edge.relation().is("nmod")
                    && prepositions.contains(edge.relation().subtype())) {
                found.add(head.tree().node(edge.dependent()));
            }
        }
        return found;
    }

    static boolean isPlural(Node node) {
        return node.xpos().equals("NNS") || node.xpos().equals("NNPS");
    }

    /** True when a coordinator or a hyphen stands between two words and nothing else that says more. */
    static boolean areJoined(Node first, Node second) {
        for (int i = first.index() + 1; i < second.index(); i++) {
            Node between = first.tree().node(i);
            if (between.upos().equals("CCONJ")
                    || between.form().equals("-")
                    || between.form().equals(",")
                    || between.form().equals("/")) {
                return true;
            }
        }
        return false;
    }
}
