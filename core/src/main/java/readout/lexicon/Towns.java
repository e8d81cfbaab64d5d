package readout.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.claim.Where.Gazetted;
import readout.claim.Where.Point;
import readout.lexicon.Gazetteer.Place;
import readout.lexicon.Gazetteer.Standing;

/**
 * The towns of {@code places/cities.tsv}. A town is made when one of its names is asked for: most are never, and all
 * together they take long to make and much memory. Immutable.
 */
final class Towns {
    /** States whose towns are also written without the Arabic article, and with -a for -ah. */
    static final Set<String> ARABIC = Set.of(
            "SYR", "IRQ", "YEM", "LBY", "SDN", "EGY", "SAU", "JOR", "LBN", "PSE", "ARE", "OMN", "KWT", "BHR", "QAT",
            "DZA", "TUN", "MAR");

    private static final Set<String> ARTICLES =
            Set.of("al", "ar", "as", "ash", "ad", "adh", "an", "at", "ath", "az", "el");

    private final byte[] file;
    private final TownNames names;

    /**
     * Towns of a file that was checked.
     *
     * @param names where each name, as {@link #forms} gives it, stands
     */
    Towns(byte[] file, TownNames names) {
        this.file = file;
        this.names = names;
    }

    /** The most words that a name beginning with {@code word} may have; 0 where there is none. */
    int mostWords(String word) {
        return names.mostWords(word.hashCode());
    }

    /** Adds every place that bears a name, in file order, and is not there yet. */
    void named(String key, List<Place> places) {
        for (int line : names.lines(key.hashCode())) {
            read(line).named(key).filter(place -> isNew(place, places)).ifPresent(places::add);
        }
    }

    /** False for a place that is already among {@code places}, under whatever standing. */
    static boolean isNew(Place place, List<Place> places) {
        for (Place known : places) {
            if (known.entry().geonameid() == place.entry().geonameid()
                    && known.entry().point().equals(place.entry().point())) {
                return false;
            }
        }
        return true;
    }

    private Town read(int from) {
        int to = from;
        while (to < file.length && file[to] != '\n' && file[to] != '\r') {
            to++;
        }
        return Town.of(new String(file, from, to - from, StandardCharsets.UTF_8).split("\t", -1));
    }

    /**
     * A line of the file.
     *
     * @param alternates its other names
     */
    private record Town(Gazetted entry, List<String> alternates, int population) {
        static Town of(String[] cell) {
            Point point = new Point(Double.parseDouble(cell[5]), Double.parseDouble(cell[6]));
            return new Town(
                    new Gazetted(Long.parseLong(cell[0]), cell[1], point, cell[3], cell[4], "P." + cell[7]),
                    cell[2].isEmpty() ? List.of() : List.of(cell[2].split("\\|")),
                    Integer.parseInt(cell[8]));
        }

        /** The town where it bears a name, given as names are compared. */
        Optional<Place> named(String key) {
            String own = PlaceWords.key(entry.name());
            if (own.equals(key)
                    || (ARABIC.contains(entry.country()) && forms(own).contains(key))) {
                return Optional.of(new Place(entry, population, Standing.TOWN));
            }
            for (String alternate : alternates) {
                if (PlaceWords.key(alternate).equals(key)) {
                    return Optional.of(new Place(entry, population, Standing.OTHER_NAME));
                }
            }
            return Optional.empty();
        }
    }

    /** Other ways to write an Arabic name: without the article, with -a for -ah. */
    static List<String> forms(String key) {
        int space = key.indexOf(' ');
        String bare = space > 0 && ARTICLES.contains(key.substring(0, space)) ? key.substring(space + 1) : key;
        if (!bare.endsWith("ah")) {
            return List.of(bare);
        }
        String open = bare.substring(0, bare.length() - 1);
        return List.of(bare, open, "al " + open);
    }
}
