package readout.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.lexicon.Inflections.Stem;
import readout.pattern.Condition;
import readout.pattern.Head;
import readout.pattern.Pattern;

/** Gathers the words that a lexicon's entries ask for. */
final class TriggerBuilder {
    /** Words that texts write together with others, as in "won't", so that they have no edge. */
    private static final Set<String> MELTING = Set.of("be", "have", "do", "will", "would", "not");

    private static final List<String> THIRD_PERSON =
            List.of("he", "she", "him", "her", "his", "hers", "it", "its", "they", "them", "their", "theirs");
    private static final List<String> OTHER_PERSONS =
            List.of("i", "me", "my", "mine", "we", "us", "our", "ours", "you", "your", "yours");

    /** Names of arguments that are words of the sentence; "by" is none, for "rebel-held" has it too. */
    private static final Set<String> PREPOSITIONS = Set.of(
            "about",
            "across",
            "after",
            "against",
            "along",
            "alongside",
            "among",
            "around",
            "as",
            "at",
            "before",
            "behind",
            "beside",
            "between",
            "during",
            "for",
            "from",
            "in",
            "into",
            "near",
            "of",
            "off",
            "on",
            "onto",
            "outside",
            "over",
            "round",
            "through",
            "to",
            "toward",
            "towards",
            "under",
            "upon",
            "via",
            "with",
            "without");

    private final Lexicon lexicon;
    private final Map<String, Integer> lemmas = new HashMap<>();
    private final Map<String, Integer> particles = new HashMap<>();
    private final List<Set<Sign>> signs = new ArrayList<>();
    private final List<List<Triggers.Need>> needs = new ArrayList<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private final List<List<Triggers.Reading>> readings = new ArrayList<>();

    TriggerBuilder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Triggers build() {
        for (Predicate predicate : lexicon.rules().predicates()) {
            for (Pattern pattern : predicate.rule().patterns()) {
                add(pattern);
            }
        }
        for (Cue cue : lexicon.cues().all()) {
            if (cue.kind().isSpeech()) {
                signs.get(lemma(cue.first())).add(Sign.SPEECH);
            }
        }
        for (String head : lexicon.registry().agents().heads()) {
            signs.get(lemma(head)).add(Sign.AGENT);
        }
        for (String pronoun : THIRD_PERSON) {
            signs.get(word(pronoun)).add(Sign.PRONOUN);
        }
        for (String pronoun : OTHER_PERSONS) {
            signs.get(word(pronoun)).add(Sign.SELF);
        }
        return new Triggers(new WordAutomaton(words, stems), readings, signs, needs);
    }

    private void add(Pattern pattern) {
        List<int[]> groups = new ArrayList<>(2);
        for (Condition condition : pattern.conditions()) {
            if (condition instanceof Condition.Require require) {
                addGroup(require.lemmas(), groups);
                addPrepositions(require.path(), groups);
            } else if (condition instanceof Condition.Bind bind && bind.required() && !mayBeLent(pattern)) {
                addPrepositions(bind.path(), groups);
            }
        }
        Triggers.Need plain = new Triggers.Need(groups.toArray(int[][]::new));
        for (Head.Lexeme lexeme : pattern.head().words()) {
            boolean compound = !lexeme.before().isEmpty() || !lexeme.particle().isEmpty();
            needs.get(lemma(lexeme.lemma())).add(compound ? need(lexeme, groups) : plain);
        }
    }

    /** Nouns may have from their light verb what they lack themselves. */
    private static boolean mayBeLent(Pattern pattern) {
        return pattern.head().part() == Head.Part.NOUN;
    }

    /** Where the argument can only stand behind prepositions, one of them must be there. */
    private void addPrepositions(Condition.Path path, List<int[]> groups) {
        List<String> names = new ArrayList<>(path.names());
        for (Condition.Path.Step step : path.steps()) {
            names.add(step.name());
        }
        if (PREPOSITIONS.containsAll(names)) {
            int[] group = new int[names.size()];
            for (int i = 0; i < group.length; i++) {
                group[i] = word(names.get(i));
            }
            groups.add(group);
        }
    }

    private Triggers.Need need(Head.Lexeme lexeme, List<int[]> groups) {
        List<int[]> own = new ArrayList<>(groups);
        for (String before : lexeme.before()) {
            addGroup(Set.of(before), own);
        }
        if (!lexeme.particle().isEmpty()) {
            for (String particle : lexeme.particle().split("_")) {
                own.add(new int[] {word(particle)});
            }
        }
        return new Triggers.Need(own.toArray(int[][]::new));
    }

    /** One of the lemmas must be there; where one of them may go unseen, none is asked for. */
    private void addGroup(Set<String> wanted, List<int[]> groups) {
        for (String lemma : wanted) {
            if (MELTING.contains(lemma) || !Character.isLetterOrDigit(lemma.charAt(lemma.length() - 1))) {
                return;
            }
        }
        int[] group = new int[wanted.size()];
        int size = 0;
        for (String lemma : wanted) {
            group[size++] = lemma(lemma);
        }
        groups.add(group);
    }

    /** The number of a lemma, any of whose forms will do. */
    private int lemma(String lemma) {
        Integer known = lemmas.get(lemma);
        if (known != null) {
            return known;
        }
        int number = number();
        lemmas.put(lemma, number);
        String phrase = lemma.replace('-', ' ').replace('_', ' ').replace('+', ' ');
        int last = phrase.lastIndexOf(' ') + 1;
        for (String spelling : Inflections.spellings(phrase.substring(last))) {
            Stem stem = Stem.of(spelling);
            put(stems, phrase.substring(0, last) + stem.letters(), new Triggers.Reading(number, stem));
        }
        for (String form : lexicon.inflections().irregular(phrase.substring(last))) {
            putWhole(phrase.substring(0, last) + form.replace('-', ' '), number);
        }
        return number;
    }

    /** The number of a word that has no other form; a lemma spelled alike is another one. */
    private int word(String word) {
        Integer known = particles.get(word);
        if (known != null) {
            return known;
        }
        int number = number();
        particles.put(word, number);
        putWhole(word, number);
        return number;
    }

    private void putWhole(String word, int number) {
        put(words, word, new Triggers.Reading(number, new Stem(word, Inflections.Paradigm.NONE)));
    }

    private int number() {
        signs.add(EnumSet.noneOf(Sign.class));
        needs.add(new ArrayList<>(2));
        return signs.size() - 1;
    }

    private void put(Map<String, Integer> into, String letters, Triggers.Reading reading) {
        Integer known = into.get(letters);
        if (known == null) {
            into.put(letters, readings.size());
            readings.add(new ArrayList<>(2));
            known = readings.size() - 1;
        }
        readings.get(known).add(reading);
    }
}
