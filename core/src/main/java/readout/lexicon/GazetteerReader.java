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

    private final LexiconFiles files;
    private final List<String> faults;
    private final Map<String, List<Place>> places = new HashMap<>();
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
        for (Table.Row row : Table.read(files, PLACES, faults).rows()) {
            readListed(row);
        }
        Towns towns = new TownReader(CITIES, files.bytes(CITIES), faults).read();
        return new Gazetteer(places, countries, towns, noPlaces);
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
        if (!isFeature(feature)) {
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

    private static boolean isFeature(String feature) {
        boolean kind = feature.length() > 2 && "AHLPRSTUV".indexOf(feature.charAt(0)) >= 0 && feature.charAt(1) == '.';
        for (int i = 2; kind && i < feature.length(); i++) {
            char c = feature.charAt(i);
            kind = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return kind;
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

    private void add(String name, Place place) {
        addKey(key(name), place);
    }

    private void addKey(String key, Place place) {
        if (key.isEmpty() || noPlaces.contains(key)) {
            return;
        }
        List<Place> all = places.computeIfAbsent(key, any -> new ArrayList<>(1));
        if (Towns.isNew(place, all)) {
            all.add(place);
        }
    }

    private static String key(String name) {
        return PlaceWords.key(name);
    }
}
