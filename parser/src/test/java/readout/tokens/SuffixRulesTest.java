package readout.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Our table of suffixes is NLP4J's inflection_suffix.xml. */
final class SuffixRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"verb", "noun", "adjective", "adverb"})
    void sameAsTheFile(String kind) throws Exception {
        assertEquals(fromFile(kind), ours(kind));
    }

    private static List<SuffixRule> ours(String kind) {
        return switch (kind) {
            case "verb" -> SuffixRules.VERB;
            case "noun" -> SuffixRules.NOUN;
            case "adjective" -> SuffixRules.ADJECTIVE;
            default -> SuffixRules.ADVERB;
        };
    }

    private static List<SuffixRule> fromFile(String kind) throws Exception {
        String xml = String.join("\n", Nlp4jFiles.morphology("inflection_suffix.xml"));
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
        List<SuffixRule> rules = new ArrayList<>();
        for (Element affix : children((Element) root.getElementsByTagName(kind).item(0), "affix")) {
            Set<String> tags = Set.of(affix.getAttribute("org_pos").split("\\|"));
            for (Element rule : children(affix, "rule")) {
                rules.add(new SuffixRule(
                        tags,
                        rule.getAttribute("affix_form"),
                        List.of(rule.getAttribute("replacements").split(",", -1)),
                        rule.getAttribute("doubleConsonants").equals("true")));
            }
        }
        return rules;
    }

    private static List<Element> children(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> children = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            children.add((Element) found.item(i));
        }
        return children;
    }
}
