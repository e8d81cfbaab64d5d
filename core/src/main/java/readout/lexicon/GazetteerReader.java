package readout.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.claim.Where.Gazetted;
import readout.claim.Where.Point;
import readout.lexicon.Gazetteer.Place;
import readout.lexicon.Gazetteer.Standing;

/** Reads the tables of the gazetteer. */
final class GazetteerReader {
    private static final String NAMES = "entities/countries.tsv";
    private static final String POINTS = "places/countries.tsv";
    private static final String CITIES = "places/cities.tsv";
    private static final String PLACES = "places/places.tsv";
    private static final String NO_PLACES = "places/not-places.txt";
    private static final int CITY_COLUMNS = 9;
    /** States whose towns are also written without the Arabic article, and with -a for -ah. */
    private static final Set<String> ARABIC = Set.of(
            "SYR", "IRQ", "YEM", "LBY", "SDN", "EGY", "SAU", "JOR", "LBN", "PSE", "ARE", "OMN", "KWT", "BHR", "QAT",
            "DZA", "TUN", "MAR");

    private static final Set<String> ARTICLES =
            Set.of("al", "ar", "as", "ash", "ad", "adh", "an", "at", "ath", "az", "el");

    private final LexiconFiles files;
    private final List<String> faults;
    private final Map<String, List<Place>> places = new HashMap<>(1 << 17);
    private final Map<String, Place> countries = new HashMap<>();
    private final Set<String> noPlaces = new HashSet<>();

    GazetteerReader(LexiconFiles files, List<String> faults) {
        this.files = files;
        this.faults = faults;
    }

    Gazetteer read() {
        for (String line : files.lines(NO_PLACES)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                noPlaces.add(key(line.strip()));
            }
        }
        readCountries();
        Table.read(files, PLACES, faults).rows().forEach(this::readListed);
        readCities();
        places.values().forEach(list -> ((ArrayList<Place>) list).trimToSize());
        return new Gazetteer(places, countries);
    }

    private void readCountries() {
        Map<String, Table.Row> points = new HashMap<>();
        for (Table.Row row : Table.read(files, POINTS, faults).rows()) {
            points.put(row.get("code"), row);
        }
        for (Table.Row row : Table.read(files, NAMES, faults).rows()) {
            Table.Row point = points.get(row.get("code"));
            if (point == null) {
                faults.add(row.at() + ": no point in " + POINTS + " for '" + row.get("code") + "'");
                continue;
            }
            if (row.all("names").isEmpty()) {
                faults.add(row.at() + ": no name");
                continue;
            }
            String name = row.all("names").get(0);
            entry(point, name, row.get("code"), "A.PCLI").ifPresent(entry -> {
                Place place = new Place(entry, 0, Standing.COUNTRY);
                countries.put(row.get("code"), place);
                row.all("names").forEach(other -> add(other, place));
                Place adjective = new Place(entry, 0, Standing.ADJECTIVE);
                row.all("adjectives").forEach(other -> add(other, adjective));
            });
        }
    }

    private void readListed(Table.Row row) {
        String feature = row.get("feature");
        if (!feature.matches("[AHLPRSTUV]\\.[A-Z0-9]+")) {
            faults.add(row.at() + ": not a GeoNames feature code: '" + feature + "'");
            return;
        }
        entry(row, row.get("name"), row.get("country"), feature).ifPresent(entry -> {
            Place place = new Place(entry, 0, Standing.LISTED);
            places.getOrDefault(key(row.get("name")), new ArrayList<>()).removeIf(part -> isWhole(part, entry));
            add(row.get("name"), place);
            row.all("alternates").forEach(other -> add(other, place));
            Place adjective = new Place(entry, 0, Standing.ADJECTIVE);
            row.all("adjectives").forEach(other -> add(other, adjective));
            Place shortened = new Place(entry, 0, Standing.SHORT);
            row.all("short").forEach(other -> add(other, shortened));
        });
    }

    /** "England" is a part of the United Kingdom here, though a name of it elsewhere. */
    private static boolean isWhole(Place known, Gazetted part) {
        return known.standing() == Standing.COUNTRY
                && known.entry().country().equals(part.country())
                && !known.entry().name().equals(part.name());
    }

    private Optional<Gazetted> entry(Table.Row row, String name, String country, String feature) {
        try {
            long id = Long.parseLong(row.get("geonameid"));
            Point point = new Point(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon")));
            if (Math.abs(point.lat()) > 90 || Math.abs(point.lon()) > 180) {
                faults.add(row.at() + ": not a point: " + point);
            }
            return Optional.of(new Gazetted(id, name, point, country, row.get("admin1"), feature));
        } catch (NumberFormatException e) {
            faults.add(row.at() + ": not a number: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void readCities() {
        int number = 0;
        boolean header = true;
        for (String line : files.lines(CITIES)) {
            number++;
            if (line.startsWith("#")) {
                continue;
            }
            if (header) {
                header = false;
                continue;
            }
            String[] cell = line.split("\t", -1);
            if (cell.length != CITY_COLUMNS) {
                faults.add(CITIES + ":" + number + ": expected " + CITY_COLUMNS + " columns, found " + cell.length);
                continue;
            }
            try {
                readCity(cell);
            } catch (NumberFormatException e) {
                faults.add(CITIES + ":" + number + ": not a number: " + e.getMessage());
            }
        }
    }

    private void readCity(String[] cell) {
        Gazetted entry = new Gazetted(
                Long.parseLong(cell[0]),
                cell[1],
                new Point(Double.parseDouble(cell[5]), Double.parseDouble(cell[6])),
                cell[3],
                cell[4],
                "P." + cell[7]);
        int population = Integer.parseInt(cell[8]);
        Place town = new Place(entry, population, Standing.TOWN);
        add(cell[1], town);
        if (ARABIC.contains(cell[3])) {
            withoutArticle(key(cell[1]), town);
        }
        if (!cell[2].isEmpty()) {
            Place other = new Place(entry, population, Standing.OTHER_NAME);
            for (String name : cell[2].split("\\|")) {
                add(name, other);
            }
        }
    }

    private void withoutArticle(String key, Place town) {
        int space = key.indexOf(' ');
        String bare = space > 0 && ARTICLES.contains(key.substring(0, space)) ? key.substring(space + 1) : key;
        addKey(bare, town);
        if (bare.endsWith("ah")) {
            String open = bare.substring(0, bare.length() - 1);
            addKey(open, town);
            addKey("al " + open, town);
        }
    }

    private void add(String name, Place place) {
        addKey(key(name), place);
    }

    private void addKey(String key, Place place) {
        if (key.isEmpty() || noPlaces.contains(key)) {
            return;
        }
        List<Place> all = places.computeIfAbsent(key, any -> new ArrayList<>(1));
        for (Place known : all) {
            if (known.entry().geonameid() == place.entry().geonameid()
                    && known.entry().point().equals(place.entry().point())) {
                return;
            }
        }
        all.add(place);
    }

    private static String key(String name) {
        return PlaceWords.key(name);
    }
}
