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
     * @throws IllegalArgumentException if a line is faulty, with the fault and the line's words, or if heads form a cycle
     */
    public static ParseTree read(List<String> lines) {
        List<String> written = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<Word> words = new ArrayList<>();
        List<Edge> basic = new ArrayList<>();
        List<Edge> enhanced = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            try {
                String[] column = columns(written.get(i), i + 1);
                words.add(word(column));
                basic.add(new Edge(i, head(column[6], written.size()), Relation.of(column[7])));
                enhanced.addAll(enhanced(column[8], i, written.size()));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(e.getMessage() + ": " + written.get(i), e);
            }
        }
        return new ParseTree(words, basic, enhanced);
    }

    private static String[] columns(String line, int number) {
        String[] column = line.split("\t", -1);
        if (column.length != COLUMNS) {
            throw new IllegalArgumentException("expected 10 columns, found " + column.length);
        }
        if (!column[0].equals(String.valueOf(number))) {
            throw new IllegalArgumentException("expected word " + number + ", found '" + column[0] + "'");
        }
        return column;
    }

    private static int head(String written, int words) {
        int head = number(written);
        if (head > words) {
            throw new IllegalArgumentException("no word " + head + " to hang on");
        }
        return head - 1;
    }

    private static List<Edge> enhanced(String column, int dependent, int words) {
        List<Edge> edges = new ArrayList<>();
        if (!column.equals("_")) {
            for (String part : column.split("\\|", -1)) {
                int colon = part.indexOf(':');
                if (colon < 0) {
                    throw new IllegalArgumentException("expected head:relation, found '" + part + "'");
                }
                edges.add(new Edge(
                        dependent, head(part.substring(0, colon), words), Relation.of(part.substring(colon + 1))));
            }
        }
        return edges;
    }

    private static Span span(String written) {
        int dash = written.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("expected start-end, found '" + written + "'");
        }
        return new Span(number(written.substring(0, dash)), number(written.substring(dash + 1)));
    }

    private static int number(String written) {
        try {
            int number = Integer.parseInt(written);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number below zero
        }
        throw new IllegalArgumentException("not a number: '" + written + "'");
    }

    private static Word word(String[] column) {
        String name = "";
        Span span = new Span(0, 0);
        for (String part : column[9].split("\\|")) {
            if (part.startsWith("Name=")) {
                name = part.substring("Name=".length());
            } else if (part.startsWith("Span=")) {
                span = span(part.substring("Span=".length()));
            }
        }
        return new Word(column[1], column[2], column[3], column[4], name, span);
    }
}
