package readout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.article.Dropped;
import readout.page.Extraction.Extracted;
import readout.page.Extraction.Refused;
import readout.page.Report.About;

/**
 * Made-up pages of many kinds, each with what is read out of it in the file of the same name that ends in {@code .txt}.
 *
 * <p>{@code -Dgolden.update=true} writes these files anew, for a review of the difference.
 */
class GoldenPagesTest {
    private static final Path FOLDER = Path.of("src/test/resources/readout/page/golden");
    private static final PageReader PAGES = new PageReader();

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.substring(0, name.length() - ".html".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void readsThePage(String name) throws IOException {
        String read = render(PAGES.read(name, Files.readAllBytes(FOLDER.resolve(name + ".html"))));
        Path expected = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, read);
        }
        assertEquals(Files.readString(expected, StandardCharsets.UTF_8), read);
    }

    private static String render(Extraction extraction) {
        if (extraction instanceof Refused refused) {
            return "refused " + refused.reason().label() + "\n";
        }
        Extracted page = (Extracted) extraction;
        About about = page.report().about();
        StringBuilder out = new StringBuilder();
        for (String line : List.of(
                "title " + about.title(),
                "byline " + about.byline(),
                "published " + about.published() + " " + about.basis().label(),
                "publisher " + about.publisher(),
                "language " + about.language(),
                "url " + about.url())) {
            out.append(line.strip()).append('\n');
        }
        out.append("\n").append(page.report().text()).append("\n\n");
        for (Dropped part : page.dropped()) {
            String words = part.span().in(page.page()).replace("\n", " / ");
            out.append(part.kind().label()).append(": ").append(words).append('\n');
        }
        return out.toString();
    }
}
