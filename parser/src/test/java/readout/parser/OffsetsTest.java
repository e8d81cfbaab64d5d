package readout.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.golden.RealParser;
import readout.syntax.Node;
import readout.syntax.ParseTree;
import readout.syntax.Word;
import readout.text.Document;
import readout.text.Segmenter;
import readout.text.Sentence;

/** The span of every word gives back that word in the report's own text, whatever stands around or inside it. */
final class OffsetsTest {
    /** In the first column, {@code <…>} stands for the character of that hexadecimal number. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "The guards left.;                                 The guards left .",
                "<201C>We won,<201D> he said.;                     <201C> We won , <201D> he said .",
                "Peru<2019>s army left.;                           Peru <2019>s army left .",
                "They didn<2019>t leave.;                          They did n<2019>t leave .",
                "The<00A0>guards<2009>left<202F>Lima.;             The guards left Lima .",
                "The cease<00AD>fire holds.;                       The cease<00AD>fire holds .",
                "<FEFF>The<200B> guards <200E>left.;               The guards left .",
                "The mi<200C>nis<2060>ter left.;                   The mi<200C>nis<2060>ter left .",
                "Troops<2014>some wounded<2014>left.;              Troops <2014> some wounded <2014> left .",
                "Rebels <2013> they said <2013> left.;             Rebels <2013> they said <2013> left .",
                "Crowds cheered <1F389> and left.;                 Crowds cheered <1F389> and left .",
                "<1F1F5><1F1EA> The guards left.;                  <1F1F5><1F1EA> The guards left .",
                "Jos<00E9> Pe<00F1>a left M<00FC>nchen.;           Jos<00E9> Pe<00F1>a left M<00FC>nchen .",
            })
    void givesBackEveryWord(String written, String words) {
        String text = characters(written);
        List<String> found = new ArrayList<>();
        for (ParseTree tree : parse(text)) {
            tree.nodes().forEach(node -> found.add(node.span().in(text)));
        }
        assertEquals(characters(words.strip()), String.join(" ", found));
    }

    @Test
    void countsFromTheStartOfTheReport() {
        String text = "Fog.\n\n\u201CThe army \uD83D\uDE80 left,\u201D Ana said.\n\nThe guards\u00A0stayed\u00AD.";
        for (ParseTree tree : parse(text)) {
            int before = 0;
            for (Node node : tree.nodes()) {
                assertTrue(node.span().start() >= before && !node.span().isEmpty(), node + " at " + node.span());
                before = node.span().end();
            }
        }
        Node stayed = word(text, "stayed");
        assertEquals(text.indexOf("stayed"), stayed.span().start());
        assertEquals(text.indexOf("left"), word(text, "left").span().start());
    }

    @Test
    void neverJoinsTitlesAndParagraphs() {
        String text =
                "Militia seizes border town\n\nThe mayor fled on Sunday\n\n\u2022 Shops stay closed\n\nAid came late.";
        Document document = new Segmenter().segment(text);
        assertEquals(4, document.sentences().size());
        for (Sentence sentence : document.sentences()) {
            ParseTree tree = RealParser.parser().parse(document, sentence);
            assertTrue(tree.size() > 0);
            for (Node node : tree.nodes()) {
                assertTrue(sentence.span().contains(node.span()), node + " beyond " + document.words(sentence));
            }
        }
    }

    private static Node word(String text, String form) {
        return parse(text).stream()
                .flatMap(tree -> tree.nodes().stream())
                .filter(node -> node.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private static List<ParseTree> parse(String text) {
        Document document = new Segmenter().segment(text);
        return document.sentences().stream()
                .map(sentence -> RealParser.parser().parse(document, sentence))
                .toList();
    }

    private static String characters(String written) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < written.length()) {
            if (written.charAt(at) == '<') {
                int end = written.indexOf('>', at);
                text.appendCodePoint(Integer.parseInt(written.substring(at + 1, end), 16));
                at = end + 1;
            } else {
                text.append(written.charAt(at++));
            }
        }
        return text.toString();
    }

    @Test
    void wordsAreThoseOfTheTree() {
        String text = "Turkey\u2019s army, he said, won\u2019t leave the Turkish-backed town of Afrin.";
        Document document = new Segmenter().segment(text);
        for (Sentence sentence : document.sentences()) {
            List<Word> parsed = words(RealParser.parser().parse(document, sentence));
            assertEquals(parsed, words(RealParser.parser().words(document, sentence)));
        }
    }

    private static List<Word> words(ParseTree tree) {
        return tree.nodes().stream().map(Node::word).toList();
    }
}
