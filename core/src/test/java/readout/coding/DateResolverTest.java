package readout.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.claim.When;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;

/** Dates in text, against {@code dates.txt}; nothing here needs a tree. */
class DateResolverTest {
    private static final DateResolver RESOLVER = new DateResolver();

    private record Golden(String title, Optional<LocalDate> published, String text, String expected) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Golden> cases() throws IOException {
        List<Golden> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(DateResolverTest.class.getResourceAsStream("dates.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String block : all.split("(?m)^== ")) {
                if (block.startsWith("#")) {
                    continue;
                }
                List<String> lines = block.strip().lines().toList();
                int open = lines.get(0).lastIndexOf('(');
                String day = lines.get(0).substring(open + 1, lines.get(0).length() - 1);
                cases.add(new Golden(
                        lines.get(0).substring(0, open).strip(),
                        day.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(day)),
                        lines.get(1),
                        String.join("\n", lines.subList(3, lines.size()))));
            }
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void finds(Golden golden) {
        Document document = new Document(
                golden.text(),
                List.of(new Sentence(0, 0, new Span(0, golden.text().length()))));
        String found = String.join(
                "\n",
                RESOLVER.find(document, List.of(), golden.published()).stream()
                        .map(date -> date.words() + " = " + date.value() + " " + date.type())
                        .toList());
        assertEquals(golden.expected(), found);
    }

    @Test
    void whatIsMoreThanNinetyDaysBeforePublicationIsHistorical() {
        LocalDate published = LocalDate.of(2019, 10, 16);
        assertTrue(DateResolver.isHistorical(on("2019-07-17"), published));
        assertFalse(DateResolver.isHistorical(on("2019-07-18"), published));
        assertTrue(DateResolver.isHistorical(on("2018"), published));
        assertFalse(DateResolver.isHistorical(on("2019"), published));
        assertFalse(DateResolver.isHistorical(on("--10-15"), published));
        assertFalse(DateResolver.isHistorical(When.UNSTATED, published));
    }

    private static When on(String date) {
        return new When(Optional.of(date), Optional.empty(), "", Optional.empty(), When.Basis.TEXT);
    }
}
