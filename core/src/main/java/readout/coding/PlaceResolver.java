package readout.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.claim.Where;
import readout.lexicon.Gazetteer;
import readout.lexicon.Gazetteer.Named;
import readout.lexicon.Gazetteer.Place;
import readout.syntax.ParseTree;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;

/** Finds the places of a report and where they lie. Safe for many threads. */
public final class PlaceResolver {
    private final Gazetteer gazetteer;

    public PlaceResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The places of a report, adjectives such as "Turkish" among them, in text order.
     *
     * @param trees the trees of its sentences, in their order; where they are missing, the gazetteer alone decides
     */
    public List<Where> find(Document document, List<ParseTree> trees) {
        List<Named> names = new ArrayList<>();
        List<Where> unknown = new ArrayList<>();
        for (int i = 0; i < document.sentences().size(); i++) {
            Sentence sentence = document.sentences().get(i);
            Optional<ParseTree> tree = i < trees.size() ? Optional.of(trees.get(i)) : Optional.empty();
            PlaceNames found = new PlaceNames(document.text(), tree);
            int last = Math.max(0, names.size() - 1);
            for (Named named : gazetteer.find(document.text(), sentence.span())) {
                found.accept(named).ifPresent(names::add);
            }
            unknown.addAll(found.unknown(names.subList(last, names.size())));
        }
        List<Where> places = new ArrayList<>(unknown);
        resolve(document.text(), names, places);
        places.sort((a, b) -> a.span().compareTo(b.span()));
        return places;
    }

    private static void resolve(String text, List<Named> names, List<Where> places) {
        PlaceContext context = new PlaceContext();
        names.forEach(context::discuss);
        Map<String, Place> told = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Named named = names.get(i);
            String words = named.span().in(text);
            String lower = words.toLowerCase(Locale.ROOT);
            Optional<Place> within = i + 1 < names.size()
                            && PlaceContext.isContained(
                                    text, named.span(), names.get(i + 1).span())
                    ? Optional.of(context.best(names.get(i + 1).places(), Optional.empty()))
                    : Optional.empty();
            Place known = told.get(lower);
            Place best = within.isEmpty() && known != null ? known : context.best(named.places(), within);
            told.put(lower, best);
            places.add(new Where(words, named.span(), Optional.of(best.entry())));
        }
    }

    /** True when {@code span} lies in a place of {@code places}. */
    static boolean covers(List<Named> places, Span span) {
        for (Named named : places) {
            if (named.span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }
}
