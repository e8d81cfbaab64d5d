package readout.fetch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Fetches in several threads, each host in one of them at a time, and hands the answers to one thread.
 *
 * <p>Only that thread may call its methods. Answers that nobody takes stop the fetching, so that memory is bounded.
 */
final class Crew implements AutoCloseable {
    private static final int HOSTS_AT_A_TIME = 8;
    private static final int WAITING = 4;

    private final Fetcher fetcher;
    private final ExecutorService pool = Executors.newFixedThreadPool(HOSTS_AT_A_TIME, Crew::daemon);
    private final BlockingQueue<Done> done = new ArrayBlockingQueue<>(WAITING);
    /** By host; one that has nothing under way is left out. */
    private final Map<String, Deque<Errand>> waiting = new HashMap<>();

    private int pending;

    /** What an errand brought. */
    record Done(Errand errand, Fetch fetch) {}

    Crew(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "readout-fetch");
        thread.setDaemon(true);
        return thread;
    }

    /** Sends errands, in order, before those of the same host that are waiting, so that few lists are open at a time. */
    void send(List<Errand> errands) {
        Map<String, Deque<Errand>> hosts = new LinkedHashMap<>();
        for (Errand errand : errands) {
            hosts.computeIfAbsent(errand.host(), host -> new ArrayDeque<>()).add(errand);
        }
        pending += errands.size();
        hosts.forEach((host, queue) -> {
            Deque<Errand> later = waiting.put(host, queue);
            if (later == null) {
                start(queue.remove());
            } else {
                queue.addAll(later);
            }
        });
    }

    private void start(Errand errand) {
        pool.execute(() -> {
            try {
                done.put(new Done(errand, fetcher.fetch(errand.address(), errand.validator())));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // nobody takes answers any more
            }
        });
    }

    boolean isBusy() {
        return pending > 0;
    }

    /** Waits for the next answer. */
    Done next() throws InterruptedException {
        Done next = done.take();
        pending--;
        String host = next.errand().host();
        Deque<Errand> queue = waiting.getOrDefault(host, new ArrayDeque<>());
        if (queue.isEmpty()) {
            waiting.remove(host);
        } else {
            start(queue.remove());
        }
        return next;
    }

    /** Stops what is under way. */
    @Override
    public void close() {
        pool.shutdownNow();
    }
}
