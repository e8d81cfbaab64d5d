package readout.tokens;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The word lists of the tokenizer, all but {@code preserved} in lower case.
 *
 * @param emoticons faces and figures, such as {@code :-p}; each holds a symbol
 * @param currencies letters that stand for money before or behind a number
 * @param dollars letters before a dollar sign, such as {@code us} of {@code US$}
 * @param units measures that stick to a number
 * @param preserved runs that stay one token, as they are written; each holds a symbol
 * @param abbreviations words that keep their period
 * @param compounds words that are cut, with a space where, such as {@code gon na}
 * @param hyphenPrefixes what keeps the hyphen behind it
 * @param hyphenSuffixes what keeps the hyphen before it
 */
public record TokenLists(
        Set<String> emoticons,
        List<String> currencies,
        List<String> dollars,
        Set<String> units,
        Set<String> preserved,
        Set<String> abbreviations,
        List<String> compounds,
        Set<String> hyphenPrefixes,
        Set<String> hyphenSuffixes) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when an emoticon or preserved run holds no symbol, or a currency or unit a digit
     */
    public TokenLists {
        emoticons = Set.copyOf(emoticons);
        currencies = List.copyOf(currencies);
        dollars = List.copyOf(dollars);
        units = Set.copyOf(units);
        preserved = Set.copyOf(preserved);
        abbreviations = Set.copyOf(abbreviations);
        compounds = List.copyOf(compounds);
        hyphenPrefixes = Set.copyOf(hyphenPrefixes);
        hyphenSuffixes = Set.copyOf(hyphenSuffixes);
        emoticons.forEach(word -> require(holds(word, CharKind.SYMBOL), "no symbol in", word));
        preserved.forEach(word -> require(holds(word, CharKind.SYMBOL), "no symbol in", word));
        currencies.forEach(word -> require(!holds(word, CharKind.DIGIT), "a digit in", word));
        dollars.forEach(word -> require(!holds(word, CharKind.DIGIT), "a digit in", word));
        units.forEach(word -> require(!holds(word, CharKind.DIGIT), "a digit in", word));
    }

    /**
     * The lists out of NLP4J's files.
     *
     * @param lines the lines of a file of its {@code tokenizer/dictionary} folder, by name, e.g. {@code units.txt}
     */
    public static TokenLists of(Function<String, List<String>> lines) {
        return new TokenLists(
                Set.copyOf(words(lines.apply("emoticons.txt"))),
                lowerCase(lines.apply("currency.txt")),
                lowerCase(lines.apply("currency-dollar.txt")),
                Set.copyOf(lowerCase(lines.apply("units.txt"))),
                Set.copyOf(words(lines.apply("preserve.txt"))),
                Set.copyOf(lowerCase(lines.apply("abbreviation-period.txt"))),
                lowerCase(lines.apply("english-compounds.txt")),
                Set.copyOf(lowerCase(lines.apply("english-hyphen-prefix.txt"))),
                Set.copyOf(lowerCase(lines.apply("english-hyphen-suffix.txt"))));
    }

    /**
     * Currencies, and dollars with their sign, in the order in which they win.
     *
     * <p>It matters only where both edges of a number bear one, as in {@code USD5EUR}. NLP4J asks a {@link HashSet} one
     * after the other, which is filled like this; there is no other rule behind it.
     */
    List<String> moneyInOrder() {
        Set<String> money = new HashSet<>();
        money.addAll(currencies);
        Set<String> letters = new HashSet<>();
        letters.addAll(dollars);
        letters.forEach(word -> money.add(word + "$"));
        return List.copyOf(money);
    }

    private static List<String> words(List<String> lines) {
        return lines.stream().map(String::trim).filter(word -> !word.isEmpty()).toList();
    }

    private static List<String> lowerCase(List<String> lines) {
        return words(lines).stream().map(LowerCase::of).toList();
    }

    private static boolean holds(String word, int kind) {
        return word.chars().anyMatch(c -> CharKind.is((char) c, kind));
    }

    private static void require(boolean fulfilled, String fault, String word) {
        if (!fulfilled) {
            throw new IllegalArgumentException(fault + " '" + word + "'");
        }
    }
}
