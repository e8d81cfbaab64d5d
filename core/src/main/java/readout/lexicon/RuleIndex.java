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

    /** An entry and one of its patterns. */
    record Hit<T>(T entry, Pattern pattern) {}

    RuleIndex(List<T> entries, Function<T, Rule> rule) {
        for (T entry : entries) {
            for (Pattern pattern : rule.apply(entry).patterns()) {
                for (Head.Lexeme lexeme : pattern.head().words()) {
                    put(byLemma, lexeme.lemma(), entry, pattern);
                    if (pattern.head().part() == Head.Part.VERB) {
                        put(byGerund, Gerunds.of(lexeme.lemma()), entry, pattern);
                    }
                }
            }
        }
    }

    private static <T> void put(Map<String, List<Hit<T>>> map, String key, T entry, Pattern pattern) {
        List<Hit<T>> hits = map.computeIfAbsent(key, k -> new ArrayList<>(2));
        for (int i = hits.size() - 1; i >= 0 && hits.get(i).entry() == entry; i--) {
            if (hits.get(i).pattern().equals(pattern)) {
                return;
            }
        }
        hits.add(new Hit<>(entry, pattern));
    }

    List<Hit<T>> lemma(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    List<Hit<T>> gerund(String noun) {
        return byGerund.getOrDefault(noun, List.of());
    }
}
