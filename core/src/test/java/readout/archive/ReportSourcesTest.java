package readout.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.page.Extraction;
import readout.page.Extraction.Extracted;
import readout.page.Extraction.Refused;
import readout.page.FieldMap;
import readout.page.ReportFiles;

/** Files and folders, packed in every way, on a real disk. */
class ReportSourcesTest {
    private static final String RECORDS = "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n";

    @TempDir
    private Path folder;

    private List<String> read(String... inputs) {
        return read(InputStream.nullInputStream(), inputs);
    }

    /** Each item as file:line id text, or file:line reason detail. */
    private List<String> read(InputStream in, String... inputs) {
        return read(100_000, in, inputs);
    }

    private List<String> read(int most, InputStream in, String... inputs) {
        List<String> all = new ArrayList<>();
        new ReportSources(new ReportFiles(most, FieldMap.OWN)).read(List.of(inputs), in, item -> {
            Extraction extraction = item.extraction();
            String place = item.file().replace(folder + "/", "") + ":" + item.line() + " ";
            all.add(place
                    + (extraction instanceof Extracted extracted
                            ? extracted.report().id() + " " + extracted.report().text()
                            : told((Refused) extraction)));
        });
        return all;
    }

    private static String told(Refused refused) {
        return refused.reason().label() + " " + refused.detail();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private String write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    @Test
    void readsPackedFilesAsIfTheyWereNot() throws IOException {
        write("a.jsonl.gz", gzip(utf8(RECORDS)));
        write("b.bin", gzip(utf8(RECORDS)));
        write("c.txt.gz", gzip(utf8("Three.")));
        write(".hidden.txt", utf8("Nothing."));
        assertEquals(
                List.of(
                        "a.jsonl.gz:1 a-1 One.",
                        "a.jsonl.gz:2 a-2 Two.",
                        "b.bin:1 b-1 One.",
                        "b.bin:2 b-2 Two.",
                        "c.txt.gz:0 c Three."),
                read(folder.toString()));
    }

    @Test
    void keepsTheNamesInAZip() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("2024/july/a.txt", utf8("One."));
        files.put("__MACOSX/a.txt", utf8("Nothing."));
        files.put("2024/.hidden.txt", utf8("Nothing."));
        files.put("b.jsonl.gz", gzip(utf8(RECORDS)));
        files.put("../../escape\u001b.txt", utf8("Three."));
        files.put("inner.zip", zip(Map.of("c.txt", utf8("Four."))));
        String zip = write("news.zip", zip(files));
        assertEquals(
                List.of(
                        "news.zip/2024/july/a.txt:0 a One.",
                        "news.zip/b.jsonl.gz:1 b-1 One.",
                        "news.zip/b.jsonl.gz:2 b-2 Two.",
                        "news.zip/inner.zip/c.txt:0 c Four."),
                read(zip).stream().filter(line -> !line.contains("escape")).toList());
    }

    @Test
    void writesNothingWhateverAZipNames() throws IOException {
        String zip = write("news.zip", zip(Map.of("x/../../../escape\u001b.txt", utf8("Three."))));
        assertEquals(List.of("news.zip/x/../../../escape?.txt:0 escape? Three."), read(zip));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void readsAllMembersOfAGzipFile() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        for (int i = 0; i < 300; i++) {
            members.write(gzip(utf8("{\"text\":\"Number " + i + ".\"}\n")));
        }
        List<String> read = read(new ByteArrayInputStream(members.toByteArray()), "-");
        assertEquals(300, read.size());
        assertEquals("-:300 stdin-300 Number 299.", read.get(299));
    }

    @Test
    void cutsABombAndKeepsWhatWasBeforeIt() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(utf8(RECORDS));
            byte[] blanks = new byte[1 << 16];
            Arrays.fill(blanks, (byte) '\n');
            for (int i = 0; i < 300; i++) {
                gzip.write(blanks);
            }
        }
        List<String> read = read(write("bomb.jsonl.gz", bomb.toByteArray()));
        assertEquals(3, read.size(), read::toString);
        assertTrue(read.get(2).contains("unpacks to more than 200 times its size"), read.get(2));
        List<String> inside = read(write("bomb.zip", zip(Map.of("b.jsonl", unpacked(bomb.toByteArray())))));
        assertEquals(4, inside.size(), inside::toString);
        assertTrue(inside.get(2).startsWith("bomb.zip/b.jsonl:0 "), inside.get(2));
        assertTrue(inside.get(3).contains("the rest is left out"), inside.get(3));
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        try (InputStream in = new java.util.zip.GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    @Test
    void goesNoDeeperThanThree() throws IOException {
        byte[] bytes = utf8("Deep.");
        for (int i = 0; i < 3; i++) {
            bytes = gzip(bytes);
        }
        assertEquals(List.of("-:0 stdin Deep."), read(new ByteArrayInputStream(bytes), "-"));
        assertEquals(
                List.of("-:0 unreadable cannot be read: packed more than 3 times"),
                read(new ByteArrayInputStream(gzip(bytes)), "-"));
    }

    @Test
    void tellsWhatIsBrokenAndReadsTheRest() throws IOException {
        byte[] whole = gzip(utf8(RECORDS.repeat(50_000)));
        write("1.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
        write("2.zip", zip(Map.of()));
        write("3.zip", Arrays.copyOf(zip(Map.of("a.txt", utf8("One. ".repeat(1_000)))), 50));
        write("4.txt", utf8("Last."));
        List<String> read = read(folder.toString(), folder + "/none.gz");
        List<String> faults = read.stream()
                .filter(line -> !line.startsWith("1.jsonl.gz:") || line.contains("unreadable"))
                .toList();
        assertTrue(read.size() > 1_000, () -> "" + read.size());
        assertTrue(faults.get(0).startsWith("1.jsonl.gz:0 unreadable"), faults::toString);
        assertEquals("2.zip:0 empty no file in it", faults.get(1));
        assertTrue(faults.get(2).startsWith("3.zip"), faults::toString);
        assertEquals("4.txt:0 4 Last.", faults.get(faults.size() - 2));
        assertEquals("none.gz:0 unreadable no such file or folder", faults.get(faults.size() - 1));
    }

    @Test
    void givesUpAnEndlessLine() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '{';
            }

            @Override
            public int read(byte[] bytes, int from, int most) {
                Arrays.fill(bytes, from, from + most, (byte) '{');
                return most;
            }
        };
        assertEquals(
                List.of("-:0 unreadable cannot be read: line 1 has no end; the rest is left out"),
                read(1_000, endless, "-"));
    }

    /** Whatever a flipped bit, a cut or a doubled stretch makes of them. */
    @Test
    void neverThrowsOverBrokenArchives() throws IOException {
        byte[] records = utf8(RECORDS.repeat(20));
        String record = """
                WARC/1.0
                WARC-Type: response
                WARC-Target-URI: <http://n.example/>
                WARC-Date: 2024-07-04T22:10:00Z
                WARC-Record-ID: <urn:uuid:0-0>
                Content-Type: application/http; msgtype=response
                Content-Length: 103

                HTTP/1.1 200 OK
                Content-Type: text/html

                <p>A page of an archive, as it was, with text enough in it.

                """;
        byte[] warc = utf8(record.replace("\n", "\r\n"));
        assertEquals(1, read(new ByteArrayInputStream(warc), "-").size());
        List<byte[]> wholes = List.of(
                gzip(records),
                zip(Map.of("a.jsonl", records, "b.zip", zip(Map.of("c.txt", records)))),
                warc,
                gzip(warc));
        Random random = new Random(7);
        int read = 0;
        for (int i = 0; i < 800; i++) {
            byte[] broken = wholes.get(i % wholes.size()).clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            }
            int length = random.nextInt(3) == 0 ? random.nextInt(broken.length) : broken.length;
            read += read(new ByteArrayInputStream(Arrays.copyOf(broken, length)), "-")
                    .size();
        }
        assertTrue(read > 800);
    }

    @Test
    void hasOneMarkForTheSameInputWhereverItLies() throws IOException {
        List<String> marks = new ArrayList<>();
        String plain = write("a.jsonl", utf8(RECORDS));
        String packed = write("b.zip", zip(Map.of("c.jsonl", utf8(RECORDS))));
        new ReportSources(new ReportFiles(1_000_000))
                .read(
                        List.of(plain, packed),
                        InputStream.nullInputStream(),
                        item -> marks.add(item.raw().orElseThrow().mark()));
        assertEquals(marks.subList(0, 2), marks.subList(2, 4));
        assertEquals(2, marks.stream().distinct().count());
        new ReportSources(new ReportFiles(1_000_000, FieldMap.parse("text=body")))
                .read(
                        List.of(plain),
                        InputStream.nullInputStream(),
                        item -> marks.add(item.raw().orElseThrow().mark()));
        assertEquals(4, marks.stream().distinct().count());
    }
}
