package readout.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import readout.language.LanguageFinder;
import readout.page.Extraction;
import readout.page.Extraction.Extracted;
import readout.page.ReportFiles.Item;

/** In which language reports are. */
final class Tongue {
    private static final Supplier<LanguageFinder> FINDER = new Once<>(LanguageFinder::new);

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "Language of all reports, e.g. en, instead of the one found for each; only English is coded.")
    private @Nullable String language;

    /** An input whose report will tell its language. */
    Item tell(Item item) {
        return item.then(language == null ? "" : "language " + language, this::told);
    }

    /** Adds the language: the one asked for, else what the text shows, else what the report says. */
    private Extraction told(Extraction extraction) {
        if (!(extraction instanceof Extracted extracted)) {
            return extraction;
        }
        String found = language != null
                ? language
                : FINDER.get().find(extracted.report().text()).orElse("");
        return found.isEmpty()
                ? extracted
                : new Extracted(extracted.report().in(found), extracted.page(), extracted.dropped());
    }
}
