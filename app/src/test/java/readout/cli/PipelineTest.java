package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import readout.cli.Outcome.Left;
import readout.cli.Outcome.Made;
import readout.page.Extraction.Extracted;
import readout.page.Extraction.Reason;
import readout.page.Extraction.Refused;
import readout.page.Report;
import readout.page.ReportFiles.Item;

/** The order of what is written, what is in flight, and what becomes of reports that go wrong. */
@Timeout(60)
class PipelineTest {
    /** As {@link Pipeline} has it. */
    private static final int ITEMS_PER_THREAD = 16;

    private final List<String> written = Collections.synchronizedList(new ArrayList<>());

    /** Keeps the order; names a refused input with its reason. */
    private final class Keeper implements Pipeline.Writer<String> {
        @Override
        public void write(Outcome<String> outcome) {
            if (outcome instanceof Made<String> made) {
                written.add(made.made());
            } else if (outcome instanceof Left<String> left) {
                written.add(left.file() + ":" + left.why().line() + " "
                        + left.why().reason().label() + " " + left.why().detail());
            }
        }

        @Override
        public void interrupted() {
            written.add("interrupted");
        }
    }

    private static Item item(String id, String text) {
        return new Item("f", 7, new Extracted(Report.of(id, text), text, List.of()));
    }

    private static Consumer<Consumer<Item>> items(int count) {
        return items -> IntStream.range(0, count).forEach(i -> items.accept(item("" + i, "")));
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "" + i).toList();
    }

    private static Optional<String> id(Extracted extracted) {
        return Optional.of(extracted.report().id());
    }

    /** Each of a row of as many as there are threads waits for the one behind it. */
    @Test
    void writesInTheOrderOfTheInputsWhateverIsDoneFirst() {
        int threads = 8;
        int count = 400;
        List<CountDownLatch> done = Collections.nCopies(count, 0).stream()
                .map(zero -> new CountDownLatch(1))
                .toList();
        new Pipeline<>(threads, new Keeper()).run(items(count), () -> extracted -> {
            int i = Integer.parseInt(extracted.report().id());
            if (i % threads != threads - 1) {
                await(done.get(i + 1));
            }
            done.get(i).countDown();
            return Optional.of("" + i);
        });
        assertEquals(ids(count), written);
    }

    @Test
    void keepsABoundedNumberInFlight() {
        readsBeforeAnythingIsWritten(2 * ITEMS_PER_THREAD + 1, "", 1_000);
    }

    @Test
    void keepsABoundedAmountOfTextInFlight() {
        readsBeforeAnythingIsWritten(3, "x".repeat(3_000_000), 20);
    }

    @Test
    void letsInOneReportWhateverItsSize() {
        readsBeforeAnythingIsWritten(2, "x".repeat(9_000_000), 5);
    }

    /**
     * The first is worked on until the reader waits for room.
     *
     * @param most how many are read by then, the one that waits among them
     */
    private void readsBeforeAnythingIsWritten(int most, String text, int count) {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger seen = new AtomicInteger();
        List<Thread> reader = Collections.synchronizedList(new ArrayList<>());
        new Pipeline<>(2, new Keeper())
                .run(
                        items -> {
                            reader.add(Thread.currentThread());
                            for (int i = 0; i < count; i++) {
                                read.incrementAndGet();
                                items.accept(item("" + i, text));
                            }
                        },
                        () -> extracted -> {
                            if (extracted.report().id().equals("0")) {
                                while (read.get() < most || !isWaiting(reader.get(0))) {
                                    pause();
                                }
                                seen.set(read.get());
                            }
                            return id(extracted);
                        });
        assertEquals(ids(count), written);
        assertEquals(most, seen.get());
    }

    private static boolean isWaiting(Thread thread) {
        return thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TERMINATED;
    }

    @Test
    void namesWhatGoesWrongAndDoesTheRest() {
        List<String> ids = List.of("good", "throws", "deep", "large", "slow", "linked", "last");
        new Pipeline<>(3, new Keeper())
                .run(
                        items -> {
                            items.accept(new Item("g", new Refused(Reason.EMPTY, "no text in it")));
                            ids.forEach(id -> items.accept(item(id, "")));
                        },
                        () -> extracted -> work(extracted.report().id()));
        assertEquals(
                List.of(
                        "g:0 empty no text in it",
                        "good",
                        "f:7 failed report throws cannot be read: java.lang.IllegalStateException: broken",
                        "f:7 failed report deep is nested too deeply",
                        "f:7 failed report large needs more memory; see READOUT_JAVA_OPTS",
                        "f:7 too-slow report slow takes too long; see --budget",
                        "f:7 failed report linked cannot be read: java.lang.NoClassDefFoundError: x",
                        "last"),
                written);
    }

    private static Optional<String> work(String id) {
        return switch (id) {
            case "throws" -> throw new IllegalStateException("broken");
            case "deep" -> Optional.of("" + depth(0));
            case "large" -> throw new OutOfMemoryError();
            case "slow" -> Optional.empty();
            case "linked" -> throw new NoClassDefFoundError("x");
            default -> Optional.of(id);
        };
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int depth(int level) {
        return depth(level + 1) + 1;
    }

    @Test
    void makesItsWorkerForTheFirstReport() {
        new Pipeline<>(2, new Keeper())
                .run(items -> items.accept(new Item("g", new Refused(Reason.EMPTY, "nothing"))), () -> {
                    throw new IllegalStateException("no report was there");
                });
        assertEquals(List.of("g:0 empty nothing"), written);
    }

    @Test
    void endsWithTheFaultOfItsWorkersMaker() {
        IllegalStateException fault = new IllegalStateException("no lexicon");
        Pipeline<String> pipeline = new Pipeline<>(2, new Keeper());
        assertSame(
                fault,
                assertThrows(
                        IllegalStateException.class,
                        () -> pipeline.run(items(100), () -> {
                            throw fault;
                        })));
        assertTrue(written.isEmpty());
    }

    @Test
    void writesWhatWasReadBeforeAFaultOfTheSource() {
        IllegalStateException fault = new IllegalStateException("disk");
        Pipeline<String> pipeline = new Pipeline<>(2, new Keeper());
        Consumer<Consumer<Item>> source = items -> {
            items(50).accept(items);
            throw fault;
        };
        assertSame(
                fault, assertThrows(IllegalStateException.class, () -> pipeline.run(source, () -> PipelineTest::id)));
        assertEquals(ids(50), written);
    }

    @Test
    void endsWithTheFaultOfItsWriter() {
        Pipeline<String> pipeline = new Pipeline<>(2, new Pipeline.Writer<>() {
            @Override
            public void write(Outcome<String> outcome) {
                throw new IllegalStateException("closed");
            }

            @Override
            public void interrupted() {}
        });
        assertThrows(IllegalStateException.class, () -> pipeline.run(items(1_000_000), () -> PipelineTest::id));
    }

    /** The first is being written when the interruption comes; the other two are finished by then. */
    @Test
    void writesWhatIsFinishedWhenItIsInterrupted() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch finished = new CountDownLatch(3);
        Pipeline<String> pipeline = new Pipeline<>(1, new Pipeline.Writer<>() {
            private final Keeper keeper = new Keeper();

            @Override
            public void write(Outcome<String> outcome) {
                begun.countDown();
                await(asked);
                keeper.write(outcome);
            }

            @Override
            public void interrupted() {
                keeper.interrupted();
            }
        });
        Thread run = new Thread(() -> pipeline.run(items(3), () -> extracted -> {
            finished.countDown();
            return id(extracted);
        }));
        run.setDaemon(true);
        run.start();
        begun.await();
        finished.await();
        Thread hook = new Thread(pipeline::interrupted);
        hook.start();
        while (!isWaiting(hook)) {
            pause();
        }
        asked.countDown();
        hook.join();
        assertEquals("0", written.get(0));
        assertEquals("interrupted", written.get(written.size() - 1));
        assertEquals(ids(written.size() - 1), written.subList(0, written.size() - 1));
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
