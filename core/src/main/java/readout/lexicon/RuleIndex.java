package readout.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import readout.pattern.Head;
import readout.pattern.Pattern;

/** Entries by the lemma of their head word. */
final class RuleIndex<T> {
    private final Map<String, List<Hit<T>>> byLemma = new HashMap<>();
    private final Map<String, List<Hit<T>>> byGerund = new HashMap<>();

    /**
     * An entry and one of its patterns.
     *
     * @param part what part of speech the pattern's head is
     * @param readings those of the head that have the lemma; any of them will do
     */
    record Hit<T>(T entry, Pattern pattern, Head.Part part, List<Head.Lexeme> readings) {}

    RuleIndex(List<T> entries, Function<T, Rule> rule) {
        for (T entry : entries) {
            for (Pattern pattern : rule.apply(entry).patterns()) {
                index(entry, pattern);
            }
        }
    }

    private void index(T entry, Pattern pattern) {
        Head head = pattern.head();
        for (String lemma : head.lemmas()) {
            Hit<T> hit = new Hit<>(entry, pattern, head.part(), head.readings(lemma));
            byLemma.computeIfAbsent(lemma, key -> new ArrayList<>(2)).add(hit);
            if (head.part() == Head.Part.VERB) {
                byGerund.computeIfAbsent(Gerunds.of(lemma), key -> new ArrayList<>(2))
                        .add(hit);
            }
        }
    }

    List<Hit<T>> lemma(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    List<Hit<T>> gerund(String noun) {
        return byGerund.getOrDefault(noun, List.of());
    }
}
