package readout.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.lexicon.Registry;
import readout.syntax.Node;
import readout.syntax.ParseTree;

/** The words of a sentence cut as names are compared, each part with the word that it belongs to. */
final class NameParts {
    private static final String BARRIER = "|";
    private static final int SHORTEST_SHOUT = 4;

    private final List<String> parts;
    private final int[] words;
    /** The parts with "ANKARA" as "Ankara"; empty until asked for. */
    private List<String> lowered = List.of();

    private NameParts(List<String> parts, int[] words) {
        this.parts = parts;
        this.words = words;
    }

    static NameParts of(ParseTree tree) {
        List<String> parts = new ArrayList<>(tree.size() + 4);
        int[] behind = new int[tree.size()];
        for (Node node : tree.nodes()) {
            parts.addAll(partsOf(tree, node));
            behind[node.index()] = parts.size();
        }
        int[] words = new int[parts.size()];
        int word = 0;
        for (int i = 0; i < words.length; i++) {
            while (behind[word] <= i) {
                word++;
            }
            words[i] = word;
        }
        return new NameParts(parts, words);
    }

    private static List<String> partsOf(ParseTree tree, Node node) {
        if (!node.upos().equals("PUNCT")) {
            return Registry.parts(node.form());
        }
        boolean joined = node.form().equals("-")
                && node.index() > 0
                && tree.node(node.index() - 1).span().end() == node.span().start();
        return joined ? List.of() : List.of(BARRIER);
    }

    int size() {
        return parts.size();
    }

    /** Index of the word that a part belongs to. */
    int wordOf(int part) {
        return words[part];
    }

    /** True when a part is the first of its word, and behind the last part. */
    boolean beginsWord(int part) {
        return part == 0 || part == words.length || words[part] != words[part - 1];
    }

    /** The longest name that begins at a part, as it is written or with its capitals lowered. */
    Optional<Registry.Found> longestName(Registry registry, int from) {
        Optional<Registry.Found> found = registry.longest(parts, from);
        return found.isPresent() || !isAllCapitals(parts.get(from)) ? found : registry.longest(lowered(), from);
    }

    private List<String> lowered() {
        if (lowered.isEmpty()) {
            lowered = new ArrayList<>(parts.size());
            for (String part : parts) {
                lowered.add(
                        isAllCapitals(part) ? part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT) : part);
            }
        }
        return lowered;
    }

    private static boolean isAllCapitals(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (!Character.isUpperCase(part.charAt(i))) {
                return false;
            }
        }
        return part.length() >= SHORTEST_SHOUT;
    }
}
