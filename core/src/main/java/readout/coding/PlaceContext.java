package readout.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.lexicon.Gazetteer.Named;
import readout.lexicon.Gazetteer.Place;
import readout.lexicon.Gazetteer.Standing;
import readout.text.Span;

/** What a report is about, and which of several places of one name it therefore means. */
final class PlaceContext {
    private static final double COUNTRY = 12;
    private static final double LISTED = 9;
    private static final double ADJECTIVE = 11;
    private static final double CAPITAL = 2;
    private static final double SEAT = 0.7;
    private static final double OTHER_NAME = -1;
    private static final double SHORT = 5;
    private static final double SAME_COUNTRY = 1.5;
    private static final double SAME_PROVINCE = 3.5;
    private static final double CONTAINED = 20;
    private static final int FARTHEST_WORDS_BETWEEN = 6;

    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<String, Integer> provinces = new HashMap<>();

    /** Counts a country under discussion. */
    void discuss(String country) {
        countries.merge(country, 1, Integer::sum);
    }

    /** Counts the country of a name that can stand for one place, or for a state or region. */
    void discuss(Named named) {
        for (Place place : named.places()) {
            boolean certain = named.places().size() == 1
                    || place.standing() == Standing.COUNTRY
                    || place.standing() == Standing.ADJECTIVE;
            if (certain || place.entry().resolution() == 2) {
                discuss(place.entry().country());
            }
            if (place.entry().resolution() == 2) {
                provinces.merge(province(place.entry().country(), place.entry().name()), 1, Integer::sum);
            }
        }
    }

    /** The likeliest of {@code places}; a state or region named right behind decides. */
    Place best(List<Place> places, Optional<Place> within) {
        if (places.size() == 1) {
            return places.get(0);
        }
        Place best = places.get(0);
        double highest = score(best, within);
        for (Place place : places.subList(1, places.size())) {
            double score = score(place, within);
            if (score > highest) {
                best = place;
                highest = score;
            }
        }
        return best;
    }

    private double score(Place place, Optional<Place> within) {
        String country = place.entry().country();
        double score = standing(place);
        score += SAME_COUNTRY * Math.log1p(countries.getOrDefault(country, 0));
        score += SAME_PROVINCE
                * Math.log1p(
                        provinces.getOrDefault(province(country, place.entry().province()), 0));
        if (within.isPresent() && isIn(place, within.get())) {
            score += CONTAINED;
        }
        return score;
    }

    private static double standing(Place place) {
        double people = Math.log10(Math.max(100, place.population()));
        double seat = place.entry().feature().equals("P.PPLC")
                ? CAPITAL
                : place.entry().feature().equals("P.PPLA") ? SEAT : 0;
        return switch (place.standing()) {
            case COUNTRY -> COUNTRY;
            case ADJECTIVE -> ADJECTIVE;
            case LISTED -> LISTED;
            case TOWN -> people + seat;
            case OTHER_NAME -> people + seat + OTHER_NAME;
            case SHORT -> SHORT;
        };
    }

    private static boolean isIn(Place place, Place whole) {
        if (!place.entry().country().equals(whole.entry().country()) || place.equals(whole)) {
            return false;
        }
        return whole.isCountry() || whole.entry().name().equals(place.entry().province());
    }

    private static String province(String country, String name) {
        return country + " " + name;
    }

    /** "X, Y", "X in Y", "X district of Y": true when what is between says that the first lies in the second. */
    static boolean isContained(String text, Span inner, Span outer) {
        int from = inner.end();
        int to = Math.max(from, outer.start());
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (to - from == 1 && text.charAt(from) == ',') {
            return true;
        }
        boolean of = text.startsWith("of", to - 2);
        if (to - from < 2 || !(of || text.startsWith("in", to - 2))) {
            return false;
        }
        String between = text.substring(from, to);
        String[] words = between.split("\\s+", FARTHEST_WORDS_BETWEEN + 1);
        boolean near = words.length <= FARTHEST_WORDS_BETWEEN && between.indexOf('.') < 0 && between.indexOf(',') <= 0;
        boolean alone = words[words.length - 1].length() == 2;
        return near && alone && (!of || words.length == 2);
    }
}
