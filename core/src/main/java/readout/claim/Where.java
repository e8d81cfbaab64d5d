package readout.claim;

import java.util.Optional;
import readout.text.Span;

/**
 * A place, resolved to a gazetteer: PLOVER's location object.
 *
 * @param words the place as written
 * @param span where these words stand
 * @param resolved what the gazetteer knows of it, empty where it knows none
 */
public record Where(String words, Span span, Optional<Gazetted> resolved) {
    /**
     * An entry of the gazetteer.
     *
     * @param geonameid GeoNames id, 0 for a place of our own
     * @param name usual name
     * @param point latitude and longitude
     * @param country ISO 3166-1 alpha-3
     * @param province first-level region, empty where unknown
     * @param feature GeoNames feature class and code, e.g. {@code P.PPLC}
     */
    public record Gazetted(long geonameid, String name, Point point, String country, String province, String feature) {
        /** 1 country, 2 first-level region, 3 second-level region or natural feature, 4 city, 5 below city. */
        public int resolution() {
            if (feature.startsWith("A.PCL")) {
                return 1;
            }
            if (feature.startsWith("A.ADM1")) {
                return 2;
            }
            if (feature.startsWith("P.")) {
                return 4;
            }
            return feature.startsWith("S.") ? 5 : 3;
        }
    }

    /**
     * A point on the earth, WGS 84.
     *
     * @param lat degrees north
     * @param lon degrees east
     */
    public record Point(double lat, double lon) {}
}
