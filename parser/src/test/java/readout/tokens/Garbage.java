package readout.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes strings that mix words, symbols and digits; the same ones for the same seed. */
final class Garbage {
    private static final List<String> FILES = List.of(
            "emoticons.txt",
            "currency.txt",
            "currency-dollar.txt",
            "units.txt",
            "preserve.txt",
            "abbreviation-period.txt",
            "english-compounds.txt",
            "english-hyphen-prefix.txt",
            "english-hyphen-suffix.txt");
    private static final List<String> LINKS = List.of(
            "http://",
            "HTTPS://",
            "sftp://",
            "xyz://",
            "www.",
            ".com",
            ".co.uk",
            "@",
            "a@b.org",
            "user:p@ss@",
            ":8080",
            "/a/b?c=d",
            "127.0.0.1",
            "255.248.27.1",
            "1234.5.6.7",
            "x-y.zz",
            "_.aa");
    private static final List<String> WORDS = List.of(
            "town",
            "Kyiv",
            "no",
            "No.",
            "don",
            "n't",
            "'s",
            "'ll",
            "U.S",
            "U.S.",
            "Ph.D.",
            "e.g.",
            "1990",
            "'90s",
            "99",
            "1999-2003",
            "80-90s",
            "1,000",
            "12,5",
            "3.14",
            "-5",
            "+7",
            "1/2",
            "AT&T",
            "e-mail",
            "co-op-ed",
            "x-ray-able",
            "US$",
            "C$5",
            "$",
            "5kg",
            "10km",
            "USD5EUR",
            "usd5usd",
            "5%",
            "#1",
            "...",
            "?!",
            "--",
            "***",
            "(",
            ")",
            "[",
            "]",
            "5)",
            "(5",
            "\u2014",
            "\u2013",
            "\u2026",
            "\u201C",
            "\u201D",
            "\u2018",
            "\u2019",
            "\u20AC",
            "\u00A3",
            "\u00B1",
            "\u2212",
            "\u00E9",
            "\u00C9",
            "\u0160",
            "\u008A",
            "\u009F",
            "\u00D7",
            "\u2192",
            "\u203C",
            "\u2022",
            "\u0085",
            "\u000B",
            "\u0000",
            "\u4E2D",
            "\uD83D\uDE00",
            "end.Then",
            "What?!No");
    private static final String SPACES = " \t\n\r\f\u00A0\u2028\u2029";
    private static final String CHARACTERS =
            "aAnNoOsStdlmg01925.,:;!?-'\"()[]<>|/\\@#$%&*+=_~`^{}\u2019\u2014\u20AC\u0085";

    private final Random random;
    private final List<String> parts = new ArrayList<>();

    Garbage(long seed) {
        random = new Random(seed);
        FILES.forEach(name -> parts.addAll(Nlp4jFiles.dictionary(name)));
        parts.replaceAll(part -> part.replace(" ", ""));
    }

    /** Some runs with white space between them. */
    String next() {
        StringBuilder text = new StringBuilder();
        int runs = 1 + random.nextInt(5);
        for (int i = 0; i < runs; i++) {
            text.append(run());
            text.append(random.nextInt(4) > 0 ? ' ' : SPACES.charAt(random.nextInt(SPACES.length())));
        }
        return random.nextBoolean() ? text.toString() : text.substring(0, text.length() - 1);
    }

    /** A run of a few parts. */
    String run() {
        StringBuilder run = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            run.append(cased(part()));
        }
        return run.toString();
    }

    private String part() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> oneOf(parts);
            case 2, 3, 4 -> oneOf(WORDS);
            case 5 -> oneOf(LINKS);
            case 6 -> Integer.toString(random.nextInt(3000));
            default -> characters();
        };
    }

    private String cased(String part) {
        return switch (random.nextInt(8)) {
            case 0 -> part.toUpperCase(Locale.ROOT);
            case 1 -> part.isEmpty() ? part : Character.toTitleCase(part.charAt(0)) + part.substring(1);
            default -> part;
        };
    }

    private String characters() {
        StringBuilder characters = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            characters.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return characters.toString();
    }

    private String oneOf(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
