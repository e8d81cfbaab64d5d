package readout.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.claim.Where;
import readout.syntax.Edge;
import readout.syntax.Node;

/** The places of one report by the words that name them, also through "the town of X". Immutable. */
final class NamedPlaces {
    /** Prepositions that tell where something is, not whither or whence or against whom. */
    static final Set<String> STILL = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "on",
            "inside",
            "around",
            "across",
            "over",
            "within",
            "throughout",
            "along",
            "close_to",
            "next_to",
            "north_of",
            "south_of",
            "east_of",
            "west_of",
            "outside_of",
            "into",
            "from",
            "off");

    private static final Set<String> GENERIC = Set.of(
            "city",
            "town",
            "village",
            "province",
            "district",
            "region",
            "area",
            "governorate",
            "state",
            "county",
            "capital",
            "camp",
            "port",
            "island",
            "suburb",
            "neighborhood",
            "neighbourhood",
            "outskirts",
            "part",
            "north",
            "south",
            "east",
            "west",
            "countryside",
            "stronghold",
            "enclave",
            "border",
            "coast",
            "valley",
            "oblast",
            "center",
            "centre",
            "street");
    private static final int DEEPEST = 3;

    private final SpanIndex<Where> places;

    /** {@code inReport} is what {@link PlaceResolver#find} gave. */
    NamedPlaces(List<Where> inReport) {
        places = new SpanIndex<>(inReport, Where::span);
    }

    SpanIndex<Where> index() {
        return places;
    }

    /** The place that a noun names, itself or through "the town of X", "X, a town", "a hospital in X". */
    Optional<Where> of(Node noun) {
        return named(noun, DEEPEST);
    }

    /** The country of the place that a noun names, or of that in which the place of a common noun lies. */
    Optional<String> country(Node noun) {
        boolean place = noun.isProperNoun() || isGeneric(noun);
        return place ? named(noun, DEEPEST).flatMap(Where::resolved).map(Where.Gazetted::country) : Optional.empty();
    }

    /** True for a common noun for a place: town, region, outskirts. */
    static boolean isGeneric(Node noun) {
        return GENERIC.contains(noun.lemma());
    }

    private Optional<Where> named(Node noun, int depth) {
        Optional<Where> own = at(noun);
        if (own.isPresent() || depth == 0) {
            return own;
        }
        for (Edge edge : noun.arguments()) {
            Node child = noun.tree().node(edge.dependent());
            String relation = edge.relation().base();
            String mark = edge.relation().subtype();
            boolean same = relation.equals("appos") || relation.equals("flat");
            boolean part = relation.equals("nmod")
                    && (STILL.contains(mark)
                            || mark.equals("of")
                            || mark.equals("poss")
                            || (mark.equals("with") && noun.lemma().equals("border")));
            boolean compound = relation.equals("compound") && GENERIC.contains(noun.lemma());
            Optional<Where> place = same || part || compound ? named(child, depth - 1) : Optional.empty();
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** The place whose name holds this word; empty for an adjective and for a name inside a longer one. */
    private Optional<Where> at(Node word) {
        if (word.xpos().startsWith("JJ")
                || word.word().name().equals("NORP")
                || word.word().name().equals("PERSON")) {
            return Optional.empty();
        }
        for (Where place : places.around(word.span())) {
            if (place.span().overlaps(word.span())) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
