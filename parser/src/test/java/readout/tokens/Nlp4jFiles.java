package readout.tokens;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** NLP4J's word lists, out of its jar. */
final class Nlp4jFiles {
    private static final String HOME = "/edu/emory/mathcs/nlp/component/";

    private Nlp4jFiles() {}

    static TokenLists tokenLists() {
        return TokenLists.of(Nlp4jFiles::dictionary);
    }

    static List<String> dictionary(String name) {
        return lines("tokenizer/dictionary/" + name);
    }

    static List<String> morphology(String name) {
        return lines("morph/english/" + name);
    }

    private static List<String> lines(String path) {
        try (InputStream in = Objects.requireNonNull(Nlp4jFiles.class.getResourceAsStream(HOME + path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
