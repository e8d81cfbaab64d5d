package readout.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import readout.syntax.Conllu;
import readout.syntax.ParseTree;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;

/**
 * A text with its frozen trees and the lines expected of it.
 *
 * @param at {@code file:line} of the title
 * @param title what the case shows
 * @param document its text and sentences
 * @param trees one a sentence
 * @param expected lines behind {@code --}
 */
record FrozenCase(String at, String title, Document document, List<ParseTree> trees, List<String> expected) {
    private record Frozen(List<Sentence> sentences, List<ParseTree> trees) {}

    @Override
    public String toString() {
        return at + " " + title;
    }

    /** The cases of {@code name.txt} with the trees of {@code name.conllu}, both beside this class. */
    static List<FrozenCase> read(String name) {
        Map<String, Frozen> frozen = frozen(lines(name + ".conllu"));
        List<FrozenCase> cases = new ArrayList<>();
        List<String> lines = lines(name + ".txt");
        int i = 0;
        while (i < lines.size()) {
            if (!lines.get(i).startsWith("== ")) {
                i++;
                continue;
            }
            String at = name + ".txt:" + (i + 1);
            String title = lines.get(i++).substring(3);
            List<String> text = new ArrayList<>();
            while (!lines.get(i).equals("--")) {
                text.add(lines.get(i++));
            }
            i++;
            List<String> expected = new ArrayList<>();
            while (i < lines.size() && !lines.get(i).isBlank()) {
                expected.add(lines.get(i++));
            }
            Frozen trees = Objects.requireNonNull(frozen.get(title), () -> "no frozen trees for: " + title);
            cases.add(new FrozenCase(
                    at, title, new Document(String.join("\n", text), trees.sentences()), trees.trees(), expected));
        }
        return cases;
    }

    private static Map<String, Frozen> frozen(List<String> lines) {
        Map<String, Frozen> frozen = new LinkedHashMap<>();
        Frozen current = new Frozen(new ArrayList<>(), new ArrayList<>());
        List<String> words = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("# case = ")) {
                current = new Frozen(new ArrayList<>(), new ArrayList<>());
                frozen.put(line.substring("# case = ".length()), current);
            } else if (line.startsWith("# sentence = ")) {
                String[] ends = line.substring("# sentence = ".length()).split(" ");
                Span span = new Span(Integer.parseInt(ends[1]), Integer.parseInt(ends[2]));
                current.sentences().add(new Sentence(current.sentences().size(), Integer.parseInt(ends[0]), span));
            } else if (!line.isBlank()) {
                words.add(line);
            } else if (!words.isEmpty()) {
                current.trees().add(Conllu.read(words));
                words.clear();
            }
        }
        return frozen;
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(FrozenCase.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
