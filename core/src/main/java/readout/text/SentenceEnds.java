package readout.text;

import java.util.Locale;
import java.util.Set;

/** Finds where a sentence ends within its paragraph. */
final class SentenceEnds {
    private static final int LONGEST_WORD = 40;
    private static final int WORDS_BEFORE_VERB = 4;
    private static final Set<String> DOMAINS = Set.of("com", "org", "net", "info", "js", "gov");
    private static final Set<String> ASKED = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "wrote",
            "writes",
            "added",
            "told",
            "shouted",
            "replied",
            "exclaimed",
            "tweeted",
            "chanted",
            "cried",
            "wondered",
            "warned",
            "demanded",
            "yelled");

    /**
     * The end of the sentence that begins at {@code rest.start()}.
     *
     * @param rest what is left of the paragraph
     * @return one past its last character, {@code rest.end()} at most
     */
    int next(String text, Span rest) {
        int i = rest.start();
        while (i < rest.end()) {
            if (!Characters.isTerminator(text.charAt(i))) {
                i++;
                continue;
            }
            int stop = i;
            int end = closed(text, i, rest.end());
            if (ends(text, rest, stop, end)) {
                return end;
            }
            i = end;
        }
        return rest.end();
    }

    /** Past further full stops, closing quotes and brackets, and a note's number. */
    private static int closed(String text, int stop, int limit) {
        int end = stop + 1;
        while (end < limit && Characters.isTerminator(text.charAt(end))) {
            end++;
        }
        while (end < limit && Characters.isClosing(text.charAt(end))) {
            end++;
        }
        if (end < limit && text.charAt(end) == '[') {
            int note = end + 1;
            while (note < limit && Character.isDigit(text.charAt(note))) {
                note++;
            }
            if (note > end + 1 && note < limit && text.charAt(note) == ']') {
                return note + 1;
            }
        }
        return end;
    }

    private static boolean ends(String text, Span rest, int stop, int end) {
        if (end >= rest.end()) {
            return true;
        }
        if (!Characters.isSpace(text.charAt(end))) {
            return isMissingSpace(text, rest, stop, end);
        }
        int next = end;
        while (next < rest.end() && Characters.isSpace(text.charAt(next))) {
            next++;
        }
        int word = next;
        while (word < rest.end() && Characters.isOpening(text.charAt(word))) {
            word++;
        }
        if (word >= rest.end()) {
            return true;
        }
        char first = text.charAt(word);
        if (Character.isLowerCase(first) || ",;:.?!\u2026".indexOf(first) >= 0) {
            return false;
        }
        if (text.charAt(stop) != '.') {
            boolean quoted = Characters.isClosing(text.charAt(end - 1));
            return !(quoted && isAsked(text, word, rest.end()));
        }
        boolean single = end == stop + 1 || !Characters.isTerminator(text.charAt(stop + 1));
        return !single || !isAbbreviated(text, rest, stop, wordAt(text, word, rest.end()));
    }

    private static boolean isAbbreviated(String text, Span rest, int stop, String next) {
        int start = stop;
        while (start > rest.start() && stop - start < LONGEST_WORD && isInWord(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop);
        boolean numbersItem = start == rest.start()
                && !word.isEmpty()
                && word.length() <= 2
                && word.chars().allMatch(Character::isDigit);
        return numbersItem || Abbreviations.goesOn(word, next);
    }

    private static boolean isInWord(char c) {
        return !Characters.isSpace(c) && !Characters.isOpening(c) && c != '/' && c != '\u2014';
    }

    /** "ceasefire.The": a small word, then a capitalised one; "example.Com/a" is none. */
    private static boolean isMissingSpace(String text, Span rest, int stop, int end) {
        int word = end;
        while (word < rest.end() && word < end + 2 && Characters.isOpening(text.charAt(word))) {
            word++;
        }
        if (stop - rest.start() < 3
                || word + 2 >= rest.end()
                || !Character.isUpperCase(text.charAt(word))
                || !(Character.isLowerCase(text.charAt(word + 1)) || Characters.isSpace(text.charAt(word + 1)))) {
            return false;
        }
        int from = stop;
        while (from > rest.start() && stop - from < LONGEST_WORD && !Characters.isSpace(text.charAt(from - 1))) {
            from--;
        }
        for (int i = from; i < stop; i++) {
            if (".@/_".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        String next = wordAt(text, word, rest.end());
        return Character.isLowerCase(text.charAt(stop - 1))
                && Character.isLowerCase(text.charAt(stop - 2))
                && Character.isLowerCase(text.charAt(stop - 3))
                && !DOMAINS.contains(next.toLowerCase(Locale.ROOT))
                && next.chars().allMatch(Character::isLetter);
    }

    private static String wordAt(String text, int start, int limit) {
        int end = start;
        while (end < limit && end - start < LONGEST_WORD && !Characters.isSpace(text.charAt(end))) {
            end++;
        }
        while (end > start + 1 && ".,;:!?\"'\u201D)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /** "Why?" Assad asked: a name or two, then the verb of asking. */
    private static boolean isAsked(String text, int start, int limit) {
        int at = start;
        for (int words = 0; words < WORDS_BEFORE_VERB && at < limit; words++) {
            String word = wordAt(text, at, limit);
            if (ASKED.contains(word.toLowerCase(Locale.ROOT))) {
                return words > 0;
            }
            if (words > 0 && !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
            at += word.length();
            if (at < limit && !Characters.isSpace(text.charAt(at))) {
                return false;
            }
            while (at < limit && Characters.isSpace(text.charAt(at))) {
                at++;
            }
        }
        return false;
    }
}
