package readout.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackCacheTest {
    private static final String ORIGIN = "small-1";

    @TempDir
    Path folder;

    private final List<String> notes = new ArrayList<>();
    private int made;

    private Pack open() {
        return new PackCache(folder.resolve("cache")).open(ORIGIN, this::make, notes::add);
    }

    private void make(Path file, java.util.function.Consumer<String> progress) throws IOException {
        made++;
        progress.accept("making");
        writeSmall(file);
    }

    private static void writeSmall(Path file) throws IOException {
        PackWriter writer = new PackWriter();
        writer.put("numbers", new int[] {4, 2});
        writer.write(file);
    }

    private Path file() {
        return new PackCache(folder.resolve("cache")).file(ORIGIN);
    }

    @Test
    void makesOnceAndTellsOfIt() throws IOException {
        assertEquals(2, open().ints("numbers").get(1));
        assertEquals(2, open().ints("numbers").get(1));
        assertEquals(1, made);
        assertEquals(List.of("making"), notes);
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            assertFalse(files.anyMatch(file -> file.toString().endsWith(".tmp")));
        }
    }

    @Test
    void makesADamagedOneAgainAndSaysWhy() throws IOException {
        open();
        byte[] bytes = Files.readAllBytes(file());
        bytes[bytes.length - 1] ^= 1;
        Files.write(file(), bytes);
        assertEquals(4, open().ints("numbers").get(0));
        assertEquals(2, made);
        assertTrue(notes.get(1).contains("damaged"), notes.toString());
    }

    @Test
    void clearsWhatAnInterruptedOneLeft() throws IOException {
        Files.createDirectories(folder.resolve("cache"));
        Path left = Files.writeString(folder.resolve("cache/making-1.tmp"), "half");
        open();
        assertFalse(Files.exists(left));
        assertEquals(1, made);
    }

    @Test
    void leavesNothingWhereMakingFailed() {
        PackCache cache = new PackCache(folder.resolve("cache"));
        PackException fault = assertThrows(
                PackException.class,
                () -> cache.open(
                        ORIGIN,
                        (file, progress) -> {
                            writeSmall(file);
                            throw new IOException("no models");
                        },
                        note -> {}));
        assertTrue(String.valueOf(fault.getMessage()).contains("no models"), fault::toString);
        assertTrue(String.valueOf(fault.getMessage()).contains("READOUT_CACHE"), fault::toString);
        assertFalse(Files.exists(file()));
    }

    @Test
    void saysWhatToDoWhereNothingCanBeWritten() throws IOException {
        Files.writeString(folder.resolve("cache"), "a file, no folder");
        PackException fault = assertThrows(PackException.class, this::open);
        assertTrue(String.valueOf(fault.getMessage()).contains("READOUT_CACHE"), fault::toString);
    }

    @Test
    void letsOnlyOneOfSeveralProcessesMakeIt() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Opener.class.getName(),
                            folder.toString())
                    .inheritIO()
                    .start());
        }
        for (Process process : processes) {
            assertEquals(0, process.waitFor());
        }
        assertEquals("made\n", Files.readString(folder.resolve("log")));
    }

    /** Opens the cache under the folder that is named first, and notes in a file when it made the pack. */
    static final class Opener {
        private Opener() {}

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            Pack pack = new PackCache(folder.resolve("cache"))
                    .open(
                            ORIGIN,
                            (file, progress) -> {
                                Files.writeString(
                                        folder.resolve("log"),
                                        "made\n",
                                        StandardOpenOption.CREATE,
                                        StandardOpenOption.APPEND);
                                writeSmall(file);
                            },
                            note -> {});
            if (pack.ints("numbers").get(0) != 4) {
                throw new IllegalStateException("another pack");
            }
        }
    }
}
