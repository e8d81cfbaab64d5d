package readout.cli;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import readout.archive.ReportSources;
import readout.fetch.Gathered;
import readout.fetch.Gatherer;
import readout.fetch.Validators;
import readout.page.Extraction;
import readout.page.Extraction.Extracted;
import readout.page.FieldMap;
import readout.page.Report;
import readout.page.ReportFiles;
import readout.page.ReportFiles.Item;

/** How reports are read, wherever they are: files, archives, the web. */
final class SourceOptions {
    static final String KINDS = "Text, HTML, JSONL or WARC files, packed with gzip or zip or not, folders of them,"
            + " http addresses of pages, feeds, OPML lists or sitemaps, files that list addresses (.opml .xml .rss .atom),"
            + " or - for standard input.";

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication, yyyy-mm-dd, for reports that do not carry theirs.")
    private @Nullable LocalDate published;

    @Option(
            names = "--max-size",
            paramLabel = "BYTES",
            converter = Inputs.Bytes.class,
            description = "Largest text of a report, e.g. 800k or 20M; larger ones are refused (default: 5M).")
    private int maxSize = ReportFiles.MOST_BYTES;

    @Option(
            names = "--map",
            paramLabel = "OURS=THEIRS",
            converter = Mapping.class,
            description = "How JSONL records name what a report has, e.g. text=body,date=published; a dot leads into an"
                    + " object.")
    private FieldMap map = FieldMap.OWN;

    @Mixin
    private Fetching fetching = new Fetching();

    @Mixin
    private Tongue tongue = new Tongue();

    /** Reads {@code --map}. */
    static final class Mapping implements ITypeConverter<FieldMap> {
        @Override
        public FieldMap convert(String value) {
            try {
                return FieldMap.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    /**
     * What was taken from the web before.
     *
     * @param validators by address
     * @param known tells addresses that need not be fetched
     */
    record Before(Validators validators, Predicate<String> known) {
        static Before nothing() {
            return new Before(Validators.inMemory(), address -> false);
        }
    }

    /**
     * What was read.
     *
     * @param passedOver records of web archives that are no pages
     * @param addresses how many were given
     * @param gathered what came of them
     */
    record Taken(long passedOver, int addresses, Gathered gathered) {}

    /** Hands on the reports of all inputs: first those of files in their order, then those of addresses, all together. */
    Taken read(List<String> inputs, InputStream standardInput, Before before, Consumer<Item> items) {
        Consumer<Item> told = item -> items.accept(told(item));
        ReportSources sources = new ReportSources(new ReportFiles(maxSize, map));
        List<String> files = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (String input : inputs) {
            List<String> listed = Gatherer.isAddress(input) ? List.of(input) : ListFiles.addresses(input);
            all.addAll(listed);
            if (listed.isEmpty()) {
                files.add(input);
            }
        }
        sources.read(files, standardInput, told);
        List<String> unknown = all.stream().filter(before.known().negate()).toList();
        Gathered gathered = unknown.isEmpty()
                ? Gathered.NOTHING
                : new Gatherer(fetching.fetcher(maxSize), before.validators(), before.known(), maxSize)
                        .gather(unknown, told);
        return new Taken(sources.passedOver(), all.size(), gathered.known(all.size() - unknown.size()));
    }

    private Item told(Item item) {
        Item inLanguage = tongue.tell(item);
        return published == null ? inLanguage : inLanguage.then("published " + published, this::dated);
    }

    private Extraction dated(Extraction extraction) {
        if (!(extraction instanceof Extracted extracted)) {
            return extraction;
        }
        Report report = extracted.report();
        Report dated = report.with(report.about().publishedOr(String.valueOf(published)));
        return new Extracted(dated, extracted.page(), extracted.dropped());
    }
}
