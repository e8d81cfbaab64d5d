package readout.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.lexicon.Bearer;
import readout.lexicon.Name;
import readout.lexicon.Registry;
import readout.syntax.Node;
import readout.syntax.ParseTree;

/**
 * Consecutive words of a sentence that are a name of the registry.
 *
 * @param head the word of the run whose head lies outside
 * @param from index of the first word
 * @param to index of the last word
 * @param names the name with each of its bearers, at least one
 */
record NameRun(Node head, int from, int to, List<Name> names) {
    private static final String BARRIER = "|";
    private static final int SHORTEST_SHOUT = 4;
    private static final Set<String> NO_NAMES = Set.of("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY");
    private static final Set<String> TITLES = Set.of(
            "gen",
            "lt",
            "col",
            "maj",
            "capt",
            "sgt",
            "adm",
            "sen",
            "rep",
            "gov",
            "dr",
            "mr",
            "mrs",
            "ms",
            "sir",
            "king",
            "queen",
            "prince",
            "sheikh",
            "mullah",
            "pope",
            "comrade",
            "lord",
            "prof",
            "ayatollah",
            "president");

    /** The runs of a sentence in text order, the longest at each place, none overlapping. */
    static List<NameRun> in(ParseTree tree, Registry registry) {
        List<String> parts = new ArrayList<>(tree.size());
        List<Integer> owners = new ArrayList<>(tree.size());
        for (Node node : tree.nodes()) {
            List<String> own = partsOf(tree, node);
            for (String part : own) {
                parts.add(part);
                owners.add(node.index());
            }
        }
        List<NameRun> runs = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0 && owners.get(i).equals(owners.get(i - 1))) {
                continue;
            }
            Optional<Registry.Found> found = registry.longest(parts, i);
            if (found.isEmpty() && isAllCapitals(parts.get(i))) {
                found = registry.longest(parts.stream().map(NameRun::lowered).toList(), i);
            }
            if (found.isEmpty()) {
                continue;
            }
            int end = found.get().end();
            boolean whole = end == parts.size() || !owners.get(end).equals(owners.get(end - 1));
            if (whole) {
                Optional<NameRun> run = run(
                        tree, owners.get(i), owners.get(end - 1), found.get().names());
                if (run.isPresent()) {
                    runs.add(run.get());
                    i = end - 1;
                }
            }
        }
        return runs;
    }

    private static boolean isAllCapitals(String part) {
        return part.length() >= SHORTEST_SHOUT && part.chars().allMatch(Character::isUpperCase);
    }

    /** "ANKARA" as "Ankara". */
    private static String lowered(String part) {
        return isAllCapitals(part) ? part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT) : part;
    }

    private static List<String> partsOf(ParseTree tree, Node node) {
        List<String> parts = Registry.parts(node.form());
        if (!node.upos().equals("PUNCT")) {
            return parts;
        }
        boolean joined = node.form().equals("-")
                && node.index() > 0
                && tree.node(node.index() - 1).span().end() == node.span().start();
        return joined ? List.of() : List.of(BARRIER);
    }

    private static Optional<NameRun> run(ParseTree tree, int from, int to, List<Name> names) {
        Node head = head(tree, from, to);
        if (NO_NAMES.contains(head.word().name())
                || tree.nodes().subList(from, to + 1).stream().noneMatch(NameRun::canName)) {
            return Optional.empty();
        }
        List<Name> fitting = new ArrayList<>(names.size());
        for (Name name : names) {
            boolean person = name.isOf(Bearer.Sort.PERSON);
            if (person ? isWholePerson(tree, from, to, name) : !isPartOfPerson(tree, from, to)) {
                fitting.add(name);
            }
        }
        return fitting.isEmpty() ? Optional.empty() : Optional.of(new NameRun(head, from, to, fitting));
    }

    private static boolean canName(Node node) {
        return node.isNoun() || node.xpos().startsWith("JJ") || node.xpos().equals("FW") || isCapital(node);
    }

    private static boolean isCapital(Node node) {
        return Character.isUpperCase(node.form().charAt(0)) && node.index() > 0;
    }

    private static Node head(ParseTree tree, int from, int to) {
        for (int i = to; i >= from; i--) {
            int up = tree.node(i).head().map(Node::index).orElse(-1);
            if ((up < from || up > to)
                    && !tree.node(i).relation().is("punct")
                    && !tree.node(i).relation().is("case")) {
                return tree.node(i);
            }
        }
        return tree.node(to);
    }

    /** "Jordan" in "Michael Jordan" is no country. */
    private static boolean isPartOfPerson(ParseTree tree, int from, int to) {
        if (!tree.node(to).word().name().equals("PERSON")) {
            return false;
        }
        return isGivenName(tree, from - 1) || (to + 1 < tree.size() && isPersonWord(tree.node(to + 1)));
    }

    /** A surname under another first name is another person. */
    private static boolean isWholePerson(ParseTree tree, int from, int to, Name name) {
        if (to + 1 < tree.size()
                && isPersonWord(tree.node(to + 1))
                && tree.node(to).relation().is("compound")
                && tree.node(to).head().map(Node::index).orElse(-1) == to + 1) {
            return false;
        }
        if (from < to || !isGivenName(tree, from - 1)) {
            return true;
        }
        Set<String> known =
                new HashSet<>(Registry.parts(name.bearer().identity().name()));
        return known.contains(Registry.parts(tree.node(from - 1).form()).get(0));
    }

    private static boolean isGivenName(ParseTree tree, int index) {
        if (index < 0 || !isPersonWord(tree.node(index))) {
            return false;
        }
        String word = tree.node(index).lemma().replace(".", "");
        return !TITLES.contains(word);
    }

    private static boolean isPersonWord(Node node) {
        return node.word().name().equals("PERSON")
                && node.isProperNoun()
                && Character.isLetter(node.form().charAt(0));
    }
}
