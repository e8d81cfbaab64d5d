package readout.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Predicate;
import readout.syntax.Node;
import readout.syntax.ParseTree;

/** The words of a report that stand for somebody known, to be looked back on. Used by one thread. */
final class Antecedents {
    private final Map<ParseTree, Integer> order;
    /** By the place of the sentence, in text order. */
    private final List<List<Node>> resolved;

    /**
     * Makes ready for a report.
     *
     * @param sentences how many it has
     * @param order place of each tree in it, 0-based
     */
    Antecedents(int sentences, Map<ParseTree, Integer> order) {
        this.order = order;
        resolved = new ArrayList<>(Collections.nCopies(sentences, List.of()));
    }

    /** Keeps a word, which may come in any order. */
    void add(Node node) {
        int place = place(node);
        List<Node> here = resolved.get(place);
        if (here.isEmpty()) {
            here = new ArrayList<>(4);
            resolved.set(place, here);
        }
        int at = here.size();
        while (at > 0 && here.get(at - 1).index() > node.index()) {
            at--;
        }
        here.add(at, node);
    }

    private int place(Node node) {
        return Objects.requireNonNull(order.get(node.tree()), "a word of another report");
    }

    /** The words before {@code head}, the last first; not those of its own phrase. */
    Iterable<Node> before(Node head) {
        return () -> new Walk(place(head), node -> node.index() < head.index() && !head.dominates(node));
    }

    /** Goes back from the words of one sentence that count to those of the sentences before. */
    private final class Walk implements Iterator<Node> {
        private final Predicate<Node> counts;
        private final int first;
        private int place;
        private int at;

        Walk(int place, Predicate<Node> counts) {
            this.counts = counts;
            this.place = place;
            first = place;
            at = resolved.get(place).size();
        }

        @Override
        public boolean hasNext() {
            while (place >= 0) {
                List<Node> here = resolved.get(place);
                while (at > 0) {
                    if (place < first || counts.test(here.get(at - 1))) {
                        return true;
                    }
                    at--;
                }
                place--;
                at = place < 0 ? 0 : resolved.get(place).size();
            }
            return false;
        }

        @Override
        public Node next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            at--;
            return resolved.get(place).get(at);
        }
    }
}
