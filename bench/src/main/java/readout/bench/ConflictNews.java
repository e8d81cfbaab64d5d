package readout.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.lexicon.Example;
import readout.lexicon.LexiconFiles;
import readout.lexicon.Predicate;
import readout.lexicon.Rules;
import readout.lexicon.Table;
import readout.page.Report;
import readout.text.Document;
import readout.text.Segmenter;
import readout.text.Sentence;

/**
 * Sentences on politics and conflict: those of the sample reports and the examples of the lexicon, with other countries
 * and other numbers in them each time.
 */
final class ConflictNews {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?: \\p{Lu}\\p{L}+)?|\\d+");
    /** Numbers of four digits from here on are years and stay in their century. */
    private static final int FIRST_YEAR = 1900;

    /** Of ten sentences, how many are those of reports; the lexicon's examples are shorter than news. */
    private static final int FROM_REPORTS = 7;

    private final List<String> examples = new ArrayList<>();
    private final List<String> reported = new ArrayList<>();
    private final List<String> countries = new ArrayList<>();
    private final List<String> adjectives = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** Gathers sentences and names. */
    static ConflictNews read(Path samples) {
        ConflictNews news = new ConflictNews();
        LexiconFiles files = LexiconFiles.bundled();
        for (Table.Row row :
                Table.read(files, "entities/countries.tsv", new ArrayList<>()).rows()) {
            if (!row.all("adjectives").isEmpty()) {
                news.places.put(row.all("names").get(0), news.countries.size());
                news.places.put(row.all("adjectives").get(0), news.countries.size());
                news.countries.add(row.all("names").get(0));
                news.adjectives.add(row.all("adjectives").get(0));
            }
        }
        for (Predicate predicate : Rules.read(files).predicates()) {
            for (Example example : predicate.rule().examples()) {
                news.examples.add(example.sentence());
            }
        }
        for (Report report : SetCoder.reports(samples)) {
            Document document = new Segmenter().segment(report.text());
            for (Sentence sentence : document.sentences()) {
                news.reported.add(document.words(sentence));
            }
        }
        return news;
    }

    /** A voice that calls every country by another name, the same in the whole report. */
    final class Voice {
        private final Random random;
        private final int shift;

        Voice(Random random) {
            this.random = random;
            shift = random.nextInt(countries.size());
        }

        String sentence() {
            List<String> from = random.nextInt(10) < FROM_REPORTS ? reported : examples;
            String sentence = from.get(random.nextInt(from.size()));
            return WORD.matcher(sentence).replaceAll(word -> Matcher.quoteReplacement(other(word.group())));
        }

        private String other(String word) {
            if (Character.isDigit(word.charAt(0))) {
                return number(word);
            }
            Integer at = places.get(word);
            if (at == null) {
                return word;
            }
            int other = (at + shift) % countries.size();
            return word.equals(countries.get(at)) ? countries.get(other) : adjectives.get(other);
        }

        private String number(String digits) {
            if (digits.length() > 4 || digits.startsWith("0")) {
                return digits;
            }
            int value = Integer.parseInt(digits);
            if (value >= FIRST_YEAR) {
                return String.valueOf(value / 100 * 100 + random.nextInt(100));
            }
            int least = (int) Math.pow(10, digits.length() - 1);
            return String.valueOf(least + random.nextInt(9 * least));
        }
    }
}
