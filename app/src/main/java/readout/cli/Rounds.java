package readout.cli;

import java.time.Duration;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import readout.fetch.Time;

/** Does the same again and again with a pause, which is up to a tenth longer so that many watchers do not march in step. */
final class Rounds {
    private static final int JITTER_PARTS = 10;

    private final Time time;
    private final Duration pause;
    private final RandomGenerator chance;

    Rounds(Time time, Duration pause, RandomGenerator chance) {
        this.time = time;
        this.pause = pause;
        this.chance = chance;
    }

    /**
     * Goes on until this thread is interrupted.
     *
     * @param round told its number, from 1
     */
    void run(IntConsumer round) {
        try {
            for (int number = 1; !Thread.currentThread().isInterrupted(); number++) {
                round.accept(number);
                time.sleep(pause.plusMillis(chance.nextLong(pause.toMillis() / JITTER_PARTS + 1)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
