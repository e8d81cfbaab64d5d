package readout.fetch;

/** What one list named: counts what is still out, to know when all of the list was taken. */
final class Batch {
    private final int depth;
    private final boolean ofLists;
    private final Runnable taken;
    private int out;
    private boolean missed;

    /**
     * A batch.
     *
     * @param depth lists above it
     * @param ofLists whether what it names are lists themselves
     * @param taken told once, when all is in and nothing was missed that may be had later
     */
    Batch(int depth, boolean ofLists, Runnable taken) {
        this.depth = depth;
        this.ofLists = ofLists;
        this.taken = taken;
    }

    int depth() {
        return depth;
    }

    boolean isOfLists() {
        return ofLists;
    }

    /** {@code errands} are sent; none at all is a batch that is taken. */
    void send(int errands) {
        out += errands;
        end();
    }

    /** One is back. */
    void back(boolean mayBeHadLater) {
        out--;
        missed |= mayBeHadLater;
        end();
    }

    private void end() {
        if (out == 0 && !missed) {
            taken.run();
        }
    }
}
