package readout.decode;

import java.util.List;
import readout.model.LinearModel;
import readout.model.Place;
import readout.pack.HashedText;
import readout.pack.Pack;

/**
 * Builds a tree word by word: a list-based arc-eager parser that also allows crossing arcs.
 *
 * <p>Source: Choi and McCallum, "Transition-based Dependency Parsing with Selectional Branching" (2013), as in NLP4J. A
 * decision says which arc to add between the top of the stack and the front of the input ({@code L}, {@code R}, {@code N}
 * for none), and what then happens: shift the input, reduce the stack, or pass over its top.
 */
final class ArcParser {
    private static final int MOST_WINDOW = 5;

    private final LinearModel model;
    private final int number;
    private final RowFinder finder;
    private final Candidates candidates;
    private final Place[] places;
    private final char[] arcs;
    private final char[] moves;
    private final HashedText[] relations;

    ArcParser(LinearModel model, int number, Pack pack) {
        this.model = model;
        this.number = number;
        finder = new RowFinder(model, number, true, new long[0]);
        candidates = new Candidates(pack);
        places = finder.features().places().toArray(Place[]::new);
        List<String> labels = model.labels();
        arcs = new char[labels.size()];
        moves = new char[labels.size()];
        relations = new HashedText[labels.size()];
        for (int i = 0; i < arcs.length; i++) {
            String label = labels.get(i);
            arcs[i] = label.charAt(0);
            moves[i] = label.charAt(2);
            relations[i] = HashedText.of(label.substring(label.lastIndexOf('_') + 1));
        }
    }

    /** The relation that a decision gives, for {@link Arcs#relations}. */
    String relation(int decision) {
        return decision < 0 ? "root" : relations[decision].text();
    }

    /** Builds the tree of the words into {@code arcs}. */
    void parse(Words words, Arcs tree, Stacks state, Scratch scratch) {
        finder.begin(words);
        tree.begin();
        state.begin(words.size);
        while (state.input() < words.size) {
            float[] scores = scores(words, tree, state, scratch);
            apply(decision(tree, state, scores), tree, state);
        }
        for (int word = 1; word < words.size; word++) {
            if (!tree.hasHead(word)) {
                adopt(word, words, tree, state, scratch);
            }
        }
    }

    private float[] scores(Words words, Arcs tree, Stacks state, Scratch scratch) {
        int[] at = scratch.places(places.length);
        for (int i = 0; i < places.length; i++) {
            int word = state.word(places[i].source(), places[i].window());
            at[i] = word < 0 ? -1 : tree.related(word, places[i].relation());
        }
        finder.features().collect(words, at, scratch.rows);
        float[] scores = scratch.scores(number, model);
        scratch.rows.score(model, scores);
        return scores;
    }

    private int decision(Arcs tree, Stacks state, float[] scores) {
        int top = state.top();
        int input = state.input();
        if (top == 0) {
            return Candidates.best(candidates.shifts, scores);
        }
        if (tree.isBelow(top, input)) {
            return Candidates.best(candidates.withoutArc, scores);
        }
        if (tree.isBelow(input, top)) {
            int[] some = tree.hasHead(top) ? candidates.withoutArc : candidates.withoutArcOrReduce;
            return Candidates.best(some, scores);
        }
        return tree.hasHead(top) ? model.best(scores) : Candidates.best(candidates.withoutBareReduce, scores);
    }

    private void apply(int decision, Arcs tree, Stacks state) {
        char move = moves[decision];
        if (arcs[decision] == 'L') {
            tree.attach(state.top(), state.input(), decision, relations[decision]);
            move = move == 'R' ? 'R' : 'P';
        } else if (arcs[decision] == 'R') {
            tree.attach(state.input(), state.top(), decision, relations[decision]);
            move = move == 'S' ? 'S' : 'P';
        }
        switch (move) {
            case 'S' -> state.shift();
            case 'R' -> state.reduce();
            default -> state.pass();
        }
    }

    /** Hangs a word that was left alone under the best of its five neighbours on each side, else under the root. */
    private void adopt(int word, Words words, Arcs tree, Stacks state, Scratch scratch) {
        int head = 0;
        int decision = -1;
        double most = -Double.MAX_VALUE;
        for (int side = -1; side <= 1; side += 2) {
            int[] some = side > 0 ? candidates.left : candidates.right;
            for (int other = word + side; isNear(other, word, words); other += side) {
                if (!tree.isBelow(other, word)) {
                    state.reset(Math.min(word, other), Math.max(word, other));
                    float[] scores = scores(words, tree, state, scratch);
                    int best = Candidates.best(some, scores);
                    if (most < scores[best]) {
                        head = other;
                        decision = best;
                        most = scores[best];
                    }
                }
            }
        }
        tree.attach(word, head, decision, decision < 0 ? HashedText.of("root") : relations[decision]);
    }

    private static boolean isNear(int other, int word, Words words) {
        return other >= 0 && other < words.size && Math.abs(other - word) <= MOST_WINDOW;
    }
}
