package readout.coding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import readout.syntax.Conllu;
import readout.syntax.Node;
import readout.syntax.ParseTree;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;

/** One sentence with its frozen tree, the word of an event in it, and what is expected of it. */
record TreeCase(String text, String trigger, String expected, ParseTree tree) {
    /** The cases of a CoNLL-U file with comments {@code text}, {@code trigger}, {@code expected}. */
    static List<TreeCase> read(String file) throws IOException {
        List<TreeCase> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(TreeCase.class.getResourceAsStream(file))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String block : all.strip().split("\n\n")) {
                List<String> lines = block.lines().toList();
                cases.add(new TreeCase(
                        value(lines.get(0)), value(lines.get(1)), value(lines.get(2)), Conllu.read(lines)));
            }
        }
        return cases;
    }

    private static String value(String line) {
        return line.substring(line.indexOf('=') + 1).strip();
    }

    Document document() {
        return new Document(text, List.of(new Sentence(0, 0, new Span(0, text.length()))));
    }

    Node node() {
        return tree.nodes().stream()
                .filter(node -> node.form().equals(trigger))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return text + " [" + trigger + "]";
    }
}
