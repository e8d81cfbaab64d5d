package readout.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files of a lexicon: those inside its jar, or of a folder. */
public final class LexiconFiles {
    private static final String ROOT = "readout/lexicons/";
    private static final String MARKER = ROOT + "operators/operators.txt";

    private final Map<String, List<String>> files;

    private LexiconFiles(Map<String, List<String>> files) {
        this.files = files;
    }

    /** The lexicon on the class path. */
    public static LexiconFiles bundled() {
        ClassLoader loader = LexiconFiles.class.getClassLoader();
        java.net.URL marker = loader.getResource(MARKER);
        if (marker == null) {
            throw new LexiconException(List.of(MARKER + ":0: not on the class path"));
        }
        try {
            URI uri = marker.toURI();
            if ("jar".equals(uri.getScheme())) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    return folder(jar.getPath(ROOT));
                }
            }
            return folder(Path.of(uri).resolve("../..").normalize());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not a URI: " + marker, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lexicon of a folder. */
    public static LexiconFiles folder(Path root) throws IOException {
        Map<String, List<String>> files = new java.util.TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".txt") || name.endsWith(".tsv")) {
                    try (InputStream in = Files.newInputStream(file)) {
                        files.put(
                                name,
                                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                                        .lines()
                                        .toList());
                    }
                }
            }
        }
        return new LexiconFiles(files);
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
        List<String> lines = files.get(name);
        if (lines == null) {
            throw new LexiconException(List.of(name + ":0: no such file"));
        }
        return lines;
    }
}
