package readout.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.claim.Entity;
import readout.claim.Identity;
import readout.lexicon.LexiconFiles;
import readout.lexicon.Registry;
import readout.syntax.Conllu;
import readout.syntax.Node;
import readout.syntax.ParseTree;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;

/**
 * The cases of {@code entities.txt}: a day, sentences, and what some of their words stand for. The trees are frozen in
 * {@code entities.conllu}, in the same order.
 */
class EntityGoldenTest {
    private static final EntityFinder FINDER = new EntityFinder(Registry.read(LexiconFiles.bundled()));

    /** One word and what it stands for: {@code army#2: SYR MIL some-id [The army]}, or {@code none}. */
    private record Case(String at, LocalDate day, String text, List<ParseTree> trees, List<String> expected) {
        @Override
        public String toString() {
            return at + " " + text.replace('\n', ' ');
        }
    }

    static Stream<Case> cases() throws IOException {
        List<String> lines = lines("entities.txt");
        List<List<String>> trees = blocks(lines("entities.conllu"));
        List<Case> cases = new ArrayList<>();
        int tree = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).equals("==")) {
                continue;
            }
            String at = "entities.txt:" + (i + 1);
            LocalDate day = LocalDate.parse(lines.get(++i));
            List<String> sentences = new ArrayList<>();
            List<ParseTree> parsed = new ArrayList<>();
            while (!lines.get(++i).equals("--")) {
                sentences.add(lines.get(i));
                parsed.add(Conllu.read(trees.get(tree++)));
            }
            List<String> expected = new ArrayList<>();
            while (i + 1 < lines.size() && !lines.get(i + 1).isBlank()) {
                expected.add(lines.get(++i));
            }
            cases.add(new Case(at, day, String.join("\n", sentences), parsed, expected));
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void standsFor(Case golden) {
        Document document = new Document(
                golden.text(),
                List.of(new Sentence(0, 0, new Span(0, golden.text().length()))));
        Mentions mentions = FINDER.find(document, golden.trees(), Optional.of(golden.day()), List.of());
        List<String> found = golden.expected().stream()
                .map(line -> line.substring(0, line.indexOf(": ")))
                .map(word -> word + ": " + render(mentions.of(word(golden.trees(), word))))
                .toList();
        assertEquals(String.join("\n", golden.expected()), String.join("\n", found));
    }

    @Test
    void aQuarterOfTheCasesAreTraps() throws IOException {
        List<String> told = lines("entities.txt").stream()
                .filter(line -> line.contains(": "))
                .toList();
        long traps = told.stream()
                .filter(line -> line.contains(": none") || line.contains(": -"))
                .count();
        assertTrue(told.size() >= 100 && traps * 4 >= told.size(), traps + " of " + told.size());
    }

    private static Node word(List<ParseTree> trees, String word) {
        int mark = word.indexOf('#');
        int count = mark < 0 ? 1 : Integer.parseInt(word.substring(mark + 1));
        String form = mark < 0 ? word : word.substring(0, mark);
        for (ParseTree tree : trees) {
            for (Node node : tree.nodes()) {
                if (node.form().equals(form) && --count == 0) {
                    return node;
                }
            }
        }
        throw new IllegalArgumentException("no such word: " + word);
    }

    private static String render(List<Entity> entities) {
        return entities.isEmpty()
                ? "none"
                : entities.stream().map(EntityGoldenTest::render).collect(Collectors.joining(" + "));
    }

    private static String render(Entity entity) {
        StringBuilder out = new StringBuilder(entity.code().isEmpty() ? "-" : entity.code());
        entity.sectors().forEach(sector -> out.append(' ').append(sector));
        entity.identity().map(Identity::id).ifPresent(id -> out.append(' ').append(id));
        return out.append(" [").append(entity.text()).append(']').toString();
    }

    private static List<List<String>> blocks(List<String> lines) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = EntityGoldenTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no such resource: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
