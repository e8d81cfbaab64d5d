package readout.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the language of a text, a paragraph or more; of less it says nothing. What matters most is whether a text is
 * English, so that is never said of anything it is not sure of. Safe for use by many threads.
 */
public final class LanguageFinder {
    public static final String ENGLISH = "en";
    /** ISO 639-2 for a language that is none of those known. */
    public static final String UNKNOWN = "und";

    /** Units of text looked at; more tells nothing new. */
    private static final int LOOKED_AT = 2_500;
    /** Latin letters below which any guess is one. */
    private static final int FEWEST_LETTERS = 60;
    /** The same for a script that English is not written in. */
    private static final int FEWEST_OTHERS = 20;
    /** A sign of Han says as much as some letters. */
    private static final int HAN = 3;

    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.ofEntries(
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.TIBETAN, "bo"));

    private final Map<UnicodeScript, FunctionWords> words = FunctionWords.bundled();

    /**
     * ISO 639-1 of the language, or of ISO 639-2 where it has none there; {@link #UNKNOWN} for running text that is like
     * none; empty where the text is too short to tell.
     */
    public Optional<String> find(String text) {
        String part = text.substring(0, Math.min(LOOKED_AT, text.length())).toLowerCase(Locale.ROOT);
        Map<UnicodeScript, Integer> scripts = scripts(part);
        int all = scripts.values().stream().mapToInt(Integer::intValue).sum();
        if (all < FEWEST_OTHERS) {
            return Optional.empty();
        }
        UnicodeScript script = scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        int kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0);
        if (script == UnicodeScript.HAN && kana * 10 > all) {
            return Optional.of("ja");
        }
        FunctionWords known = words.get(script);
        if (script == UnicodeScript.LATIN && all < FEWEST_LETTERS) {
            return Optional.empty();
        }
        if (known != null) {
            Optional<String> found = known.likeness(part).language();
            return script == UnicodeScript.LATIN ? found : found.or(() -> Optional.of(UNKNOWN));
        }
        return Optional.of(BY_SCRIPT.getOrDefault(script, UNKNOWN));
    }

    private static Map<UnicodeScript, Integer> scripts(String text) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        int plain = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c >= 'a' && c <= 'z') {
                plain++;
            } else if (Character.isLetter(c)) {
                UnicodeScript script = UnicodeScript.of(c);
                UnicodeScript counted = script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script;
                scripts.merge(counted, counted == UnicodeScript.HAN ? HAN : 1, Integer::sum);
            }
        }
        if (plain > 0) {
            scripts.merge(UnicodeScript.LATIN, plain, Integer::sum);
        }
        return scripts;
    }
}
