package readout.cli;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Inputs on their way from the reader to the writer, in their order and a bounded number of them at a time.
 *
 * <p>The reader {@link #add}s, any worker {@link #finish}es, the writer {@link #first}s and {@link #remove}s. Nobody is
 * busy while he waits. What counts as in flight is all between add and remove: waiting, worked on, and finished.
 */
final class InFlight<R> {
    private final int mostItems;
    private final long mostSize;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<Slot<R>> slots = new ArrayDeque<>();
    private long size;
    private boolean ended;

    /**
     * Nothing in flight.
     *
     * @param mostItems how many may be in flight
     * @param mostSize how much their sizes may come to; one item is let in whatever its size
     */
    InFlight(int mostItems, long mostSize) {
        this.mostItems = mostItems;
        this.mostSize = mostSize;
    }

    /** The place of one input in the order. */
    static final class Slot<R> {
        private final long size;
        private @Nullable R result;

        private Slot(long size) {
            this.size = size;
        }
    }

    /** Takes the next place, when there is room. */
    Slot<R> add(long itemSize) throws InterruptedException {
        lock.lock();
        try {
            while (!slots.isEmpty() && (slots.size() >= mostItems || size + itemSize > mostSize)) {
                changed.await();
            }
            Slot<R> slot = new Slot<>(itemSize);
            slots.add(slot);
            size += itemSize;
            return slot;
        } finally {
            lock.unlock();
        }
    }

    /** Gives a place its result. */
    void finish(Slot<R> slot, R result) {
        lock.lock();
        try {
            slot.result = result;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Says that no more will be added. */
    void end() {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The first result, which stays the first until it is removed; waits for it; empty when all are removed. */
    Optional<R> first() throws InterruptedException {
        lock.lock();
        try {
            while (!isFinished() && !(ended && slots.isEmpty())) {
                changed.await();
            }
            return now();
        } finally {
            lock.unlock();
        }
    }

    /** The first result if it is there already. */
    Optional<R> now() {
        lock.lock();
        try {
            Slot<R> slot = slots.peek();
            return slot == null ? Optional.empty() : Optional.ofNullable(slot.result);
        } finally {
            lock.unlock();
        }
    }

    private boolean isFinished() {
        Slot<R> slot = slots.peek();
        return slot != null && slot.result != null;
    }

    /** Lets the first go and makes room. */
    void remove() {
        lock.lock();
        try {
            size -= slots.remove().size;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
