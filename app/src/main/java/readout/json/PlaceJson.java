package readout.json;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.claim.Where;
import tools.jackson.databind.node.ObjectNode;

/** A place as PLOVER's location object. */
final class PlaceJson {
    private static final Map<String, String> COUNTRIES = countries();

    private PlaceJson() {}

    static ObjectNode of(Where where) {
        ObjectNode json = Json.object().put("extracted_place", where.words());
        Optional<Where.Gazetted> resolved = where.resolved();
        if (resolved.isPresent()) {
            Where.Gazetted place = resolved.get();
            json.put("resolved_place", place.name());
            if (place.geonameid() == 0) {
                json.putNull("geonameid");
            } else {
                json.put("geonameid", place.geonameid());
            }
            String[] feature = place.feature().split("\\.", 2);
            json.put("lat", place.point().lat())
                    .put("lon", place.point().lon())
                    .put("country", Json.orNull(COUNTRIES.getOrDefault(place.country(), place.country())))
                    .put("country_code", Json.orNull(place.country()))
                    .put("province", Json.orNull(place.province()))
                    .put("feature_class", Json.orNull(feature[0]))
                    .put("feature_code", feature.length > 1 ? feature[1] : null)
                    .put("resolution", place.resolution());
        } else {
            for (String name : UNRESOLVED) {
                json.putNull(name);
            }
        }
        return json.put("start", where.span().start()).put("end", where.span().end());
    }

    private static final String[] UNRESOLVED = {
        "resolved_place",
        "geonameid",
        "lat",
        "lon",
        "country",
        "country_code",
        "province",
        "feature_class",
        "feature_code",
        "resolution"
    };

    /** English names by ISO 3166-1 alpha-3. */
    private static Map<String, String> countries() {
        Map<String, String> names = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(two).build();
            names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
        }
        names.put("XKX", "Kosovo");
        return names;
    }
}
