package readout.copy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** News agencies by the names and abbreviations under which they are credited. */
final class Agencies {
    private final Map<String, String> names = new HashMap<>();

    /** The agencies of {@code agencies.tsv}: name, then other names parted by {@code |}. */
    static Agencies bundled() {
        Agencies agencies = new Agencies();
        Lines.of("agencies.tsv").stream().skip(1).forEach(line -> agencies.add(line.split("\t")));
        return agencies;
    }

    private void add(String... cells) {
        names.put(key(cells[0]), cells[0]);
        for (String other : cells[1].split("\\|")) {
            names.put(key(other), cells[0]);
        }
    }

    /** The usual name of the agency that is credited with these words. */
    Optional<String> find(String words) {
        return Optional.ofNullable(names.get(key(words)));
    }

    private static String key(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT).replace(".", "");
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }
}
