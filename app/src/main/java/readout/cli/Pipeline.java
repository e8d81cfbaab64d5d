package readout.cli;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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
    private final InFlight<Outcome<T>> inFlight;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile Optional<Throwable> fault = Optional.empty();

    /** Takes what became of the inputs, one after the other. */
    interface Writer<T> {
        void write(Outcome<T> outcome);

        /** Told when the program is interrupted, after all that was finished; nothing is written behind it. */
        void interrupted();
    }

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
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> daemon(task, "readout-worker"));
        Thread reader = daemon(() -> read(source, new Once<>(worker), pool), "readout-reader");
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
        fault.ifPresent(Pipeline::rethrow);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private void read(
            Consumer<Consumer<Item>> source, Supplier<Function<Extracted, Optional<T>>> worker, ExecutorService pool) {
        try {
            source.accept(item -> {
                boolean report = item.extraction() instanceof Extracted;
                Function<Extracted, Optional<T>> work = report ? worker.get() : none -> Optional.empty();
                InFlight.Slot<Outcome<T>> slot = add(item);
                pool.execute(() -> inFlight.finish(slot, Outcome.of(item, work)));
            });
        } catch (RuntimeException | Error e) {
            fault = Optional.of(e);
        } finally {
            inFlight.end();
        }
    }

    private InFlight.Slot<Outcome<T>> add(Item item) {
        try {
            return inFlight.add(size(item));
        } catch (InterruptedException e) {
            throw stopped(e);
        }
    }

    private static long size(Item item) {
        return item.extraction() instanceof Extracted extracted
                ? Math.max(extracted.report().text().length(), extracted.page().length())
                : 0;
    }

    private void write() {
        try {
            Optional<Outcome<T>> next = inFlight.first();
            while (next.isPresent()) {
                writing.lock();
                try {
                    writer.write(next.get());
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
        Optional<Outcome<T>> next = inFlight.now();
        while (next.isPresent()) {
            writer.write(next.get());
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
