package readout.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;

class QuoteMarksTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '@',
            value = {
                "He said \"we won\" and left. @ \"we won\"",
                "He said “we won” and left. @ “we won”",
                "He said «we won» and left. @ «we won»",
                "He said ''we won'' and left. @ ''we won''",
                "He said 'we won' and left. @ 'we won'",
                "He said ‘we can’t lose’ and left. @ ‘we can’t lose’",
                "He said “the ‘new’ order” is old. @ “the ‘new’ order”",
                "She never closed \"this mark. @ \"this mark.",
            })
    void findsOneQuotation(String text, String quoted) {
        assertEquals(List.of(quoted), words(text));
    }

    @ParameterizedTest
    @CsvSource({
        "The rebels' camp burned down.",
        "It didn't hold in the '90s.",
        "The boats' crews and the soldiers' wives left.",
        "A gun with a 12\" barrel was found.",
    })
    void findsNone(String text) {
        assertEquals(List.of(), words(text));
    }

    @Test
    void carriesAnOpenQuotationOverParagraphs() {
        List<QuoteMarks.Quoted> found = QuoteMarks.find(paragraphs("“One.\n“Two.”\n“Three.”"));
        assertEquals(
                List.of(false, true, false),
                found.stream().map(QuoteMarks.Quoted::carriedOn).toList());
    }

    private static List<String> words(String text) {
        return QuoteMarks.find(paragraphs(text)).stream()
                .map(quoted -> quoted.span().in(text))
                .toList();
    }

    private static Document paragraphs(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n")) {
            sentences.add(new Sentence(sentences.size(), sentences.size(), new Span(from, from + line.length())));
            from += line.length() + 1;
        }
        return new Document(text, sentences);
    }
}
