package readout.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;

/** Sentences on sports, markets, weather, culture, science and towns: templates with slots, filled anew each time. */
final class MixedNews {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");
    private static final List<String> SURNAMES = List.of(
            "Alder",
            "Bravo",
            "Castell",
            "Dorn",
            "Ekholm",
            "Farrow",
            "Grieve",
            "Hallam",
            "Iversen",
            "Jonsdal",
            "Kerr",
            "Lindqvist",
            "Marlowe",
            "Novik",
            "Okoro",
            "Pellman",
            "Quill",
            "Rossi",
            "Sandoval",
            "Tamm",
            "Ueda",
            "Vance",
            "Wexler",
            "Yilden",
            "Zorn");
    private static final List<String> GIVEN = List.of(
            "Anna", "Bruno", "Clara", "David", "Elena", "Felix", "Greta", "Hugo", "Irene", "Jonas", "Karin", "Leo",
            "Marta", "Nils", "Olga", "Paul", "Rosa", "Simon", "Tara", "Viktor");
    private static final List<String> CITIES = List.of(
            "Bergen", "Porto", "Graz", "Leeds", "Turku", "Lyon", "Bilbao", "Gdansk", "Cork", "Basel", "Osaka", "Perth",
            "Quito", "Denver", "Halifax", "Cordoba", "Nantes", "Bruges", "Aarhus", "Trieste");

    private final List<String> templates;

    private MixedNews(List<String> templates) {
        this.templates = templates;
    }

    static MixedNews read() throws IOException {
        try (InputStream in = Objects.requireNonNull(MixedNews.class.getResourceAsStream("mixed.txt"))) {
            return new MixedNews(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList());
        }
    }

    String sentence(Random random) {
        return SLOT.matcher(pick(templates, random)).replaceAll(slot -> filled(slot.group(1), random));
    }

    private static String filled(String slot, Random random) {
        return switch (slot) {
            case "team" -> pick(CITIES, random) + pick(List.of(" United", " Rovers", " City", " Wanderers"), random);
            case "company" -> pick(SURNAMES, random) + pick(List.of(" Foods", " Motors", " Group", " Air"), random);
            case "surname" -> pick(SURNAMES, random);
            case "given" -> pick(GIVEN, random);
            case "city" -> pick(CITIES, random);
            case "day" -> DayOfWeek.of(1 + random.nextInt(7)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case "month" -> Month.of(1 + random.nextInt(12)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case "small" -> String.valueOf(2 + random.nextInt(8));
            case "number" -> String.valueOf(10 + random.nextInt(890));
            case "percent" -> random.nextInt(10) + "." + random.nextInt(10);
            case "year" -> String.valueOf(1960 + random.nextInt(65));
            default -> throw new IllegalArgumentException("unknown slot {" + slot + "}");
        };
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
