package readout.coding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import readout.syntax.Node;
import readout.syntax.ParseTree;

/**
 * The words of a report that stand for somebody known, to be looked back on: all, those of one sort, those of one lemma.
 * Used by one thread.
 */
final class Antecedents {
    /** Sentences back in which both of "the two countries" are named. */
    private static final int NEAR = 4;

    private final Map<ParseTree, Integer> order;
    private final List<Antecedent> all = new ArrayList<>();
    private final Map<Mention.Sort, List<Antecedent>> bySort = new EnumMap<>(Mention.Sort.class);
    private final Map<String, List<Antecedent>> byLemma = new HashMap<>();

    /** {@code order} tells the place of each tree in the report, 0-based. */
    Antecedents(Map<ParseTree, Integer> order) {
        this.order = order;
    }

    /**
     * A word and whom it stands for.
     *
     * @param sentence place of its sentence in the report, 0-based
     */
    private record Antecedent(Node word, int sentence, Mention mention) {
        boolean isBehind(int otherSentence, int index) {
            return sentence != otherSentence ? sentence > otherSentence : word.index() >= index;
        }
    }

    /** Keeps a word; words may come in any order, but mostly do in that of the text. */
    void add(Node word, Mention mention) {
        Antecedent antecedent = new Antecedent(word, sentence(word), mention);
        add(antecedent, all);
        add(antecedent, bySort.computeIfAbsent(mention.sort(), sort -> new ArrayList<>()));
        add(antecedent, byLemma.computeIfAbsent(word.lemma(), lemma -> new ArrayList<>(2)));
    }

    private static void add(Antecedent antecedent, List<Antecedent> list) {
        list.add(firstBehind(list, antecedent.sentence(), antecedent.word().index()), antecedent);
    }

    private int sentence(Node word) {
        return order.getOrDefault(word.tree(), 0);
    }

    /** Index of the first of {@code list} that stands at this word or behind it. */
    private static int firstBehind(List<Antecedent> list, int sentence, int index) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).isBehind(sentence, index)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** A word and whom it stands for. */
    record Told(Node word, Mention mention) {}

    /** The words told before {@code head} in its own sentence and the ones before it, the last first. */
    List<Told> told(Node head) {
        List<Told> told = new ArrayList<>();
        int at = firstBehind(all, sentence(head), head.index());
        while (at-- > 0 && sentence(head) - all.get(at).sentence() <= NEAR) {
            if (!head.dominates(all.get(at).word())) {
                told.add(new Told(all.get(at).word(), all.get(at).mention()));
            }
        }
        return told;
    }

    /** Who was told before {@code head}, the last first; not the words of its own phrase. */
    Iterable<Mention> before(Node head) {
        return () -> new Walk(all, head);
    }

    /** The same, of one sort alone. */
    Iterable<Mention> before(Node head, Mention.Sort sort) {
        return () -> new Walk(bySort.getOrDefault(sort, List.of()), head);
    }

    /** The same, told by the same noun. */
    Iterable<Mention> alike(Node head) {
        return () -> new Walk(byLemma.getOrDefault(head.lemma(), List.of()), head);
    }

    private final class Walk implements Iterator<Mention> {
        private final List<Antecedent> list;
        private final Node head;
        private int at;

        Walk(List<Antecedent> list, Node head) {
            this.list = list;
            this.head = head;
            at = firstBehind(list, sentence(head), head.index());
        }

        @Override
        public boolean hasNext() {
            while (at > 0 && head.dominates(list.get(at - 1).word())) {
                at--;
            }
            return at > 0;
        }

        @Override
        public Mention next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            at--;
            return list.get(at).mention();
        }
    }
}
