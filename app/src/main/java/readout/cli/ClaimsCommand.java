package readout.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import readout.store.ClaimFilter;
import readout.store.ClaimReader;
import readout.store.Page;
import readout.store.Sort;
import readout.store.Store;
import readout.store.StoredClaim;

/** Prints claims of the store. */
@Command(
        name = "claims",
        description = "Print the claims of the store that pass the filters, as JSON lines.",
        mixinStandardHelpOptions = true)
final class ClaimsCommand extends StoreCommand {
    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "-date",
            description = "-date (default), date, -published, published or -confidence.")
    private String sort = "-date";

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many at most (default 50); 0 for all.")
    private int limit = 50;

    @Option(names = "--offset", paramLabel = "N", defaultValue = "0", description = "How many to leave out first.")
    private int offset;

    @Override
    int run() {
        ClaimFilter filter = filter();
        Sort order = sort();
        if (limit < 0 || offset < 0) {
            throw wrong("--limit and --offset are not negative");
        }
        try (ClaimReader reader = Store.open(store()).claims()) {
            Page<StoredClaim> page = reader.list(filter, order, limit == 0 ? Integer.MAX_VALUE : limit, offset);
            page.items().forEach(claim -> out().println(claim.json()));
            out().flush();
            if (page.isCut()) {
                err().println("readout: printed " + page.items().size() + " of " + page.total()
                        + " claims; the next ones with --offset "
                        + (offset + page.items().size()) + ", all with --limit 0");
            }
            return ExitCode.DONE;
        }
    }

    private Sort sort() {
        Optional<Sort> order = Sort.of(sort);
        return order.orElseThrow(() -> wrong("--sort '" + sort + "' is unknown; known are " + Sort.words()));
    }

    private ClaimFilter filter() {
        try {
            return filters.filter();
        } catch (IllegalArgumentException e) {
            throw wrong("--" + e.getMessage());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec().commandLine(), message);
    }
}
