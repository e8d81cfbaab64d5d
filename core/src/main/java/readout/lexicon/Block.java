package readout.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
     * @param at {@code file:line}
     */
    record Line(String value, String at) {}

    /** The entries of a file. */
    static List<Block> read(LexiconFiles files, String file) {
        List<Block> blocks = new ArrayList<>();
        Map<String, List<Line>> fields = new LinkedHashMap<>();
        String first = "";
        int number = 0;
        for (String line : files.lines(file)) {
            number++;
            String at = file + ":" + number;
            if (line.isBlank()) {
                close(blocks, first, fields);
                fields = new LinkedHashMap<>();
            } else if (!line.startsWith("#")) {
                first = fields.isEmpty() ? at : first;
                String[] parts = line.strip().split("\\s+", 2);
                fields.computeIfAbsent(parts[0], key -> new ArrayList<>())
                        .add(new Line(parts.length > 1 ? parts[1].strip() : "", at));
            }
        }
        close(blocks, first, fields);
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
