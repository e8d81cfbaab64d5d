package readout.cli;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import readout.page.Extraction.Extracted;
import readout.page.ReportFiles.Item;

/**
 * Reads inputs in one thread, has several work on them, and writes what comes of it in the order of the inputs, in the
 * thread that runs it. Memory does not grow with the number of inputs.
 *
 * @param <T> what is made of one report
 */
final class Pipeline<T> {
    private static final int ITEMS_PER_THREAD = 16;
    /** Characters of text in flight: room for many reports, but for one huge one only. */
    private static final long MOST_TEXT = 8_000_000;

    private final int threads;
    private final Writer<T> writer;
    private final InFlight<Result<T>> inFlight;
    private final ReentrantLock writing = new ReentrantLock();
    private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();

    /** Takes what became of the inputs, one after the other. */
    interface Writer<T> {
        void write(Outcome<T> outcome);

        /** Told when the program is interrupted, after all that was finished; nothing is written behind it. */
        void interrupted();
    }

    /** What came of one input. */
    private sealed interface Result<T> {}

    private record Done<T>(Outcome<T> outcome) implements Result<T> {}

    /** The work itself is at fault, not the input. */
    private record Fault<T>(Throwable cause) implements Result<T> {}

    Pipeline(int threads, Writer<T> writer) {
        this.threads = Math.max(1, threads);
        this.writer = writer;
        inFlight = new InFlight<>(this.threads * ITEMS_PER_THREAD, MOST_TEXT);
    }

    /**
     * Runs to the end of the inputs.
     *
     * @param source hands on each input; a fault of it ends the run when what was read before is written
     * @param worker makes, when the first report is there, what works on reports, in several threads; a report for which
     *     it gives nothing has spent its budget
     */
    void run(Consumer<Consumer<Item>> source, Supplier<Function<Extracted, Optional<T>>> worker) {
        Once<Function<Extracted, Optional<T>>> once = new Once<>(worker);
        run(source, item -> Outcome.of(item, extracted -> once.get()));
    }

    /**
     * Runs to the end of the inputs.
     *
     * @param source hands on each input; a fault of it ends the run when what was read before is written
     * @param work reads an input and works on it, in several threads; a fault of it ends the run when all before is
     *     written
     */
    void run(Consumer<Consumer<Item>> source, Function<Item, Outcome<T>> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> daemon(task, "readout-worker"));
        Thread reader = daemon(() -> read(source, work, pool), "readout-reader");
        Thread hook = new Thread(this::interrupted, "readout-interrupted");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            reader.start();
            write();
        } finally {
            reader.interrupt();
            pool.shutdownNow();
            unhook(hook);
        }
        Optional.ofNullable(fault.get()).ifPresent(Pipeline::rethrow);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private void read(Consumer<Consumer<Item>> source, Function<Item, Outcome<T>> work, ExecutorService pool) {
        try {
            source.accept(item -> {
                InFlight.Slot<Result<T>> slot = add(item);
                pool.execute(() -> inFlight.finish(slot, result(item, work)));
            });
        } catch (RuntimeException | Error e) {
            fault.compareAndSet(null, e);
        } finally {
            inFlight.end();
        }
    }

    private Result<T> result(Item item, Function<Item, Outcome<T>> work) {
        try {
            return new Done<>(work.apply(item));
        } catch (RuntimeException | Error e) {
            return new Fault<>(e);
        }
    }

    private InFlight.Slot<Result<T>> add(Item item) {
        try {
            return inFlight.add(item.size());
        } catch (InterruptedException e) {
            throw stopped(e);
        }
    }

    private void write() {
        try {
            Optional<Result<T>> next = inFlight.first();
            while (next.isPresent()) {
                writing.lock();
                try {
                    if (!write(next.get())) {
                        return;
                    }
                    inFlight.remove();
                } finally {
                    writing.unlock();
                }
                next = inFlight.first();
            }
        } catch (InterruptedException e) {
            throw stopped(e);
        }
    }

    /** False where nothing behind this is to be written. */
    private boolean write(Result<T> result) {
        if (result instanceof Fault<T> found) {
            fault.compareAndSet(null, found.cause());
            return false;
        }
        writer.write(((Done<T>) result).outcome());
        return true;
    }

    private static IllegalStateException stopped(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted", e);
    }

    private static void rethrow(Throwable fault) {
        if (fault instanceof RuntimeException exception) {
            throw exception;
        }
        throw (Error) fault;
    }

    /** Writes what is finished; nothing more is begun, as the lock is kept until the end of the program. */
    void interrupted() {
        writing.lock();
        Optional<Result<T>> next = inFlight.now();
        while (next.isPresent() && write(next.get())) {
            inFlight.remove();
            next = inFlight.now();
        }
        writer.interrupted();
    }

    /** False when the program is already ending, so that the hook runs. */
    private static boolean unhook(Thread hook) {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
