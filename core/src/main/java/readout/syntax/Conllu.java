package readout.syntax;

import java.util.ArrayList;
import java.util.List;
import readout.text.Span;

/**
 * Writes and reads trees in CoNLL-U, ten tab-separated columns a word.
 *
 * <p>Column DEPS holds the enhanced edges; MISC holds {@code Span=start-end}, offsets into the report's text in UTF-16
 * code units, half open, and {@code Name=TAG} where the word is part of a name. Source: <a
 * href="https://universaldependencies.org/format.html">CoNLL-U format</a>.
 */
public final class Conllu {
    private static final int COLUMNS = 10;

    private Conllu() {}

    /** The lines of one tree, each ended by a line feed, without the blank line behind. */
    public static String write(ParseTree tree) {
        StringBuilder out = new StringBuilder();
        for (Node node : tree.nodes()) {
            out.append(String.join(
                            "\t",
                            String.valueOf(node.index() + 1),
                            node.form(),
                            node.lemma(),
                            node.upos(),
                            node.xpos(),
                            "_",
                            String.valueOf(node.head().map(Node::index).orElse(-1) + 1),
                            node.relation().toString(),
                            enhanced(node),
                            misc(node)))
                    .append('\n');
        }
        return out.toString();
    }

    private static String enhanced(Node node) {
        List<String> all = new ArrayList<>();
        for (Edge edge : node.governors()) {
            all.add((edge.head() + 1) + ":" + edge.relation());
        }
        return all.isEmpty() ? "_" : String.join("|", all);
    }

    private static String misc(Node node) {
        String span = "Span=" + node.span().start() + "-" + node.span().end();
        return node.word().name().isEmpty() ? span : "Name=" + node.word().name() + "|" + span;
    }

    /**
     * Reads one tree; comment lines and blank lines are passed over.
     *
     * @throws IllegalArgumentException if a line has not ten columns or a number is none, with the line's words
     */
    public static ParseTree read(List<String> lines) {
        List<Word> words = new ArrayList<>();
        List<Edge> basic = new ArrayList<>();
        List<Edge> enhanced = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] column = line.split("\t", -1);
            if (column.length != COLUMNS) {
                throw new IllegalArgumentException("expected 10 columns, found " + column.length + ": " + line);
            }
            int index = words.size();
            words.add(word(column));
            basic.add(new Edge(index, Integer.parseInt(column[6]) - 1, Relation.of(column[7])));
            if (!column[8].equals("_")) {
                for (String part : column[8].split("\\|")) {
                    int colon = part.indexOf(':');
                    int head = Integer.parseInt(part.substring(0, colon)) - 1;
                    enhanced.add(new Edge(index, head, Relation.of(part.substring(colon + 1))));
                }
            }
        }
        return new ParseTree(words, basic, enhanced);
    }

    private static Word word(String[] column) {
        String name = "";
        Span span = new Span(0, 0);
        for (String part : column[9].split("\\|")) {
            if (part.startsWith("Name=")) {
                name = part.substring("Name=".length());
            } else if (part.startsWith("Span=")) {
                String[] ends = part.substring("Span=".length()).split("-");
                span = new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
            }
        }
        return new Word(column[1], column[2], column[3], column[4], name, span);
    }
}
