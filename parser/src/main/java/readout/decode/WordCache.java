package readout.decode;

import org.jspecify.annotations.Nullable;
import readout.pack.TextHash;
import readout.tokens.TokenBuffer;

/** The forms that a thread has met lately, so that common words are looked up once. Bounded; the last one met stays. */
final class WordCache {
    /** How many forms are kept at most; about 1 kB each. */
    private static final int MOST = 1 << 15;

    private final @Nullable WordForm[] forms = new WordForm[MOST];
    private final WordData data;

    WordCache(WordData data) {
        this.data = data;
    }

    /** The form of a token. */
    WordForm form(String text, TokenBuffer tokens, int token) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        int at = place(TextHash.of(text, start, end));
        WordForm known = forms[at];
        if (known != null && known.form.length() == end - start && text.startsWith(known.form, start)) {
            return known;
        }
        WordForm made = new WordForm(tokens.form(token), data);
        forms[at] = made;
        return made;
    }

    private static int place(long hash) {
        return (int) (TextHash.spread(0, hash) >>> 40) & (MOST - 1);
    }
}
