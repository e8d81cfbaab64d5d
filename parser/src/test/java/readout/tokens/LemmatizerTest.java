package readout.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lemmas are those of NLP4J. */
final class LemmatizerTest {
    private static final List<String> WORD_TAGS =
            List.of(("VB VBD VBG VBN VBP VBZ NN NNS NNP NNPS JJ JJR JJS RB RBR RBS"
                            + " RP CC CD DT EX FW IN LS MD PDT POS PRP PRP$ SYM TO UH WDT WP WP$ WRB")
                    .split(" "));
    private static final List<String> OTHER_TAGS =
            List.of("ADD AFX GW HYPH NFP XX . , : `` '' -LRB- -RRB- $ #".split(" "));
    private static final List<String> ENDINGS = List.of(
            "", "s", "es", "ies", "ing", "ying", "ting", "d", "ed", "ied", "pped", "n", "ung", "men", "ae", "i", "a",
            "er", "ier", "gger", "est", "iest", "ggest", "0", "'", "#hlink#");

    private static final EnglishMorphAnalyzer THEIRS = new EnglishMorphAnalyzer();
    private static final Lemmatizer OURS = new Lemmatizer(LemmaLists.of(Nlp4jFiles::morphology));

    @ParameterizedTest
    @CsvSource({
        "Attacked, VBD, attack",
        "running, VBG, run",
        "lying, VBG, lie",
        "went, VBD, go",
        "studies, NNS, study",
        "men, NNS, man",
        "bigger, JJR, big",
        "best, RBS, well",
        "n't, RB, not",
        "na, TO, to",
        "Two, CD, #crd#",
        "0th, JJ, #ord#",
        "third, JJ, #ord#",
        "#hlink#, ADD, #hlink#",
        "Xyzzies, NNS, xyzzies"
    })
    void finds(String form, String tag, String lemma) {
        assertEquals(lemma, OURS.lemma(form, tag));
        assertSame(form, tag);
    }

    @Test
    void sameOnEveryKnownWord() {
        for (String word : words()) {
            WORD_TAGS.forEach(tag -> assertSame(word, tag));
        }
    }

    @Test
    void sameOnInflectedWords() {
        Random random = new Random(5);
        List<String> words = List.copyOf(words());
        for (int i = 0; i < 100_000; i++) {
            String word = words.get(random.nextInt(words.size()));
            String stem = word.substring(0, Math.max(0, word.length() - random.nextInt(3)));
            String form = stem + oneOf(ENDINGS, random);
            assertSame(form, oneOf(WORD_TAGS.subList(0, 16), random));
            assertSame(form, oneOf(OTHER_TAGS, random));
        }
    }

    private static String oneOf(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static Set<String> words() {
        Set<String> words = new TreeSet<>();
        for (String kind : List.of("verb", "noun", "adjective", "adverb")) {
            words.addAll(Nlp4jFiles.morphology(kind + ".base"));
            Nlp4jFiles.morphology(kind + ".exc").forEach(line -> words.addAll(List.of(line.split(" "))));
        }
        words.addAll(Nlp4jFiles.morphology("cardinal.base"));
        words.addAll(Nlp4jFiles.morphology("ordinal.base"));
        Nlp4jFiles.morphology("abbreviation.rule").forEach(line -> words.addAll(List.of(line.split(" "))));
        return words;
    }

    private static void assertSame(String form, String tag) {
        String theirs = THEIRS.lemmatize(form, tag);
        String ours = OURS.lemma(form, tag);
        if (!theirs.equals(ours)) {
            assertEquals(theirs, ours, form + " " + tag);
        }
    }
}
