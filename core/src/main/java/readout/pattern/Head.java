package readout.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.syntax.Node;

/**
 * The word a rule hangs on.
 *
 * @param part part of speech
 * @param words its readings; any of them will do
 */
public record Head(Part part, List<Lexeme> words) {
    public Head {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a head needs a lemma");
        }
    }

    /** Parts of speech of heads. */
    public enum Part {
        VERB,
        NOUN,
        ADJ,
        /** Hangs on the event's word as its auxiliary. */
        AUX,
        /** Hangs on the event's word as its conjunction or preposition. */
        MARK,
        /** Hangs on the event's word as adverb, adjective or determiner. */
        MOD;

        /** True when {@code word} is of this part of speech where it stands. */
        public boolean fits(Node word) {
            String tag = word.xpos();
            return switch (this) {
                case VERB ->
                    tag.startsWith("VB")
                            && !word.relation().is("aux")
                            && !word.relation().is("amod");
                case NOUN -> tag.startsWith("NN");
                case ADJ -> tag.startsWith("JJ") || tag.equals("RB") || isParticiple(word);
                case AUX -> word.relation().is("aux") || tag.equals("MD");
                case MARK ->
                    word.relation().is("mark")
                            || word.relation().is("case")
                            || tag.equals("WRB")
                            || opensWithNext(word);
                case MOD ->
                    word.relation().is("advmod")
                            || word.relation().is("amod")
                            || word.relation().is("det")
                            || word.relation().is("cc", "preconj");
            };
        }
    }

    /** The lemmas of its readings, each once. */
    public List<String> lemmas() {
        List<String> lemmas = new ArrayList<>(words.size());
        for (Lexeme lexeme : words) {
            if (!lemmas.contains(lexeme.lemma())) {
                lemmas.add(lexeme.lemma());
            }
        }
        return lemmas;
    }

    /** The readings that have this lemma. */
    public List<Lexeme> readings(String lemma) {
        if (words.size() == 1) {
            return words;
        }
        List<Lexeme> readings = new ArrayList<>(1);
        for (Lexeme lexeme : words) {
            if (lexeme.lemma().equals(lemma)) {
                readings.add(lexeme);
            }
        }
        return List.copyOf(readings);
    }

    /** True when {@code word} is one of these readings. */
    public static boolean fits(List<Lexeme> readings, Node word, ArgumentFinder arguments) {
        for (Lexeme reading : readings) {
            if (reading.fits(word, arguments)) {
                return true;
            }
        }
        return false;
    }

    /** True when a reading is more than one word. */
    boolean isCompound() {
        for (Lexeme lexeme : words) {
            if (lexeme.isCompound()) {
                return true;
            }
        }
        return false;
    }

    /** "Instead of", "rather than": an adverb that opens the clause together with the word behind it. */
    private static boolean opensWithNext(Node word) {
        int next = word.index() + 1;
        if (!word.relation().is("advmod") || next >= word.tree().size()) {
            return false;
        }
        Node second = word.tree().node(next);
        return (second.relation().is("mark") || second.relation().is("case"))
                && second.head().equals(word.head());
    }

    /** A participle that describes; one with an object or an auxiliary of its own tells a deed. */
    private static boolean isParticiple(Node word) {
        boolean form = word.xpos().equals("VBN") || word.xpos().equals("VBG");
        return form && !word.has("obj") && !word.has("aux");
    }

    /**
     * One reading of a head.
     *
     * @param lemma lower case
     * @param before lemmas of the modifiers it must have ("air" of {@code air_strike})
     * @param particle particle it must have ("out" of {@code pull+out}), or empty
     */
    public record Lexeme(String lemma, Set<String> before, String particle) {
        private static final Set<String> MODIFIERS = Set.of("compound", "amod", "nmod", "nummod", "obj", "advmod");

        boolean fits(Node word, ArgumentFinder arguments) {
            return word.lemma().equals(lemma) && isComplete(word, arguments);
        }

        /** True when the words that go with the lemma are there; the lemma of a noun in {@code -ing} is its own form. */
        boolean isComplete(Node word, ArgumentFinder arguments) {
            return modified(word) && (particle.isEmpty() || arguments.of(word).hasParticle(particle));
        }

        boolean isCompound() {
            return !before.isEmpty() || !particle.isEmpty();
        }

        private boolean modified(Node word) {
            for (String wanted : before) {
                if (!hasModifier(word, wanted)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean hasModifier(Node word, String wanted) {
            for (Node child : word.children()) {
                if (child.lemma().equals(wanted)
                        && MODIFIERS.contains(child.relation().base())) {
                    return true;
                }
            }
            return false;
        }
    }
}
