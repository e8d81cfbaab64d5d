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

    /** What surnames begin with: "al-Maliki". */
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ad", "as", "ash", "bin", "ben", "ibn", "abu", "van", "von", "de", "da", "di", "del", "al-",
            "el-");

    /** The runs of a sentence in text order, the longest at each place, none overlapping. */
    static List<NameRun> in(ParseTree tree, Registry registry) {
        NameParts parts = NameParts.of(tree);
        List<NameRun> runs = new ArrayList<>(2);
        for (int i = 0; i < parts.size(); i++) {
            Optional<Registry.Found> found = parts.beginsWord(i) ? parts.longestName(registry, i) : Optional.empty();
            if (found.isPresent() && parts.beginsWord(found.get().end())) {
                int end = found.get().end();
                Optional<NameRun> run = run(
                        tree,
                        parts.wordOf(i),
                        parts.wordOf(end - 1),
                        found.get().names());
                if (run.isPresent()) {
                    runs.add(run.get());
                    i = end - 1;
                }
            }
        }
        return runs;
    }

    private static Optional<NameRun> run(ParseTree tree, int from, int to, List<Name> names) {
        Node head = head(tree, from, to);
        if (NO_NAMES.contains(head.word().name()) || !canName(tree, from, to)) {
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

    private static boolean canName(ParseTree tree, int from, int to) {
        for (int i = from; i <= to; i++) {
            Node node = tree.node(i);
            if (node.isNoun() || node.xpos().startsWith("JJ") || node.xpos().equals("FW") || isCapital(node)) {
                return true;
            }
        }
        return false;
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
        boolean surname =
                from == to || PARTICLES.contains(tree.node(from).form().toLowerCase(Locale.ROOT));
        if (!surname || !isGivenName(tree, from - 1)) {
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
