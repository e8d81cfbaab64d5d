package readout.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.store.Hit;
import readout.store.Page;
import readout.store.ReportReader;
import readout.store.Store;

/** Finds reports by their words. */
@Command(
        name = "search",
        description = "Find reports of the store by words of their title and text, best first.",
        mixinStandardHelpOptions = true)
final class SearchCommand extends StoreCommand {
    @Parameters(
            paramLabel = "WORDS",
            arity = "1..*",
            description = "All must occur; \"in quotes\" as a phrase, a last * for any ending.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "How many at most (default 20).")
    private int limit = 20;

    @Override
    int run() {
        try (ReportReader reader = Store.open(store()).reports()) {
            Page<Hit> page = reader.search(query(), limit, 0);
            page.items().forEach(this::print);
            out().flush();
            if (page.isCut()) {
                err().println("readout: printed " + page.items().size() + " of " + page.total()
                        + " reports; more with --limit " + page.total());
            }
            return ExitCode.DONE;
        }
    }

    /** Words that the shell kept together are a phrase. */
    private String query() {
        List<String> terms = new ArrayList<>();
        for (String word : words) {
            terms.add(word.contains(" ") && !word.contains("\"") ? '"' + word + '"' : word);
        }
        return String.join(" ", terms);
    }

    private void print(Hit hit) {
        String day = hit.published().length() < 10
                ? hit.published()
                : hit.published().substring(0, 10);
        out().println(hit.address() + "  " + day + "  " + hit.publisher() + ": " + hit.title() + "  (" + hit.claims()
                + " claims)");
        out().println("    " + hit.snippet().replaceAll("\\s+", " "));
    }
}
