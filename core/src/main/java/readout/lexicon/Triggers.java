package readout.lexicon;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import readout.lexicon.Inflections.Stem;
import readout.text.Span;

/**
 * Tells from its words alone what a sentence can and cannot hold, so that it need not be parsed for nothing. Immutable.
 *
 * <p>A predicate can hold of a sentence only where the sentence has a form of its head and, for each word that the
 * predicate asks for, a form of one of those that will do. What is forbidden, and what stands where, is not asked here;
 * neither are supports, for they lend to events that a predicate has found.
 */
public final class Triggers {
    private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\u202A\u202B\u202C";

    private final WordAutomaton automaton;
    /** By number of what the automaton finds: the lemmas it may be a form of. */
    private final List<List<Reading>> readings;
    /** By number of a lemma: what it is a sign of by itself. */
    private final List<Set<Sign>> signs;
    /** By number of a lemma: what must stand beside it, for each pattern that it is the head of. */
    private final List<List<Need>> needs;

    Triggers(WordAutomaton automaton, List<List<Reading>> readings, List<Set<Sign>> signs, List<List<Need>> needs) {
        this.automaton = automaton;
        this.readings = List.copyOf(readings);
        this.signs = List.copyOf(signs);
        this.needs = List.copyOf(needs);
    }

    /** The triggers of a lexicon. */
    public static Triggers of(Lexicon lexicon) {
        return new TriggerBuilder(lexicon).build();
    }

    /**
     * What a word may be.
     *
     * @param lemma number of the lemma
     * @param stem of the lemma
     */
    record Reading(int lemma, Stem stem) {}

    /** What a pattern asks for beside its head: groups of lemmas, of each of which one must be there. */
    static final class Need {
        private final int[][] groups;

        Need(int[][] groups) {
            this.groups = groups;
        }

        private boolean isMetBy(BitSet seen) {
            for (int[] group : groups) {
                if (!hasOneOf(group, seen)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean hasOneOf(int[] group, BitSet seen) {
            for (int lemma : group) {
                if (seen.get(lemma)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The signs in a stretch of {@code text}. */
    public Set<Sign> in(String text, Span span) {
        if (hasInvisible(text, span)) {
            String visible = visible(text, span);
            return in(visible, new Span(0, visible.length()));
        }
        BitSet seen = seen(text, span);
        Set<Sign> found = EnumSet.noneOf(Sign.class);
        for (int lemma = seen.nextSetBit(0); lemma >= 0; lemma = seen.nextSetBit(lemma + 1)) {
            found.addAll(signs.get(lemma));
            if (!found.contains(Sign.EVENT) && isMet(needs.get(lemma), seen)) {
                found.add(Sign.EVENT);
            }
        }
        return found;
    }

    private BitSet seen(String text, Span span) {
        BitSet seen = new BitSet(signs.size());
        automaton.find(text, span, (number, rest, end) -> {
            for (Reading reading : readings.get(number)) {
                if (reading.stem().takes(text, rest, end)) {
                    seen.set(reading.lemma());
                }
            }
        });
        return seen;
    }

    private static boolean isMet(List<Need> needs, BitSet seen) {
        for (Need need : needs) {
            if (need.isMetBy(seen)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasInvisible(String text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (text.charAt(i) >= INVISIBLE.charAt(0) && INVISIBLE.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String visible(String text, Span span) {
        StringBuilder visible = new StringBuilder(span.length());
        for (int i = span.start(); i < span.end(); i++) {
            if (INVISIBLE.indexOf(text.charAt(i)) < 0) {
                visible.append(text.charAt(i));
            }
        }
        return visible.toString();
    }
}
