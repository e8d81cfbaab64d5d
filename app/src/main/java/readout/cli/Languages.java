package readout.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the reports that are not coded, as they are not in English. */
final class Languages {
    private final Map<String, Integer> reports = new TreeMap<>();

    void add(String language) {
        reports.merge(language, 1, Integer::sum);
    }

    boolean isEmpty() {
        return reports.isEmpty();
    }

    /** "5 not coded, as not in English (3 fr, 2 uk)". */
    @Override
    public String toString() {
        int all = reports.values().stream().mapToInt(Integer::intValue).sum();
        return all + " not coded, as not in English ("
                + reports.entrySet().stream()
                        .map(each -> each.getValue() + " " + each.getKey())
                        .collect(Collectors.joining(", "))
                + ")";
    }
}
