package readout.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files of a lexicon: those inside its jar, or of a folder. */
public final class LexiconFiles {
    private static final String ROOT = "readout/lexicons/";
    private static final String MARKER = ROOT + "operators/operators.txt";

    /** Bytes in UTF-8, by name. */
    private final Map<String, byte[]> files;

    private LexiconFiles(Map<String, byte[]> files) {
        this.files = files;
    }

    /** The lexicon on the class path. */
    public static LexiconFiles bundled() {
        URL marker = LexiconFiles.class.getClassLoader().getResource(MARKER);
        if (marker == null) {
            throw new LexiconException(List.of(MARKER + ":0: not on the class path"));
        }
        try {
            return marker.openConnection() instanceof JarURLConnection connection
                    ? jar(connection.getJarFile())
                    : folder(Path.of(marker.toURI()).resolve("../..").normalize());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not a URI: " + marker, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar stays open, as all that read from it share it. */
    private static LexiconFiles jar(JarFile jar) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (JarEntry entry : Collections.list(jar.entries())) {
            String name = entry.getName();
            if (name.startsWith(ROOT) && isTable(name)) {
                try (InputStream in = jar.getInputStream(entry)) {
                    files.put(name.substring(ROOT.length()), in.readAllBytes());
                }
            }
        }
        return new LexiconFiles(files);
    }

    /** The lexicon of a folder. */
    public static LexiconFiles folder(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (isTable(name)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return new LexiconFiles(files);
    }

    private static boolean isTable(String name) {
        return name.endsWith(".txt") || name.endsWith(".tsv");
    }

    /** Names of the files below {@code folder}, sorted. */
    public List<String> in(String folder) {
        List<String> names = new ArrayList<>();
        for (String name : files.keySet()) {
            if (name.startsWith(folder + "/")) {
                names.add(name);
            }
        }
        return names;
    }

    public boolean has(String name) {
        return files.containsKey(name);
    }

    /** The lines of a file. */
    public List<String> lines(String name) {
        byte[] bytes = bytes(name);
        List<String> lines = new ArrayList<>(bytes.length / 64 + 1);
        for (int from = 0; from < bytes.length; ) {
            int to = from;
            while (to < bytes.length && bytes[to] != '\n' && bytes[to] != '\r') {
                to++;
            }
            lines.add(new String(bytes, from, to - from, StandardCharsets.UTF_8));
            boolean two = to + 1 < bytes.length && bytes[to] == '\r' && bytes[to + 1] == '\n';
            from = to + (two ? 2 : 1);
        }
        return lines;
    }

    /** The bytes of a file, in UTF-8; not to be changed. */
    byte[] bytes(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new LexiconException(List.of(name + ":0: no such file"));
        }
        return bytes;
    }
}
