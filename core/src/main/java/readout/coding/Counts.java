package readout.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.claim.Size.Bound;
import readout.claim.Size.Count;
import readout.syntax.Node;
import readout.syntax.ParseTree;

/** Reads how many people a noun phrase names. */
final class Counts {
    private static final Set<String> MANY = Set.of(
            "dozen",
            "dozens",
            "score",
            "scores",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "tens",
            "million",
            "millions",
            "couple");
    private static final Set<String> NOT_PEOPLE = Set.of(
            "year",
            "month",
            "week",
            "day",
            "hour",
            "minute",
            "percent",
            "%",
            "km",
            "kilometer",
            "kilometre",
            "mile",
            "meter",
            "metre",
            "dollar",
            "euro",
            "ton",
            "tonne",
            "time",
            "house",
            "home",
            "building",
            "vehicle",
            "tank",
            "rocket",
            "missile",
            "shell",
            "village",
            "town",
            "city",
            "country",
            "nation",
            "state",
            "mission",
            "strike",
            "attack",
            "raid",
            "round",
            "point",
            "meeting",
            "agreement",
            "occasion",
            "drone",
            "plane",
            "aircraft",
            "ship",
            "location",
            "place");
    private static final Set<String> PEOPLE = Set.of(
            "person",
            "man",
            "woman",
            "child",
            "boy",
            "girl",
            "civilian",
            "soldier",
            "officer",
            "policeman",
            "policewoman",
            "militant",
            "fighter",
            "protester",
            "demonstrator",
            "activist",
            "journalist",
            "reporter",
            "member",
            "guard",
            "passenger",
            "driver",
            "student",
            "worker",
            "rebel",
            "insurgent",
            "commander",
            "leader",
            "teenager",
            "villager",
            "resident",
            "peacekeeper",
            "refugee",
            "migrant",
            "suspect",
            "prisoner",
            "photographer",
            "doctor",
            "nurse");

    private static final Set<String> BEFORE_OF_OR_ALONE =
            Set.of("dozens", "scores", "hundreds", "tens", "several", "few", "couple");
    private static final Set<String> BEFORE_OF = Set.of("tens", "hundreds", "couple");
    private static final Set<String> BEHIND_A = Set.of("dozen", "hundred", "thousand", "few", "couple");

    private final ParseTree tree;
    /** Forms in lower case; empty until a number is read. */
    private final List<String> forms = new ArrayList<>();

    Counts(ParseTree tree) {
        this.tree = tree;
    }

    private List<String> forms() {
        if (forms.isEmpty()) {
            for (Node node : tree.nodes()) {
                forms.add(node.form().toLowerCase(Locale.ROOT));
            }
        }
        return forms;
    }

    /** How many {@code noun} names; empty where it tells no number, or no number of people. */
    Optional<Count> of(Node noun) {
        if (NOT_PEOPLE.contains(noun.lemma())) {
            return Optional.empty();
        }
        if (isNumber(noun)) {
            boolean other = noun.children("nmod").stream().anyMatch(what -> NOT_PEOPLE.contains(what.lemma()));
            return other ? Optional.empty() : read(firstOf(noun), noun.index());
        }
        for (Node child : noun.children()) {
            if (child.index() < noun.index()
                    && (child.relation().is("nummod") || isNumber(child))
                    && !isPossessed(child, noun)) {
                return read(firstOf(child), child.index());
            }
        }
        return one(noun);
    }

    private static boolean isPossessed(Node number, Node noun) {
        return number.children().stream().anyMatch(child -> child.lemma().equals("'s"))
                || noun.index() - number.index() > 6;
    }

    private static boolean isNumber(Node node) {
        return node.xpos().equals("CD") || (MANY.contains(node.form().toLowerCase(Locale.ROOT)) && node.isNoun());
    }

    /** "a soldier", "one man". */
    private static Optional<Count> one(Node noun) {
        if (!PEOPLE.contains(noun.lemma()) || !noun.xpos().equals("NN")) {
            return Optional.empty();
        }
        for (Node child : noun.children("det")) {
            String form = child.form().toLowerCase(Locale.ROOT);
            if (form.equals("a") || form.equals("an") || form.equals("another")) {
                return Optional.of(new Count(1, Bound.EXACT, child.form() + " " + noun.form()));
            }
        }
        return Optional.empty();
    }

    /** First token of the number that ends with or holds {@code number}. */
    private int firstOf(Node number) {
        int from = number.index();
        while (from > 0 && isInNumber(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean isInNumber(int index) {
        Node node = tree.node(index);
        String form = forms().get(index);
        return node.xpos().equals("CD")
                || BEFORE_OF_OR_ALONE.contains(form)
                || (form.equals("-") && index > 0 && tree.node(index - 1).xpos().equals("CD"))
                || (form.equals("of") && index > 0 && BEFORE_OF.contains(forms().get(index - 1)))
                || (form.equals("a") && BEHIND_A.contains(forms().get(index + 1)));
    }

    private Optional<Count> read(int from, int holding) {
        Optional<Numeral> numeral = Numeral.at(forms(), from);
        if (numeral.isEmpty() || numeral.get().end() <= holding - 2) {
            return Optional.empty();
        }
        int first = boundFrom(from);
        Bound bound = numeral.get().counted() ? bound(first, from) : Bound.AT_LEAST;
        StringBuilder words = new StringBuilder();
        for (int at = first; at < numeral.get().end(); at++) {
            boolean tight = at == first
                    || tree.node(at - 1).span().end() == tree.node(at).span().start();
            words.append(tight ? "" : " ").append(tree.node(at).form());
        }
        return Optional.of(new Count(numeral.get().value(), bound, words.toString()));
    }

    /** First token of "at least", "more than" and the like before the number. */
    private int boundFrom(int from) {
        for (int length = 4; length >= 1; length--) {
            if (from - length >= 0
                    && phrase(from - length, from).length() > 0
                    && isBound(phrase(from - length, from))) {
                return from - length;
            }
        }
        return from;
    }

    private String phrase(int from, int to) {
        return String.join(" ", forms().subList(from, to));
    }

    private static boolean isBound(String phrase) {
        return LEAST.contains(phrase) || MOST.contains(phrase) || ABOUT.contains(phrase);
    }

    private Bound bound(int first, int from) {
        String phrase = phrase(first, from);
        return LEAST.contains(phrase) ? Bound.AT_LEAST : MOST.contains(phrase) ? Bound.AT_MOST : Bound.EXACT;
    }

    private static final Set<String> LEAST = Set.of(
            "at least",
            "more than",
            "over",
            "no fewer than",
            "no less than",
            "not less than",
            "not fewer than",
            "upwards of",
            "a minimum of",
            "well over",
            "greater than");
    private static final Set<String> MOST = Set.of(
            "up to",
            "as many as",
            "at most",
            "fewer than",
            "less than",
            "under",
            "no more than",
            "not more than",
            "nearly",
            "almost",
            "a maximum of",
            "close to");
    private static final Set<String> ABOUT =
            Set.of("about", "around", "some", "approximately", "roughly", "an estimated", "the");
}
