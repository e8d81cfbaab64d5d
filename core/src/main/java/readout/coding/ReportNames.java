package readout.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.lexicon.Bearer;
import readout.lexicon.Name;
import readout.lexicon.Registry;
import readout.lexicon.Tenure;
import readout.syntax.Node;
import readout.syntax.ParseTree;

/** The registry's names in one report, and what they say of each other. */
final class ReportNames {
    private final Optional<LocalDate> day;
    private final Map<Node, NameRun> byHead = new HashMap<>();
    private final Map<Node, NameRun> byWord = new HashMap<>();
    private final Map<String, Integer> countries = new HashMap<>();
    private final Set<String> inFull = new HashSet<>();

    ReportNames(Registry registry, List<ParseTree> trees, Optional<LocalDate> day) {
        this.day = day;
        for (ParseTree tree : trees) {
            for (NameRun run : NameRun.in(tree, registry)) {
                byHead.put(run.head(), run);
                for (int i = run.from(); i <= run.to(); i++) {
                    byWord.put(tree.node(i), run);
                }
                count(run);
            }
        }
    }

    private void count(NameRun run) {
        for (Name name : run.names()) {
            if (name.isOf(Bearer.Sort.COUNTRY) || name.isOf(Bearer.Sort.SEAT)) {
                countries.merge(name.bearer().tenures().get(0).codes().get(0), 1, Integer::sum);
            }
            if (run.from() < run.to()) {
                inFull.add(name.bearer().id());
            }
        }
    }

    /** True for a country that the report names no less often than any other. */
    boolean isLeading(String country) {
        int told = countries.getOrDefault(country, 1);
        return countries.values().stream().allMatch(other -> other <= told);
    }

    Optional<NameRun> headedBy(Node node) {
        return Optional.ofNullable(byHead.get(node));
    }

    /** The name that this word is part of. */
    Optional<NameRun> around(Node node) {
        return Optional.ofNullable(byWord.get(node));
    }

    /**
     * Who is meant: the one bearer who bears the name on the day, then whom the report names in full, then the one of a
     * country that the report mentions most; empty where persons of different countries remain.
     */
    Optional<Name> chosen(NameRun run) {
        List<Name> names = Registry.validOn(day, readings(run));
        if (names.size() > 1) {
            names = firstNotEmpty(toldInFull(names), names);
            names = firstNotEmpty(mostMentioned(names), names);
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Name first = names.get(0);
        for (Name name : names) {
            if (name.bearer().sort().compareTo(first.bearer().sort()) < 0) {
                first = name;
            }
        }
        return first.isOf(Bearer.Sort.PERSON) && !areOfOneCode(names) ? Optional.empty() : Optional.of(first);
    }

    private static boolean areOfOneCode(List<Name> names) {
        String first = names.get(0).bearer().tenures().get(0).codes().get(0);
        for (Name name : names) {
            if (!name.bearer().tenures().get(0).codes().get(0).equals(first)) {
                return false;
            }
        }
        return true;
    }

    /** "Syrian" before a noun is the adjective, by itself the people. */
    private static List<Name> readings(NameRun run) {
        Node head = run.head();
        boolean modifies = head.xpos().startsWith("JJ")
                || head.relation().is("amod")
                || head.relation().is("compound")
                || isJoined(run);
        List<Name> fitting = new ArrayList<>();
        for (Name name : run.names()) {
            boolean adjective = name.reading() == Name.Reading.ADJECTIVE;
            boolean people = name.reading() == Name.Reading.PEOPLE;
            if (modifies ? !people : !adjective) {
                fitting.add(name);
            }
        }
        return fitting.isEmpty() ? run.names() : fitting;
    }

    /** "Russian" in "Russian-backed". */
    private static boolean isJoined(NameRun run) {
        int next = run.to() + 1;
        return next < run.head().tree().size()
                && run.head().tree().node(next).form().equals("-");
    }

    private List<Name> toldInFull(List<Name> names) {
        return names.stream()
                .filter(name -> inFull.contains(name.bearer().id()))
                .toList();
    }

    private List<Name> mostMentioned(List<Name> names) {
        int most = 0;
        List<Name> best = new ArrayList<>();
        for (Name name : names) {
            int count = 0;
            for (Tenure tenure : name.bearer().tenures()) {
                count = Math.max(count, mentions(tenure.codes().get(0)));
            }
            if (count > most) {
                most = count;
                best.clear();
            }
            if (count == most && count > 0) {
                best.add(name);
            }
        }
        return best;
    }

    private static List<Name> firstNotEmpty(List<Name> first, List<Name> second) {
        return first.isEmpty() ? second : first;
    }

    /** How often the report names this country, its capital or its nationality. */
    int mentions(String code) {
        return countries.getOrDefault(code, 0);
    }

    /** The code of several that the report mentions most, or else the first. */
    String code(List<String> codes) {
        String best = codes.get(0);
        for (String code : codes) {
            if (mentions(code) > mentions(best)) {
                best = code;
            }
        }
        return best;
    }

    Optional<LocalDate> day() {
        return day;
    }
}
