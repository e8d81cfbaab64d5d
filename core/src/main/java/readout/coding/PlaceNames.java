package readout.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.claim.Where;
import readout.lexicon.Gazetteer.Named;
import readout.lexicon.Gazetteer.Place;
import readout.lexicon.Gazetteer.Standing;
import readout.syntax.Node;
import readout.syntax.ParseTree;
import readout.text.Span;

/** Tells names of places from names of persons and organisations, sentence by sentence. */
final class PlaceNames {
    private static final Set<String> PLACE_TAGS = Set.of("GPE", "LOC", "FAC", "FACILITY", "NORP");
    private static final Set<String> UNITS = Set.of(
            "County",
            "Province",
            "Governorate",
            "Region",
            "Oblast",
            "Prefecture",
            "Township",
            "Airport",
            "Island",
            "River",
            "Valley",
            "Peninsula");
    private static final int WELL_KNOWN = 100_000;
    /** Towns of this size lend their name to what has its seat there: "Toronto police". */
    private static final int SEAT = 300_000;

    private final String text;
    private final List<Node> nodes;
    private int passed;

    PlaceNames(String text, Optional<ParseTree> tree) {
        this.text = text;
        nodes = tree.map(ParseTree::nodes).orElse(List.of());
    }

    /** The name, with a following "Province" or the like, where it means a place; empty where it means something else. */
    Optional<Named> accept(Named named) {
        if (isShort(named)) {
            return shortened(named);
        }
        Optional<Named> whole = Optional.of(withUnit(named));
        List<Node> over = over(named.span());
        if (over.isEmpty()) {
            return isPartOfName(named) ? Optional.empty() : whole;
        }
        if (isCountry(named) || isRegion(named)) {
            return whole;
        }
        String tag = over.get(over.size() - 1).word().name();
        if (!isProper(over)) {
            return Optional.empty();
        }
        if (PLACE_TAGS.contains(tag)) {
            return whole;
        }
        if (tag.isEmpty()) {
            return isKnown(named) && !isPartOfName(named) ? whole : Optional.empty();
        }
        boolean organization = tag.equals("ORG") && (isSeat(named) || (isKnown(named) && !reachesBeyond(over, tag)));
        return organization ? whole : Optional.empty();
    }

    private static boolean isShort(Named named) {
        for (Place place : named.places()) {
            if (place.standing() != Standing.SHORT) {
                return false;
            }
        }
        return true;
    }

    private static boolean isProper(List<Node> over) {
        for (Node node : over) {
            if (node.isProperNoun() || node.xpos().startsWith("JJ")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeat(Named named) {
        for (Place place : named.places()) {
            if (place.population() >= SEAT) {
                return true;
            }
        }
        return false;
    }

    /** "Fla.": behind a comma, or where the tagger takes it for a place. */
    private Optional<Named> shortened(Named named) {
        Span span = named.span();
        boolean place = over(span).stream().anyMatch(node -> node.word().name().equals("GPE"));
        if (!place && !isBehindComma(span)) {
            return Optional.empty();
        }
        boolean small = Character.isLowerCase(text.charAt(span.end() - 1));
        boolean stop = small && span.end() < text.length() && text.charAt(span.end()) == '.';
        return Optional.of(stop ? new Named(new Span(span.start(), span.end() + 1), named.places()) : named);
    }

    private boolean isBehindComma(Span span) {
        int at = span.start() - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at >= 0 && text.charAt(at) == ',';
    }

    private Named withUnit(Named named) {
        int from = named.span().end() + 1;
        if (from >= text.length() || text.charAt(from - 1) != ' ') {
            return named;
        }
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return UNITS.contains(text.substring(from, end))
                ? new Named(new Span(named.span().start(), end), named.places())
                : named;
    }

    private static boolean isCountry(Named named) {
        Standing standing = named.places().get(0).standing();
        return standing == Standing.COUNTRY || standing == Standing.ADJECTIVE;
    }

    /** A first-level region of ours: part of an organisation's name it is still the region. */
    private static boolean isRegion(Named named) {
        for (Place place : named.places()) {
            if (place.standing() == Standing.LISTED && place.entry().resolution() == 2) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKnown(Named named) {
        for (Place place : named.places()) {
            if (place.standing() == Standing.LISTED || isCountry(named) || place.population() >= WELL_KNOWN) {
                return true;
            }
        }
        return false;
    }

    /** The words over a stretch that lies no further to the front than those asked for before. */
    private List<Node> over(Span span) {
        while (passed < nodes.size() && nodes.get(passed).span().end() <= span.start()) {
            passed++;
        }
        List<Node> over = new ArrayList<>(2);
        for (int i = passed; i < nodes.size() && nodes.get(i).span().start() < span.end(); i++) {
            if (nodes.get(i).span().overlaps(span)) {
                over.add(nodes.get(i));
            }
        }
        return over;
    }

    /** True when the same kind of name goes on before or behind. */
    private boolean reachesBeyond(List<Node> over, String tag) {
        int before = over.get(0).index() - 1;
        int behind = over.get(over.size() - 1).index() + 1;
        return (before >= 0 && nodes.get(before).word().name().equals(tag))
                || (behind < nodes.size() && nodes.get(behind).word().name().equals(tag));
    }

    /** True when a capitalised word stands right before or behind and no country or region is meant. */
    private boolean isPartOfName(Named named) {
        if (isCountry(named) || named.places().get(0).standing() == Standing.LISTED) {
            return false;
        }
        int behind = named.span().end() + 1;
        boolean goesOn =
                behind < text.length() && text.charAt(behind - 1) == ' ' && Character.isUpperCase(text.charAt(behind));
        int before = named.span().start() - 2;
        if (before < 0 || text.charAt(before + 1) != ' ') {
            return goesOn;
        }
        int start = before;
        while (start >= 0 && Character.isLetter(text.charAt(start))) {
            start--;
        }
        boolean first = start < 0 || (start >= 1 && ".\n".indexOf(text.charAt(start - 1)) >= 0);
        return goesOn || (!first && start < before && Character.isUpperCase(text.charAt(start + 1)));
    }

    /** Names that the tagger takes for places and the gazetteer does not know. */
    List<Where> unknown(List<Named> known) {
        List<Where> unknown = new ArrayList<>();
        int at = 0;
        while (at < nodes.size()) {
            String tag = nodes.get(at).word().name();
            int end = at + 1;
            while (end < nodes.size() && nodes.get(end).word().name().equals(tag)) {
                end++;
            }
            if (tag.equals("GPE") || tag.equals("LOC")) {
                Span span = nodes.get(at).span().union(nodes.get(end - 1).span());
                if (!PlaceResolver.covers(known, span) && Character.isUpperCase(text.charAt(span.start()))) {
                    unknown.add(new Where(span.in(text), span, Optional.empty()));
                }
            }
            at = end;
        }
        return unknown;
    }
}
