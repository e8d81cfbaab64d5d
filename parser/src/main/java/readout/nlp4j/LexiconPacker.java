package readout.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import readout.decode.GazetteerWriter;
import readout.pack.HashTableBuilder;
import readout.pack.ListTableWriter;
import readout.pack.PackWriter;
import readout.pack.TextHash;
import readout.tokens.LemmaLists;

/** Turns the library's lexica and word lists into sections of a pack. */
final class LexiconPacker {
    private static final List<String> TOKENIZER = List.of(
            "abbreviation-period.txt",
            "currency-dollar.txt",
            "currency.txt",
            "emoticons.txt",
            "english-compounds.txt",
            "english-hyphen-prefix.txt",
            "english-hyphen-suffix.txt",
            "preserve.txt",
            "units.txt");
    private static final List<String> MORPHOLOGY =
            List.of("abbreviation.rule", "adjective.exc", "adverb.exc", "noun.exc", "verb.exc");
    private static final List<String> BASES =
            List.of("adjective.base", "adverb.base", "cardinal.base", "noun.base", "ordinal.base", "verb.base");

    private LexiconPacker() {}

    /** Packs a lexicon of a list of values a word. */
    @SuppressWarnings("unchecked") // what the library's files hold
    static void lists(String file, String name, PackWriter pack) {
        Map<String, Collection<String>> lexicon = (Map<String, Collection<String>>) LibraryFiles.lexicon(file);
        ListTableWriter writer = new ListTableWriter(lexicon.size());
        lexicon.forEach(writer::put);
        writer.writeTo(pack, name);
    }

    /** Packs the gazetteer of names. */
    @SuppressWarnings("unchecked") // what the library's files hold
    static void gazetteer(String file, PackWriter pack) {
        PrefixTree<String, Set<String>> tree = (PrefixTree<String, Set<String>>) LibraryFiles.lexicon(file);
        Set<String> kinds = new TreeSet<>();
        int nodes = count(tree.getRoot(), kinds);
        GazetteerWriter writer = new GazetteerWriter(nodes, kinds);
        fill(tree.getRoot(), 0, writer);
        writer.writeTo(pack);
    }

    private static int count(PrefixNode<String, Set<String>> node, Set<String> kinds) {
        if (node.hasValue()) {
            kinds.addAll(node.getValue());
        }
        int count = 1;
        for (PrefixNode<String, Set<String>> next : node.values()) {
            count += count(next, kinds);
        }
        return count;
    }

    private static void fill(PrefixNode<String, Set<String>> node, long phrase, GazetteerWriter writer) {
        for (Map.Entry<String, PrefixNode<String, Set<String>>> next : node.entrySet()) {
            PrefixNode<String, Set<String>> below = next.getValue();
            long longer = writer.put(phrase, next.getKey(), below.hasValue() ? below.getValue() : Set.of());
            fill(below, longer, writer);
        }
    }

    /** Packs the word lists of tokenizer and lemmatiser. */
    static void wordLists(PackWriter pack) {
        for (String file : TOKENIZER) {
            pack.put(file, trimmed("tokenizer/dictionary/" + file));
        }
        for (String file : MORPHOLOGY) {
            pack.put(file, trimmed("morph/english/" + file));
        }
        for (String file : BASES) {
            Set<String> words = LemmaLists.entries(LibraryFiles.lines("morph/english/" + file));
            HashTableBuilder table = new HashTableBuilder(words.size());
            words.forEach(word -> table.put(TextHash.spread(0, TextHash.of(word)), 1));
            pack.put(file, table.slots());
        }
    }

    private static List<String> trimmed(String path) {
        List<String> lines = new ArrayList<>();
        for (String line : LibraryFiles.lines(path)) {
            if (!line.isBlank()) {
                lines.add(line.trim());
            }
        }
        return lines;
    }
}
