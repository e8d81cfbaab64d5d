package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.Readout;
import readout.fetch.FakeTime;
import readout.fetch.Loopback;
import readout.fetch.Time;
import readout.lexicon.LexiconFiles;
import readout.store.ReportReader;
import readout.store.Store;
import readout.syntax.ShallowTree;

/** The command that watches feeds, over a real server and a real store. */
class WatchCommandTest {
    private static final String SENTENCE =
            "The ministers of both countries met in the capital and agreed to talk again.";
    private static final Supplier<Readout> READOUT =
            new Once<>(() -> new Readout((document, sentence) -> ShallowTree.of(List.of()), LexiconFiles.bundled()));

    @TempDir
    private Path folder;

    private final Loopback server = new Loopback();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @AfterEach
    void stop() {
        server.close();
    }

    private int watch(String... arguments) {
        err.reset();
        PrintStream out = new PrintStream(err, true, StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>(List.of("watch", "--allow-private", "--delay", "0s"));
        all.addAll(List.of("--store", store().toString()));
        all.addAll(List.of(arguments));
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), out, out);
        return new Main(streams, READOUT).run(all.toArray(new String[0]));
    }

    private Path store() {
        return folder.resolve("news.db");
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void feed(String... links) {
        StringBuilder items = new StringBuilder();
        for (String link : links) {
            items.append("<item><title>T</title><link>").append(link).append("</link></item>");
            server.on(link, "text/html", "<article><p>" + SENTENCE + " It was the meeting " + link + ".</p></article>");
        }
        server.on("/rss", "text/xml", "<rss><channel><title>N</title>" + items + "</channel></rss>");
    }

    @Test
    void takesWhatIsNewRoundByRound() {
        feed("/1", "/2");
        assertEquals(0, watch("--once", server.at("/rss")), said());
        assertTrue(said().contains("round 1: 1 lists, 0 known addresses; 2 read: 2 new with"), said());
        feed("/1", "/2", "/3");
        assertEquals(0, watch("--once", server.at("/rss")), said());
        assertTrue(said().contains("round 1: 1 lists, 2 known addresses; 1 read: 1 new with"), said());
        try (ReportReader reports = Store.open(store()).reports()) {
            assertEquals(3, reports.contents().reports());
        }
    }

    @Test
    void forgetsWhatItTookWithItsStore() throws IOException {
        feed("/1");
        assertEquals(0, watch("--once", server.at("/rss")), said());
        Files.delete(store());
        assertEquals(0, watch("--once", server.at("/rss")), said());
        assertTrue(said().contains("1 read: 1 new"), said());
    }

    @Test
    void saysWhatWasRefused() {
        assertEquals(3, watch("--once", server.at("/none")));
        assertTrue(said().contains(server.at("/none") + ": status: answered 404"), said());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file.xml",
                "--every=5s http://n.example/",
                "--every=soon http://n.example/",
                "--delay=1 http://n.example/"
            })
    void refusesWrongUsage(String arguments) {
        assertEquals(2, watch(arguments.split(" ")), said());
    }

    @Test
    void pausesBetweenRoundsForALittleLongerThanAsked() {
        List<Integer> rounds = new ArrayList<>();
        FakeTime clock = new FakeTime();
        Time thrice = new Time() {
            @Override
            public java.time.Instant now() {
                return clock.now();
            }

            @Override
            public void sleep(Duration duration) throws InterruptedException {
                clock.sleep(duration);
                if (clock.slept().size() == 3) {
                    throw new InterruptedException();
                }
            }
        };
        new Rounds(thrice, Duration.ofMinutes(10), new Random(7)).run(rounds::add);
        assertTrue(Thread.interrupted());
        assertEquals(List.of(1, 2, 3), rounds);
        for (Duration pause : clock.slept()) {
            assertFalse(pause.compareTo(Duration.ofMinutes(10)) < 0 || pause.compareTo(Duration.ofMinutes(11)) > 0);
        }
        assertEquals(3, clock.slept().stream().distinct().count());
    }

    /** A program of its own, interrupted as by Ctrl-C once its first round is done. */
    @Test
    void endsWith130WhenInterrupted() throws Exception {
        server.on("/rss", "text/xml", "<rss><channel></channel></rss>");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "watch",
                        "--allow-private",
                        "--store",
                        store().toString(),
                        server.at("/rss"))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            assertTrue(line != null && line.contains("round 1: 1 lists"), String.valueOf(line));
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            assertEquals(130, process.exitValue());
        } finally {
            process.destroyForcibly();
        }
        try (ReportReader reports = Store.open(store()).reports()) {
            assertEquals(0, reports.contents().reports());
        }
    }
}
