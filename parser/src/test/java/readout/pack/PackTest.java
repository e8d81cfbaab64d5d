package readout.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PackTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("a.pack");
        PackWriter writer = new PackWriter();
        writer.put("odd lines", List.of("eins", "", "drei ü"));
        writer.put("longs", new long[] {1, Long.MIN_VALUE});
        writer.put("ints", new int[] {-7});
        writer.put("floats", new float[] {0.1f, -0f});
        writer.write(file);
    }

    @Test
    void readsWhatWasWritten() throws IOException {
        Pack pack = Pack.open(file);
        assertEquals(List.of("eins", "", "drei ü"), pack.lines("odd lines"));
        assertEquals(Long.MIN_VALUE, pack.longs("longs").get(1));
        assertEquals(-7, pack.ints("ints").get(0));
        assertEquals(
                Float.floatToRawIntBits(-0f),
                Float.floatToRawIntBits(pack.floats("floats").get(1)));
        assertEquals(2, pack.floats("floats").remaining());
    }

    @Test
    void namesASectionThatIsNotThere() throws IOException {
        Pack pack = Pack.open(file);
        PackException fault = assertThrows(PackException.class, () -> pack.ints("other"));
        assertTrue(String.valueOf(fault.getMessage()).contains("other"), fault::toString);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 12, 16, 24, 60, 240})
    void noticesAChangedByte(int at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[at] ^= 1;
        Files.write(file, bytes);
        assertThrows(PackException.class, () -> Pack.open(file));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 30, 200})
    void noticesAFileCutShort(int length) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, length));
        assertThrows(PackException.class, () -> Pack.open(file));
    }

    @Test
    void refusesNamesTwiceOrTooLongAndFilesThatAreThere() {
        PackWriter writer = new PackWriter();
        writer.put("a", new int[1]);
        assertThrows(IllegalArgumentException.class, () -> writer.put("a", new int[1]));
        assertThrows(FileAlreadyExistsException.class, () -> writer.write(file));
        writer.put("n".repeat(33), new int[1]);
        assertThrows(IllegalArgumentException.class, () -> writer.write(folder.resolve("b.pack")));
    }
}
