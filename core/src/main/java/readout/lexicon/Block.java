package readout.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.text.Words;

/**
 * An entry of a rule file: lines of a key, spaces and a value, up to a blank line.
 *
 * @param at {@code file:line} of its first line
 * @param fields values by key, in file order
 */
record Block(String at, Map<String, List<Line>> fields) {
    /**
     * One value.
     *
     * @param value what stands behind the key
     * @param number of its line in the file, 1-based
     */
    record Line(String value, String file, int number) {
        /** Where it stands, {@code file:line}. */
        String at() {
            return file + ":" + number;
        }
    }

    /** The entries of a file. */
    static List<Block> read(LexiconFiles files, String file) {
        List<Block> blocks = new ArrayList<>();
        Map<String, List<Line>> fields = new LinkedHashMap<>();
        int first = 0;
        int number = 0;
        for (String line : files.lines(file)) {
            number++;
            if (line.isBlank()) {
                close(blocks, file + ":" + first, fields);
                fields = new LinkedHashMap<>();
            } else if (!line.startsWith("#")) {
                first = fields.isEmpty() ? number : first;
                String written = line.strip();
                int space = Words.endOfWord(written, 0);
                fields.computeIfAbsent(written.substring(0, space), key -> new ArrayList<>(2))
                        .add(new Line(written.substring(space).strip(), file, number));
            }
        }
        close(blocks, file + ":" + first, fields);
        return blocks;
    }

    private static void close(List<Block> blocks, String at, Map<String, List<Line>> fields) {
        if (!fields.isEmpty()) {
            blocks.add(new Block(at, fields));
        }
    }

    List<Line> all(String key) {
        return fields.getOrDefault(key, List.of());
    }

    /** The first value of a key, or empty. */
    String one(String key) {
        return all(key).isEmpty() ? "" : all(key).get(0).value();
    }
}
