package readout.decode;

import readout.pack.Pack;

/** Which decisions are allowed where, as numbers of labels, in the order in which the first of equals wins. */
final class Candidates {
    /** Decisions that push the input: all that may follow when only the root is on the stack. */
    final int[] shifts;
    /** Decisions that add no arc. */
    final int[] withoutArc;
    /** Those of them that drop no word. */
    final int[] withoutArcOrReduce;
    /** All but dropping a word without an arc. */
    final int[] withoutBareReduce;
    /** Decisions that hang the stack's top under the input. */
    final int[] left;
    /** Decisions that hang the input under the stack's top. */
    final int[] right;

    Candidates(Pack pack) {
        shifts = ints(pack, "shifts");
        withoutArc = ints(pack, "withoutArc");
        withoutArcOrReduce = ints(pack, "withoutArcOrReduce");
        withoutBareReduce = ints(pack, "withoutBareReduce");
        left = ints(pack, "left");
        right = ints(pack, "right");
    }

    private static int[] ints(Pack pack, String name) {
        int[] numbers = new int[pack.ints("arcs." + name).remaining()];
        pack.ints("arcs." + name).get(numbers);
        return numbers;
    }

    /** The first of the best of some decisions. */
    static int best(int[] some, float[] scores) {
        int best = some[0];
        for (int i = 1; i < some.length; i++) {
            if (scores[best] < scores[some[i]]) {
                best = some[i];
            }
        }
        return best;
    }
}
