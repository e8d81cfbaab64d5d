package readout.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import readout.claim.Where.Gazetted;
import readout.text.Span;

/**
 * Names of places and where they lie: states, regions, towns, natural features, bases, crossings. Immutable.
 *
 * <p>Names are compared by case, without diacritics; a name in capitals meets its usual spelling. Sources:
 * lexicons/SOURCES.md.
 */
public final class Gazetteer {
    /** States, regions and what we list ourselves, by name. */
    private final Map<String, List<Place>> listed;

    private final Map<String, Place> countries;
    private final Towns towns;
    private final Set<String> noPlaces;
    /** Words of the longest listed name that begins with this word. */
    private final Map<String, Integer> longest = new HashMap<>();
    /** What names were found to stand for, towns included. */
    private final Map<String, List<Place>> known = new ConcurrentHashMap<>();

    /**
     * What a name can stand for.
     *
     * @param entry where it lies
     * @param population inhabitants, 0 where unknown
     * @param standing what made it known
     */
    public record Place(Gazetted entry, int population, Standing standing) {
        public boolean isCountry() {
            return entry.resolution() == 1;
        }
    }

    /** How a place came into the gazetteer. */
    public enum Standing {
        /** A state or territory by its name. */
        COUNTRY,
        /** A state, territory or region by its adjective, e.g. {@code Turkish}. */
        ADJECTIVE,
        /** Listed by us because news of conflicts tells of it. */
        LISTED,
        /** A town of the GeoNames dump by its usual name. */
        TOWN,
        /** A town of the GeoNames dump by another name. */
        OTHER_NAME,
        /** A region by an abbreviation that holds only behind a comma, e.g. {@code Fla.}. */
        SHORT
    }

    /**
     * A name in a text.
     *
     * @param span where it stands
     * @param places what it can stand for, at least one
     */
    public record Named(Span span, List<Place> places) {}

    /** {@code noPlaces} are names of towns that are first of all another word. */
    Gazetteer(Map<String, List<Place>> listed, Map<String, Place> countries, Towns towns, Set<String> noPlaces) {
        this.listed = listed;
        this.countries = countries;
        this.towns = towns;
        this.noPlaces = noPlaces;
        for (String name : listed.keySet()) {
            longest.merge(PlaceWords.first(name), PlaceWords.count(name), Math::max);
        }
    }

    /**
     * Reads {@code entities/countries.tsv} and the tables below {@code places/}.
     *
     * @param faults where each fault is told, as {@code file:line: fault}
     */
    public static Gazetteer read(LexiconFiles files, List<String> faults) {
        return new GazetteerReader(files, faults).read();
    }

    /** The state or territory of an ISO 3166-1 alpha-3 code. */
    public Optional<Place> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    public Collection<Place> countries() {
        return countries.values();
    }

    /** What a name can stand for; none for an unknown name. */
    public List<Place> named(String name) {
        return placesOf(PlaceWords.key(name));
    }

    private List<Place> placesOf(String key) {
        List<Place> places = known.get(key);
        if (places == null) {
            places = new ArrayList<>(listed.getOrDefault(key, List.of()));
            if (!key.isEmpty() && !noPlaces.contains(key)) {
                towns.named(key, places);
            }
            places = List.copyOf(places);
            if (!places.isEmpty()) {
                known.put(key, places);
            }
        }
        return places;
    }

    /** The names of places in a stretch of {@code text}, the longest first taken, none overlapping, in text order. */
    public List<Named> find(String text, Span within) {
        List<Named> found = new ArrayList<>();
        PlaceWords words = PlaceWords.of(text, within);
        int at = 0;
        while (at < words.size()) {
            int next = at + 1;
            if (isCapital(words.word(at)) || words.word(at).length() <= 3) {
                int last = lastOfName(words, at);
                if (last >= at) {
                    Span span = words.span(at).union(words.span(last));
                    found.add(new Named(withStop(text, span, within), lookUp(words, at, last)));
                    next = last + 1;
                }
            }
            at = next;
        }
        return found;
    }

    /** "U.S." owns its last full stop. */
    private static Span withStop(String text, Span span, Span within) {
        boolean initials = span.length() >= 3 && text.charAt(span.end() - 2) == '.';
        return initials && span.end() < within.end() && text.charAt(span.end()) == '.'
                ? new Span(span.start(), span.end() + 1)
                : span;
    }

    private int lastOfName(PlaceWords words, int from) {
        int most = mostWords(words.word(from));
        String titled = titled(words.word(from));
        if (!titled.equals(words.word(from))) {
            most = Math.max(most, mostWords(titled));
        }
        int last = from;
        while (last - from + 1 < most && last + 1 < words.size() && words.joined(last)) {
            last++;
        }
        for (; most > 0 && last >= from; last--) {
            if (hasCapital(words, from, last) && !lookUp(words, from, last).isEmpty()) {
                return last;
            }
        }
        return from - 1;
    }

    private int mostWords(String first) {
        return Math.max(longest.getOrDefault(first, 0), towns.mostWords(first));
    }

    private List<Place> lookUp(PlaceWords words, int from, int last) {
        List<Place> exact = placesOf(words.joined(from, last, UnaryOperator.identity()));
        if (!exact.isEmpty()) {
            return exact;
        }
        for (int i = from; i <= last; i++) {
            if (!isAllCapitals(words.word(i))) {
                return List.of();
            }
        }
        String title = words.joined(from, last, Gazetteer::titled);
        return title.length() > 3 ? placesOf(title) : List.of();
    }

    private static boolean hasCapital(PlaceWords words, int from, int last) {
        for (int i = from; i <= last; i++) {
            if (isCapital(words.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static boolean isAllCapitals(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String titled(String word) {
        return word.length() > 1 && isAllCapitals(word)
                ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
                : word;
    }
}
