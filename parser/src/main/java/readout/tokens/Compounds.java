package readout.tokens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cuts words that are written as one but are several, such as "gonna" and "cannot". */
final class Compounds {
    private final WordTable words;
    /** By place in the table: lengths of the parts. */
    private final int[][] parts;

    /** Compounds from lines with a space at each cut; of two lines for one word the later counts. */
    Compounds(List<String> lines) {
        Map<String, int[]> partsOfWord = new LinkedHashMap<>();
        for (String line : lines) {
            String[] split = line.split(" +", -1);
            int[] lengths = new int[split.length];
            for (int i = 0; i < split.length; i++) {
                lengths[i] = split[i].length();
            }
            partsOfWord.put(String.join("", split), lengths);
        }
        words = WordTable.anyCase(List.copyOf(partsOfWord.keySet()));
        parts = partsOfWord.values().toArray(int[][]::new);
    }

    /** Adds the parts of the compound {@code [from, to)}; false when it is none, and nothing is added. */
    boolean add(Draft draft, int from, int to) {
        int word = words.find(draft.text(), from, to);
        if (word < 0) {
            return false;
        }
        int start = from;
        for (int length : parts[word]) {
            draft.add(start, start + length);
            start += length;
        }
        return true;
    }
}
