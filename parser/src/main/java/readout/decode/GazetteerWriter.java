package readout.decode;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import readout.pack.HashTableBuilder;
import readout.pack.PackException;
import readout.pack.PackWriter;
import readout.pack.TextHash;

/** Lays out a {@link Gazetteer}. */
public final class GazetteerWriter {
    private static final int MOST_MARKS = 64;

    private final HashTableBuilder phrases;
    private final List<String> marks;
    private final Map<String, Integer> lists = new LinkedHashMap<>();

    /**
     * An empty gazetteer.
     *
     * @param most how many names and begins of names come at most
     * @param kinds all kinds of names
     * @throws PackException if there are more than 16 kinds
     */
    public GazetteerWriter(int most, Collection<String> kinds) {
        phrases = new HashTableBuilder(most);
        TreeSet<String> all = new TreeSet<>();
        for (String kind : kinds) {
            for (char place : "BILU".toCharArray()) {
                all.add(place + "-" + kind);
            }
        }
        if (all.size() > MOST_MARKS) {
            throw new PackException("the gazetteer has more than 16 kinds of names: " + kinds);
        }
        marks = List.copyOf(all);
    }

    /**
     * Adds a name or the begin of one.
     *
     * @param before the hash of the words before the last, 0 for none
     * @param word the last word
     * @param kinds its kinds, none for a begin
     * @return the hash of all words
     */
    public long put(long before, String word, Collection<String> kinds) {
        long phrase = Gazetteer.next(before, TextHash.of(word));
        int value = Gazetteer.PREFIX_ONLY;
        if (!kinds.isEmpty()) {
            value += lists.computeIfAbsent(String.join(" ", new TreeSet<>(kinds)), key -> lists.size() + 1);
        }
        phrases.put(phrase, value);
        return phrase;
    }

    /** Puts the gazetteer into a pack. */
    public void writeTo(PackWriter pack) {
        pack.put("gazetteer.phrases", phrases.slots());
        pack.put("gazetteer.marks", marks);
        pack.put("gazetteer.lists", List.copyOf(lists.keySet()));
    }
}
