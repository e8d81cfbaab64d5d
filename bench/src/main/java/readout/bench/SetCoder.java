package readout.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import readout.Reading;
import readout.Readout;
import readout.archive.ReportSources;
import readout.bench.GoldSet.Output;
import readout.json.ClaimJson;
import readout.json.LayersJson;
import readout.json.ReportJson;
import readout.page.Extraction.Extracted;
import readout.page.PageReader;
import readout.page.Report;
import readout.page.ReportFiles;

/** Writes for a gold set what its script reads, as the commands {@code code}, {@code annotate} and {@code extract} do. */
final class SetCoder {
    private final Readout readout;
    private final PageReader pages = new PageReader();

    SetCoder(Readout readout) {
        this.readout = readout;
    }

    /**
     * Writes one set's output.
     *
     * @param input the reports or pages of {@code set}
     * @param output JSON lines; replaced when there
     */
    void write(GoldSet set, Path input, Path output) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(output)) {
            for (String line : set.output() == Output.PAGES ? articles(input) : coded(set, input)) {
                out.write(line);
                out.write('\n');
            }
        }
    }

    private List<String> articles(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            String id = name.substring(0, name.length() - ".html".length());
            if (pages.read(id, Files.readAllBytes(file)) instanceof Extracted extracted) {
                lines.add(ReportJson.line(extracted));
            }
        }
        return lines;
    }

    private List<String> coded(GoldSet set, Path input) {
        List<String> lines = new ArrayList<>();
        for (Report report : reports(input)) {
            Reading reading = readout.read(report.with(report.about().publishedOr(set.published())));
            if (set.output() == Output.LAYERS) {
                lines.add(LayersJson.line(reading));
            } else {
                reading.claims().forEach(claim -> lines.add(ClaimJson.line(claim, reading.report())));
            }
        }
        return lines;
    }

    /** All reports of a file; those that are refused are left out. */
    static List<Report> reports(Path file) {
        List<Report> reports = new ArrayList<>();
        new ReportSources(new ReportFiles(ReportFiles.MOST_BYTES))
                .read(List.of(file.toString()), InputStream.nullInputStream(), item -> {
                    if (item.extraction() instanceof Extracted extracted) {
                        reports.add(extracted.report());
                    }
                });
        return reports;
    }
}
