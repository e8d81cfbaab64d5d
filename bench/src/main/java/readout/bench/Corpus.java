package readout.bench;

import java.util.ArrayList;
import java.util.List;
import readout.page.Report;
import readout.text.Segmenter;

/**
 * Reports to be timed on.
 *
 * @param reports in the order of coding
 * @param sentences how many they hold
 */
record Corpus(List<Report> reports, int sentences) {
    Corpus {
        reports = List.copyOf(reports);
    }

    /** Takes {@code reports} over and over until there are {@code least} sentences; the last report is taken whole. */
    static Corpus of(List<Report> reports, int least) {
        Segmenter segmenter = new Segmenter();
        int[] counts = reports.stream()
                .mapToInt(report -> segmenter.segment(report.text()).sentences().size())
                .toArray();
        List<Report> taken = new ArrayList<>();
        int sentences = 0;
        for (int i = 0; sentences < least; i++) {
            if (i == counts.length && sentences == 0) {
                throw new IllegalArgumentException("no sentence in " + counts.length + " reports");
            }
            taken.add(reports.get(i % counts.length));
            sentences += counts[i % counts.length];
        }
        return new Corpus(taken, sentences);
    }
}
