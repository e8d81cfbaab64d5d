package readout.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.lexicon.Example;
import readout.lexicon.Rule;
import readout.lexicon.Rules;
import readout.syntax.Edge;
import readout.syntax.Node;
import readout.syntax.ParseTree;
import readout.syntax.Word;
import readout.text.Dateline;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;

/**
 * Headlines Written Like This, turned into ordinary case for the parser, which takes capitals for names, and datelines,
 * which it takes for subjects, left out.
 *
 * <p>Only words that the lexicon's own sentences write small are lowered, so names keep their capitals. Every offset
 * stays where it is.
 */
public final class TitleCase {
    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_LETTERS = 4;
    private static final double MOST_ARE_CAPITAL = 0.7;

    private final Set<String> small;

    /** Learns from the examples of {@code rules} which words are written small. */
    public TitleCase(Rules rules) {
        Set<String> words = new HashSet<>();
        rules.predicates().forEach(predicate -> learn(predicate.rule(), words));
        rules.operators().forEach(operator -> learn(operator.rule(), words));
        rules.supports().forEach(support -> learn(support.rule(), words));
        small = Collections.unmodifiableSet(words);
    }

    private static void learn(Rule rule, Set<String> words) {
        for (Example example : rule.examples()) {
            String sentence = example.sentence();
            for (Span span : words(sentence, new Span(0, sentence.length()))) {
                if (isSmall(sentence, span)) {
                    words.add(span.in(sentence));
                }
            }
        }
    }

    private static boolean isSmall(String text, Span word) {
        for (int i = word.start(); i < word.end(); i++) {
            if (Character.toLowerCase(text.charAt(i)) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** True for a word, in any case, that the lexicon's own sentences write small. */
    boolean isSmall(String word) {
        return small.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The document with its headlines in ordinary case and its dateline blank; same length, same sentences. */
    public Document lowered(Document document) {
        char[] text = document.text().toCharArray();
        for (Sentence sentence : document.sentences()) {
            Span dateline = Dateline.of(document.text(), sentence.span());
            Arrays.fill(text, dateline.start(), dateline.end(), ' ');
            if (isTitle(document.text(), sentence.span())) {
                for (Span span : words(document.text(), sentence.span())) {
                    String lower = span.in(document.text()).toLowerCase(Locale.ROOT);
                    if (small.contains(lower) && lower.length() == span.length()) {
                        lower.getChars(0, lower.length(), text, span.start());
                    }
                }
            }
        }
        return new Document(new String(text), document.sentences());
    }

    /** The tree with its words as {@code text} writes them. */
    public static ParseTree restored(ParseTree tree, String text) {
        if (isAsWritten(tree, text)) {
            return tree;
        }
        List<Word> words = new ArrayList<>();
        List<Edge> basic = new ArrayList<>();
        List<Edge> enhanced = new ArrayList<>();
        for (Node node : tree.nodes()) {
            Word word = node.word();
            String written = word.span().in(text);
            String form = written.equalsIgnoreCase(word.form()) ? written : word.form();
            words.add(new Word(form, word.lemma(), word.upos(), word.xpos(), word.name(), word.span()));
            basic.add(new Edge(node.index(), node.head().map(Node::index).orElse(-1), node.relation()));
            enhanced.addAll(node.governors());
        }
        return new ParseTree(words, basic, enhanced);
    }

    private static boolean isAsWritten(ParseTree tree, String text) {
        for (Node node : tree.nodes()) {
            Span span = node.span();
            boolean asWritten = text.startsWith(node.form(), span.start())
                    && span.length() == node.form().length();
            if (!asWritten && node.form().equalsIgnoreCase(span.in(text))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTitle(String text, Span span) {
        int capital = 0;
        int all = 0;
        for (Span word : words(text, span)) {
            if (word.length() >= FEWEST_LETTERS) {
                all++;
                capital += isTitled(word.in(text)) ? 1 : 0;
            }
        }
        return all >= FEWEST_WORDS && capital >= MOST_ARE_CAPITAL * all && text.charAt(span.end() - 1) != '.';
    }

    private static boolean isTitled(String word) {
        return Character.isUpperCase(word.charAt(0))
                && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
    }

    private static List<Span> words(String text, Span span) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int i = span.start(); i <= span.end(); i++) {
            boolean letter = i < span.end() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            }
        }
        return words;
    }
}
