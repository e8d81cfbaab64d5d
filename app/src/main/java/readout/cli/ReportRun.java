package readout.cli;

import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import readout.page.Extraction.Extracted;
import readout.page.Extraction.Refused;
import readout.page.Report;
import readout.page.ReportFiles;

/**
 * Reads reports, has each worked on, and writes the lines that come of it in the order of the inputs.
 *
 * <p>A report's lines are written whole and at once, so that an interrupted run keeps what it finished.
 */
final class ReportRun {
    private static final int WAITING_PER_THREAD = 4;
    private static final int REPORTS_PER_NOTE = 1_000;

    private final Streams streams;
    private final Inputs inputs;
    private final ReentrantLock writing = new ReentrantLock();
    private final Deque<Pending> pending = new ConcurrentLinkedDeque<>();
    private int reports;
    private int lines;
    private int failures;

    ReportRun(Streams streams, Inputs inputs) {
        this.streams = streams;
        this.inputs = inputs;
    }

    private record Pending(String file, Future<List<String>> lines) {}

    /**
     * Runs over all inputs.
     *
     * @param worker makes, when the first report is there, what turns a report into its lines
     * @param what what a line is, in the plural, for the last note
     * @return the exit code
     */
    int over(Supplier<Function<Extracted, List<String>>> worker, String what) {
        int threads = Math.max(1, inputs.threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads, ReportRun::daemon);
        Thread hook = new Thread(this::interrupted);
        Runtime.getRuntime().addShutdownHook(hook);
        Once<Function<Extracted, List<String>>> work = new Once<>(worker);
        try (Refusals refusals = new Refusals(streams.err(), inputs.refusedTo())) {
            new ReportFiles(inputs.maxSize).read(inputs.reports, streams.in(), item -> {
                if (item.extraction() instanceof Refused refused) {
                    refusals.add(item.file(), refused);
                } else if (item.extraction() instanceof Extracted extracted) {
                    Function<Extracted, List<String>> step = work.get();
                    Extracted dated = dated(extracted);
                    pending.add(new Pending(item.file(), pool.submit(() -> step.apply(dated))));
                    drain(threads * WAITING_PER_THREAD);
                }
            });
            drain(0);
            note(what, refusals.count());
            return failures > 0 ? ExitCode.FAILED : refusals.count() > 0 ? ExitCode.SOME_REFUSED : ExitCode.DONE;
        } finally {
            pool.shutdownNow();
            unhook(hook);
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "readout-worker");
        thread.setDaemon(true);
        return thread;
    }

    private Extracted dated(Extracted extracted) {
        if (inputs.publishedOn().isEmpty()) {
            return extracted;
        }
        Report report = extracted.report();
        String day = inputs.publishedOn().get().toString();
        return new Extracted(report.with(report.about().publishedOr(day)), extracted.page(), extracted.dropped());
    }

    /** Writes finished reports from the front, and waits for others until at most {@code most} are left. */
    private void drain(int most) {
        Pending next = pending.peek();
        while (next != null && (pending.size() > most || next.lines().isDone())) {
            await(next);
            writing.lock();
            try {
                pending.remove(next);
                write(next);
            } finally {
                writing.unlock();
            }
            if (streams.out().checkError()) {
                throw new IllegalStateException("standard output was closed");
            }
            if (!inputs.quiet && reports % REPORTS_PER_NOTE == 0) {
                streams.err().println("readout: " + reports + " reports");
            }
            next = pending.peek();
        }
    }

    private static void await(Pending next) {
        try {
            next.lines().get();
        } catch (ExecutionException e) {
            return; // told when it is written
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Writes a report that is done; call with the lock held. */
    private void write(Pending done) {
        try {
            List<String> made = done.lines().get();
            StringBuilder whole = new StringBuilder();
            made.forEach(line -> whole.append(line).append('\n'));
            byte[] bytes = whole.toString().getBytes(StandardCharsets.UTF_8);
            streams.out().write(bytes, 0, bytes.length);
            streams.out().flush();
            reports++;
            lines += made.size();
        } catch (ExecutionException e) {
            failures++;
            streams.err().println("readout: " + done.file() + ": " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(String what, int refused) {
        if (!inputs.quiet) {
            streams.err()
                    .println("readout: " + reports + " reports, " + lines + " " + what
                            + (refused > 0 ? ", " + refused + " refused" : ""));
        }
    }

    /** Writes what is finished; nothing more is begun, as the lock is kept until the end. */
    private void interrupted() {
        writing.lock();
        Pending next = pending.peek();
        while (next != null && next.lines().isDone()) {
            pending.remove(next);
            write(next);
            next = pending.peek();
        }
        streams.err().println("readout: interrupted; " + reports + " reports are done");
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
