package readout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.article.Dropped;
import readout.article.Dropped.Kind;
import readout.page.Extraction.Extracted;
import readout.page.Extraction.Reason;
import readout.page.Extraction.Refused;
import readout.text.Span;

class PlainTextTest {
    private static final PlainText PLAIN = new PlainText();

    /** In the file a line left out begins with a hyphen. */
    private record GoldenCase(String title, List<String> lines) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<GoldenCase> cases() throws IOException {
        try (InputStream in = PlainTextTest.class.getResourceAsStream("plain.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(("\n" + all).split("\n== "))
                    .skip(1)
                    .map(block -> block.strip().lines().toList())
                    .map(lines -> new GoldenCase(lines.get(0), lines.subList(1, lines.size())));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void setsAside(GoldenCase golden) {
        StringBuilder text = new StringBuilder();
        golden.lines().forEach(line -> text.append(line.substring(2)).append('\n'));
        Extracted read = read(text.toString().getBytes(StandardCharsets.UTF_8));
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (String line : golden.lines()) {
            int start = at;
            boolean dropped = read.report().dropped().stream()
                    .anyMatch(part -> part.span().contains(start));
            marked.append(dropped ? "- " : "  ").append(line.substring(2)).append('\n');
            at += line.length() - 1;
        }
        assertEquals(String.join("\n", golden.lines()) + "\n", marked.toString());
    }

    private static Extracted read(byte[] bytes) {
        return assertInstanceOf(Extracted.class, PLAIN.read("a", bytes));
    }

    @Test
    void takesNothingButTheByteOrderMark() {
        String text = "\uFEFF A\u00A0b\u00ADc\r\n\u201Cx\u201D \n\n";
        assertEquals(
                text.substring(1),
                read(text.getBytes(StandardCharsets.UTF_8)).report().text());
    }

    @Test
    void tellsWhereAndWhy() {
        Extracted read = read("One sentence.\nPhoto: x\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(new Dropped(Kind.CAPTION, new Span(14, 22))), read.dropped());
    }

    @Test
    void refusesWhatIsNoText() {
        assertEquals(new Refused(Reason.EMPTY, "no text in it"), PLAIN.read("a", new byte[] {' ', '\n'}));
        Refused binary = assertInstanceOf(Refused.class, PLAIN.read("a", new byte[] {'\n', 0, 1}));
        assertEquals(Reason.NOT_TEXT, binary.reason());
        assertEquals(2, binary.line());
    }
}
