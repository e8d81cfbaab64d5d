package readout.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.syntax.Node;
import readout.syntax.ParseTree;
import readout.text.Words;

/** The agent nouns, found by the longest run of words around a head. Immutable. */
public final class AgentNouns {
    private static final int MOST_BEFORE = 5;
    private static final int MOST_BEHIND = 3;

    private final Map<String, AgentNoun> byWords = new HashMap<>();
    /** Every word of an agent noun. */
    private final Set<String> words = new HashSet<>();

    /** Every alternative of a row comes as an agent noun of its own. */
    AgentNouns(List<AgentNoun> nouns) {
        for (AgentNoun noun : nouns) {
            String key = key(noun.words());
            byWords.putIfAbsent(key, noun);
            words.addAll(Words.of(key));
        }
    }

    /** The words that the nouns of those who act are found by: the last, or the one before "of". */
    Set<String> heads() {
        Set<String> heads = new HashSet<>();
        for (Map.Entry<String, AgentNoun> entry : byWords.entrySet()) {
            if (entry.getValue().kind() == AgentNoun.Kind.THING) {
                continue;
            }
            String words = entry.getKey();
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
        String lemma = lemma(head);
        if (!mayHold(lemma)) {
            return Optional.empty();
        }
        ParseTree tree = head.tree();
        int first = Math.max(0, head.index() - MOST_BEFORE);
        for (int to = behind(tree, head.index()); to >= head.index(); to--) {
            for (int from = first; from <= head.index(); from++) {
                AgentNoun noun = from == to ? byWords.get(lemma) : beginsAt(tree, from, to, head, lemma);
                if (noun != null) {
                    return Optional.of(new Found(noun, from, to));
                }
            }
        }
        return Optional.empty();
    }

    /** False for a lemma that no agent noun holds, which is that of most nouns. */
    private boolean mayHold(String lemma) {
        return words.contains(lemma) || lemma.isEmpty() || lemma.indexOf(' ') > 0;
    }

    private static int behind(ParseTree tree, int head) {
        boolean of = head + 2 < tree.size() && tree.node(head + 1).lemma().equals("of");
        return of ? Math.min(tree.size() - 1, head + MOST_BEHIND) : head;
    }

    private @Nullable AgentNoun beginsAt(ParseTree tree, int from, int to, Node head, String lemma) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i <= to; i++) {
            Node node = tree.node(i);
            if (node.form().equals("-")) {
                continue;
            }
            String word = node == head ? lemma : Folding.fold(node.form().toLowerCase(Locale.ROOT));
            if (key.length() > 0) {
                key.append(' ');
            } else if (!mayHold(word)) {
                return null;
            }
            key.append(word);
        }
        return byWords.get(key.toString());
    }

    private static String lemma(Node node) {
        return Folding.fold(node.lemma()).replace('-', ' ');
    }

    private static String key(String words) {
        return String.join(" ", Folding.parts(words.toLowerCase(Locale.ROOT)));
    }
}
