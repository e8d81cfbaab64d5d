package readout.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.syntax.Edge;
import readout.syntax.Node;
import readout.syntax.ParseTree;

/** The country in which a report's people act when nothing else tells theirs. */
final class Setting {
    private static final int DATELINE = 6;
    private static final Set<String> IN = Set.of("in", "across", "inside", "throughout", "near", "outside", "around");
    /** What stands abroad by its nature, so that its country is where it stands. */
    private static final Set<String> MISSIONS = Set.of("embassy", "consulate", "mission", "ambassador", "consul");

    /** Codes of those who are at home in no country. */
    private static final Set<String> EVERYWHERE = Set.of("IMG", "ISM", "NGO", "MNC");

    private static final Set<String> SAID = Set.of(
            "say",
            "tell",
            "add",
            "report",
            "announce",
            "reporter",
            "journalist",
            "conference",
            "interview",
            "statement",
            "briefing",
            "speech",
            "sign",
            "talk",
            "meet",
            "meeting",
            "summit",
            "negotiation",
            "negotiate",
            "convene",
            "broker",
            "accord",
            "agreement",
            "visit");

    private final List<ParseTree> trees;
    private final Composer composer;
    private final ReportNames names;

    Setting(List<ParseTree> trees, Composer composer, ReportNames names) {
        this.trees = trees;
        this.names = names;
        this.composer = composer;
    }

    /**
     * The one country that the sentence gives as its place, or else the dateline's where none is told more often; of those
     * who travel the dateline's alone.
     */
    Optional<String> country(Node word, boolean travels) {
        Set<String> codes = new HashSet<>();
        for (Node node : travels ? List.<Node>of() : word.tree().nodes()) {
            for (Edge edge : node.governors()) {
                boolean place = (edge.relation().is("obl") || edge.relation().is("nmod"))
                        && IN.contains(edge.relation().subtype());
                if (place && !isWhereSaid(node, edge)) {
                    countryOf(node).filter(code -> !isAbroad(node, edge, code)).ifPresent(codes::add);
                }
            }
        }
        if (codes.size() > 1) {
            return Optional.empty();
        }
        return codes.isEmpty()
                ? dateline().filter(names::isLeading)
                : codes.stream().findFirst();
    }

    /** "Told reporters in Beirut": where something was said, not where it happened. */
    private static boolean isWhereSaid(Node place, Edge edge) {
        if (edge.head() < 0) {
            return false;
        }
        Node head = place.tree().node(edge.head());
        return SAID.contains(head.lemma());
    }

    /** "The US-led coalition in Syria": where others are, not whose those are that are told beside them. */
    private boolean isAbroad(Node place, Edge edge, String code) {
        if (edge.head() < 0 || !edge.relation().is("nmod")) {
            return false;
        }
        Mention holder = composer.of(place.tree().node(edge.head()));
        Node host = place.tree().node(edge.head());
        boolean acts = !MISSIONS.contains(host.lemma())
                && holder.sort() != Mention.Sort.THING
                && !EVERYWHERE.contains(holder.code());
        return acts && holder.isResolved() && !holder.code().equals(code);
    }

    private Optional<String> countryOf(Node place) {
        Mention mention = composer.of(place);
        return mention.isNation() ? Optional.of(mention.code()) : composer.placeCountry(place);
    }

    /** "ANKARA (Reuters) -", "Kabul, Afghanistan —". */
    private Optional<String> dateline() {
        for (ParseTree tree : trees.subList(0, Math.min(2, trees.size()))) {
            for (int i = 0; i < Math.min(DATELINE, tree.size()); i++) {
                Node node = tree.node(i);
                boolean ends = node.form().equals("(")
                        || node.form().startsWith("--")
                        || node.form().equals("\u2014")
                        || node.form().equals("\u2013");
                if (ends && i > 0) {
                    return place(tree, i);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> place(ParseTree tree, int end) {
        for (int i = end - 1; i >= 0; i--) {
            Optional<String> country = countryOf(tree.node(i));
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }
}
