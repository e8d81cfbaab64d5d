package readout.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells languages of one script apart by their commonest words, and by letters that only some of them have. */
final class FunctionWords {
    /** Least share of words that are function words of the language: in running text it is a fourth to a half. */
    private static final double LEAST = 0.10;
    /** Least weighted share by which the best has to lead English, or English the best. */
    private static final double LEAD = 1.15;

    private static final int FEWEST_WORDS = 12;
    /** Share of English function words that even lists of names and numbers have. */
    private static final double UNLIKE = 0.10;
    /** Words from which on a text without function words is running text of another language, not a list. */
    private static final int FEWEST_UNKNOWN = 40;

    private static final double LETTER = 0.5;

    private final Map<String, List<Vote>> words = new HashMap<>();
    private final Map<Integer, List<Vote>> letters = new HashMap<>();

    private record Vote(UnicodeScript script, String language, double weight) {}

    /** The words of {@code words.tsv}: language, script, its words, its letters. */
    static FunctionWords bundled() {
        FunctionWords all = new FunctionWords();
        try (InputStream in = FunctionWords.class.getResourceAsStream("words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("readout/language/words.tsv is not on the class path");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> all.add(line.split("\t", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.words.replaceAll((word, votes) -> shared(votes));
        all.letters.replaceAll((letter, votes) -> shared(votes));
        return all;
    }

    private void add(String... cells) {
        UnicodeScript script = UnicodeScript.forName(cells[1]);
        for (String word : cells[2].split(" ")) {
            words.computeIfAbsent(word, none -> new ArrayList<>()).add(new Vote(script, cells[0], 1));
        }
        cells[3].codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.computeIfAbsent(letter, none -> new ArrayList<>())
                        .add(new Vote(script, cells[0], LETTER)));
    }

    /** What several languages have speaks less for each. */
    private static List<Vote> shared(List<Vote> votes) {
        double share = 1 / Math.sqrt(votes.size());
        return votes.stream()
                .map(vote -> new Vote(vote.script(), vote.language(), vote.weight() * share))
                .toList();
    }

    /** The language of a text mostly in one script; empty where the text is too short to tell. */
    Optional<String> find(UnicodeScript script, String text) {
        Map<String, Double> scores = new HashMap<>();
        int count = 0;
        int english = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}'\u2019]+")) {
            if (!word.isEmpty()) {
                count++;
                List<Vote> votes = words.getOrDefault(word, List.of());
                english += votes.stream().anyMatch(vote -> vote.language().equals(LanguageFinder.ENGLISH)) ? 1 : 0;
                vote(script, votes, scores);
                word.codePoints().forEach(letter -> vote(script, letters.getOrDefault(letter, List.of()), scores));
            }
        }
        Optional<String> best = count < FEWEST_WORDS ? Optional.empty() : best(scores, count);
        boolean isUnlike = count >= FEWEST_UNKNOWN && english < count * UNLIKE;
        return best.isEmpty() && isUnlike ? Optional.of(LanguageFinder.UNKNOWN) : best;
    }

    private static void vote(UnicodeScript script, List<Vote> votes, Map<String, Double> scores) {
        for (Vote vote : votes) {
            if (vote.script() == script) {
                scores.merge(vote.language(), vote.weight(), Double::sum);
            }
        }
    }

    private static Optional<String> best(Map<String, Double> scores, int count) {
        String best = "";
        for (Map.Entry<String, Double> each : scores.entrySet()) {
            double lead = each.getValue() - scores.getOrDefault(best, 0.0);
            if (lead > 0 || (lead == 0 && each.getKey().compareTo(best) < 0)) {
                best = each.getKey();
            }
        }
        double score = scores.getOrDefault(best, 0.0);
        double english = scores.getOrDefault(LanguageFinder.ENGLISH, 0.0);
        boolean isClose = !best.equals(LanguageFinder.ENGLISH) && score < english * LEAD;
        return score < count * LEAST || isClose ? Optional.empty() : Optional.of(best);
    }
}
