package readout.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.syntax.Relation;

/**
 * Words that show on whose word something is given.
 *
 * @param id permanent id, e.g. {@code say-deny}
 * @param words lemmas in order; of a verb with its particle, the verb first
 * @param kind what the words tell of the speaker
 * @param frames where the speaker and what is said stand, any of which will do
 */
public record Cue(String id, List<String> words, Kind kind, List<Frame> frames) {
    public Cue {
        words = List.copyOf(words);
        frames = List.copyOf(frames);
        if (words.isEmpty() || frames.isEmpty()) {
            throw new IllegalArgumentException("a cue without words or frames: " + id);
        }
    }

    /** The word that the cue is looked up by. */
    public String first() {
        return words.get(0);
    }

    /** What a cue tells of the speaker. Source: PolNeAR's attribution scheme, which counts thought and intention. */
    public enum Kind {
        SAY,
        WRITE,
        THINK,
        WANT,
        ASK,
        COMMAND,
        PERCEIVE,
        /** Copula and adjective: "is sure that". */
        ADJECTIVE,
        /** A noun that holds what is said: "the claim that". */
        NOUN,
        /** A phrase before the speaker: "according to". */
        PREP,
        /** A word that makes hearsay of its clause or noun: "reportedly", "alleged". */
        ADVERB,
        /** A noun that may stand for a speaker at the colon or dash of a headline. */
        SPEAKER;

        /** True for verbs that can go with direct speech. */
        public boolean isSpeech() {
            return this == SAY || this == WRITE || this == ASK || this == COMMAND || this == THINK;
        }

        /** True where the cue is a verb. */
        public boolean isVerb() {
            return isSpeech() || this == WANT || this == PERCEIVE;
        }

        static Optional<Kind> of(String name) {
            for (Kind kind : values()) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * Where the two sides of an attribution hang on the cue.
     *
     * @param source relation of the speaker, {@code -} for none, empty where {@code content} names a fixed phrase
     * @param content relation of what is said, e.g. {@code ccomp}, {@code obl:for}, or the phrase
     */
    public record Frame(String source, Relation content) {
        static Frame parse(String text) {
            int slash = text.indexOf('/');
            return slash < 0
                    ? new Frame("", Relation.of(text))
                    : new Frame(text.substring(0, slash), Relation.of(text.substring(slash + 1)));
        }
    }

    /** True when a frame lets what is said stand in {@code relation}. */
    public boolean takes(String relation) {
        return frames.stream().anyMatch(frame -> frame.content().toString().equals(relation));
    }
}
