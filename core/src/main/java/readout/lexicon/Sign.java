package readout.lexicon;

/** What a word is a sign of, whatever its place in the sentence. */
public enum Sign {
    /** All the words are there that a predicate asks for. */
    EVENT,
    /** An agent noun. */
    AGENT,
    /** A personal or possessive pronoun of the third person, which stands for somebody named before. */
    PRONOUN,
    /** Any other personal pronoun. */
    SELF,
    /** A verb of speech, writing or thought. */
    SPEECH
}
