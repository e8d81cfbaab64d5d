package readout.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.syntax.Node;
import readout.syntax.ParseTree;

/** The agent nouns, found by the longest run of words around a head. Immutable. */
public final class AgentNouns {
    private static final int MOST_BEFORE = 5;
    private static final int MOST_BEHIND = 3;

    private final Map<String, AgentNoun> byWords = new HashMap<>();

    /** Every alternative of a row comes as an agent noun of its own. */
    AgentNouns(List<AgentNoun> nouns) {
        for (AgentNoun noun : nouns) {
            byWords.putIfAbsent(key(noun.words()), noun);
        }
    }

    /** The words that the agent nouns are found by: the last, or the one before "of". */
    Set<String> heads() {
        Set<String> heads = new HashSet<>();
        for (String words : byWords.keySet()) {
            int of = words.indexOf(" of ");
            String phrase = of < 0 ? words : words.substring(0, of);
            heads.add(phrase.substring(phrase.lastIndexOf(' ') + 1));
        }
        return heads;
    }

    /**
     * An agent noun in a tree.
     *
     * @param noun which
     * @param from index of its first word
     * @param to index of its last word
     */
    public record Found(AgentNoun noun, int from, int to) {}

    /** The agent noun whose words are these lemmas. */
    public Optional<AgentNoun> of(String words) {
        return Optional.ofNullable(byWords.get(key(words)));
    }

    /** The longest agent noun that holds {@code head} and, before it, only words, behind it only an of-phrase. */
    public Optional<Found> at(Node head) {
        ParseTree tree = head.tree();
        int last = behind(tree, head.index());
        for (int to = last; to >= head.index(); to--) {
            for (int from = Math.max(0, head.index() - MOST_BEFORE); from <= head.index(); from++) {
                AgentNoun noun = byWords.get(words(tree, from, to, head.index()));
                if (noun != null) {
                    return Optional.of(new Found(noun, from, to));
                }
            }
        }
        return Optional.empty();
    }

    private static int behind(ParseTree tree, int head) {
        boolean of = head + 2 < tree.size() && tree.node(head + 1).lemma().equals("of");
        return of ? Math.min(tree.size() - 1, head + MOST_BEHIND) : head;
    }

    private static String words(ParseTree tree, int from, int to, int head) {
        if (from == to) {
            return lemma(tree.node(head));
        }
        StringBuilder words = new StringBuilder();
        for (int i = from; i <= to; i++) {
            Node node = tree.node(i);
            if (node.form().equals("-")) {
                continue;
            }
            if (words.length() > 0) {
                words.append(' ');
            }
            String form = node.form().toLowerCase(Locale.ROOT);
            words.append(i == head ? lemma(node) : Folding.fold(form));
        }
        return words.toString();
    }

    private static String lemma(Node node) {
        return Folding.fold(node.lemma()).replace('-', ' ');
    }

    private static String key(String words) {
        return String.join(" ", Folding.parts(words.toLowerCase(Locale.ROOT)));
    }
}
