package readout.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.claim.When;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;

/** Dates of events, against {@code whens.conllu}; published on Wednesday, 16 October 2019. */
class EventDateTest {
    private static final DateResolver RESOLVER = new DateResolver();
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2019, 10, 16));

    static Stream<TreeCase> cases() throws IOException {
        return TreeCase.read("whens.conllu").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsTheEventsDate(TreeCase golden) {
        Document document = golden.document();
        List<DateMention> dates = RESOLVER.find(document, List.of(golden.tree()), PUBLISHED);
        When when = new EventDate(dates, document, PUBLISHED)
                .of(golden.node(), document.sentences().get(0));
        assertEquals(golden.expected(), when.date().orElse("none") + " " + when.basis());
    }

    @Test
    void takesTheDateOfTheSentenceBefore() throws IOException {
        TreeCase undated = cases().filter(golden -> golden.expected().endsWith("PUBLISHED"))
                .findFirst()
                .orElseThrow();
        String text = undated.text() + "\nRebels left on Monday.";
        int behind = undated.text().length() + 1;
        Document document = new Document(
                text,
                List.of(
                        new Sentence(0, 0, new Span(behind, text.length())),
                        new Sentence(1, 0, new Span(0, behind - 1))));
        List<DateMention> dates = RESOLVER.find(document, List.of(), PUBLISHED);
        When when = new EventDate(dates, document, PUBLISHED)
                .of(undated.node(), document.sentences().get(1));
        assertEquals(Optional.of("2019-10-14"), when.date());
        assertEquals(When.Basis.CONTEXT, when.basis());
    }
}
