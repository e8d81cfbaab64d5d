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
                for (Head.Lexeme lexeme : pattern.head().words()) {
                    index(entry, pattern, lexeme.lemma());
                }
            }
        }
    }

    private void index(T entry, Pattern pattern, String lemma) {
        Head head = pattern.head();
        Hit<T> hit = new Hit<>(entry, pattern, head.part(), head.readings(lemma));
        add(byLemma.computeIfAbsent(lemma, key -> new ArrayList<>(2)), hit);
        if (head.part() == Head.Part.VERB) {
            add(byGerund.computeIfAbsent(Gerunds.of(lemma), key -> new ArrayList<>(2)), hit);
        }
    }

    /** Adds a pattern once an entry, also where it has two readings on one lemma. */
    private static <T> void add(List<Hit<T>> hits, Hit<T> hit) {
        for (int i = hits.size() - 1; i >= 0 && hits.get(i).entry() == hit.entry(); i--) {
            if (hits.get(i).pattern().equals(hit.pattern())) {
                return;
            }
        }
        hits.add(hit);
    }

    List<Hit<T>> lemma(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    List<Hit<T>> gerund(String noun) {
        return byGerund.getOrDefault(noun, List.of());
    }
}
