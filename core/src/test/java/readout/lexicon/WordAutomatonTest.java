package readout.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.text.Span;

/** Words, phrases and stems in a text; what was found is written as its words, a stem with "+" and its rest. */
class WordAutomatonTest {
    private static final List<String> WORDS =
            List.of("war", "north korea", "korea", "korea war", "sit in", "café", "f 16");
    private static final List<String> STEMS = List.of("attack", "at", "sit in", "den");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "war; war",
                "War and WAR.; war,war",
                "warning, a toward war2;",
                "north korea; north korea,korea",
                "North-Korea war; north korea,korea,korea war,war",
                "North\u00a0Korea; north korea,korea",
                "northkorea;",
                "at; at+",
                "Attacks!; attack+s,at+tacks",
                "attack; attack+,at+tack",
                "counterattack;",
                "sit-ins; sit in+s",
                "sit in; sit in+,sit in",
                "CAFÉ; café",
                "cafe;",
                "F-16; f 16",
                "denied; den+ied",
                "\u0434en;",
            })
    void finds(String text, String expected) {
        assertEquals(expected == null ? "" : expected, String.join(",", found(WORDS, STEMS, text)));
    }

    @Test
    void looksAtItsStretchOnly() {
        List<String> found = new ArrayList<>();
        WordAutomaton automaton = new WordAutomaton(numbered(WORDS, 0), Map.of());
        automaton.find("prewar wary", new Span(3, 10), (number, rest, end) -> found.add(WORDS.get(number)));
        assertEquals(List.of("war", "war"), found);
    }

    /** Against a search that splits the text and asks for each run of words. */
    @Test
    void findsWhatAPlainSearchFinds() {
        Random random = new Random(7);
        List<String> words = random(random, 400, 3);
        StringBuilder text = new StringBuilder();
        for (String phrase : random(random, 3_000, 1)) {
            text.append(phrase).append(' ');
        }
        List<String> expected = new ArrayList<>();
        String[] all = text.toString().split(" ");
        for (int from = 0; from < all.length; from++) {
            for (int to = from + 1; to <= Math.min(all.length, from + 3); to++) {
                String phrase = String.join(" ", List.of(all).subList(from, to));
                if (words.contains(phrase)) {
                    expected.add(phrase);
                }
            }
        }
        List<String> found = new ArrayList<>(found(words, List.of(), text.toString()));
        Collections.sort(expected);
        Collections.sort(found);
        assertEquals(expected, found);
    }

    private static List<String> random(Random random, int size, int mostWords) {
        List<String> phrases = new ArrayList<>();
        while (phrases.size() < size) {
            StringBuilder phrase = new StringBuilder();
            int words = 1 + random.nextInt(mostWords);
            for (int w = 0; w < words; w++) {
                phrase.append(w == 0 ? "" : " ");
                for (int i = random.nextInt(3); i >= 0; i--) {
                    phrase.append((char) ('a' + random.nextInt(4)));
                }
            }
            if (mostWords == 1 || !phrases.contains(phrase.toString())) {
                phrases.add(phrase.toString());
            }
        }
        return phrases;
    }

    private static List<String> found(List<String> words, List<String> stems, String text) {
        List<String> found = new ArrayList<>();
        WordAutomaton automaton = new WordAutomaton(numbered(words, 0), numbered(stems, words.size()));
        automaton.find(text, new Span(0, text.length()), (number, rest, end) -> {
            boolean word = number < words.size();
            found.add(word ? words.get(number) : stems.get(number - words.size()) + "+" + text.substring(rest, end));
        });
        return found;
    }

    private static Map<String, Integer> numbered(List<String> phrases, int from) {
        Map<String, Integer> numbered = new HashMap<>();
        phrases.forEach(phrase -> numbered.put(phrase, from + numbered.size()));
        return numbered;
    }
}
