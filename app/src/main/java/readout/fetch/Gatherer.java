package readout.fetch;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import readout.page.ReportFiles.Item;

/**
 * Gathers reports from addresses: pages, and all that feeds, OPML lists and sitemaps name, told apart by their content.
 *
 * <p>What an entry of a list leads to is fetched unless it is known; where the page gives no report, the feed's own
 * text does. A page without an article that names a feed stands for that feed.
 */
public final class Gatherer {
    private final Fetcher fetcher;
    private final Validators validators;
    private final Predicate<String> known;
    private final int mostText;

    /**
     * A gatherer.
     *
     * @param validators what was taken before; told of each address when all that it gave was handed on
     * @param known tells the addresses of reports that need not be fetched, beside those of {@code validators}
     * @param mostText longest text of a report, in characters
     */
    public Gatherer(Fetcher fetcher, Validators validators, Predicate<String> known, int mostText) {
        this.fetcher = fetcher;
        this.validators = validators;
        this.known = known;
        this.mostText = mostText;
    }

    /** Whether an input is an address of the web, not a file. */
    public static boolean isAddress(String input) {
        String lower = input.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /**
     * Gathers; returns when all is done, or when this thread is interrupted.
     *
     * @param items takes each report and each refusal, in this thread; those of one host in the order of their list
     */
    public Gathered gather(List<String> addresses, Consumer<Item> items) {
        try (Crew crew = new Crew(fetcher)) {
            Gathering gathering = new Gathering(crew, validators, known, new Pages(mostText), items);
            gathering.begin(addresses);
            while (crew.isBusy()) {
                gathering.take(crew.next());
            }
            return gathering.soFar();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Gathered.NOTHING;
        }
    }
}
