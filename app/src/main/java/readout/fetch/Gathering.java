package readout.fetch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import readout.fetch.Fetch.Fetched;
import readout.fetch.Fetch.NotModified;
import readout.page.Extraction;
import readout.page.Extraction.Extracted;
import readout.page.Extraction.Reason;
import readout.page.Feed;
import readout.page.Feed.Entry;
import readout.page.Feed.Listed;
import readout.page.FeedReader;
import readout.page.Report.About;
import readout.page.ReportFiles.Item;

/** One gathering under way, in one thread. */
final class Gathering {
    /** Lists above a page: a sitemap index of indexes is still followed, a circle of lists is not. */
    private static final int DEEPEST = 4;

    private final Crew crew;
    private final Validators validators;
    private final Predicate<String> known;
    private final Pages pages;
    private final Consumer<Item> items;
    private final FeedReader feeds = new FeedReader();
    private final Set<String> seen = new HashSet<>();
    private Gathered soFar = Gathered.NOTHING;

    Gathering(Crew crew, Validators validators, Predicate<String> known, Pages pages, Consumer<Item> items) {
        this.crew = crew;
        this.validators = validators;
        this.known = known;
        this.pages = pages;
        this.items = items;
    }

    Gathered soFar() {
        return soFar;
    }

    void begin(List<String> addresses) {
        send(addresses.stream().map(Gathering::bare).toList(), new Batch(0, false, () -> {}));
    }

    private static Entry bare(String address) {
        return new Entry(new About("", address, "", "", "", "", ""), "");
    }

    /** Sends for what entries lead to, each address once; what was sent for comes back to the batch. */
    private void send(List<Entry> entries, Batch batch) {
        List<Errand> errands = new ArrayList<>();
        for (Entry entry : entries) {
            if (seen.add(entry.link())) {
                Validator validator = validators.get(entry.link()).orElse(Validator.NONE);
                errands.add(new Errand(entry.link(), validator, entry, batch));
            }
        }
        batch.send(errands.size());
        crew.send(errands);
    }

    void take(Crew.Done done) {
        Errand errand = done.errand();
        boolean mayBeHadLater = false;
        if (done.fetch() instanceof Fetched fetched) {
            take(errand, fetched);
        } else if (done.fetch() instanceof NotModified) {
            soFar = soFar.known(1);
        } else if (done.fetch() instanceof Fetch.Refused refused) {
            mayBeHadLater = refused(errand, refused);
        }
        errand.batch().back(mayBeHadLater);
    }

    private void take(Errand errand, Fetched fetched) {
        Feed feed = feeds.read(
                fetched.body(), fetched.contentType(), fetched.address().toString());
        if (feed instanceof Listed list) {
            list(errand, fetched, list);
            return;
        }
        boolean wasList = errand.batch().isOfLists();
        Extraction extraction = wasList
                ? new Extraction.Refused(Reason.NO_ARTICLE, ((Feed.Refused) feed).detail())
                : article(errand, pages.read(fetched, errand.entry()));
        if (extraction instanceof Extraction.Refused
                && (wasList || errand.batch().depth() == 0)) {
            List<String> named = feeds.named(
                    fetched.body(), fetched.contentType(), fetched.address().toString());
            if (!named.isEmpty()) {
                send(List.of(bare(named.get(0))), new Batch(errand.batch().depth() + 1, false, () -> {}));
                return;
            }
        }
        hand(errand, extraction);
        validators.put(errand.address(), fetched.validator());
        validators.put(fetched.address().toString(), fetched.validator());
    }

    /** What the feed itself tells where the page gives no report. */
    private Extraction article(Errand errand, Extraction page) {
        if (page instanceof Extracted || errand.entry().content().isBlank()) {
            return page;
        }
        Extraction own = pages.read(errand.entry(), errand.address());
        return own instanceof Extracted ? own : page;
    }

    private void list(Errand errand, Fetched fetched, Listed list) {
        soFar = soFar.list();
        int depth = errand.batch().depth() + 1;
        if (depth > DEEPEST) {
            hand(errand, new Extraction.Refused(Reason.NO_ARTICLE, "a list within " + DEEPEST + " lists"));
            return;
        }
        // a list of lists is always asked for in full: that it has not changed says nothing of them
        boolean ofLists = list.kind().ofLists();
        Runnable taken = ofLists ? () -> {} : () -> validators.put(errand.address(), fetched.validator());
        List<Entry> unknown = new ArrayList<>();
        for (Entry entry : list.entries()) {
            if (entry.link().isEmpty()) {
                hand(errand, pages.read(entry, errand.address()));
            } else if (!ofLists && isKnown(entry.link())) {
                soFar = soFar.known(1);
            } else {
                unknown.add(entry);
            }
        }
        send(unknown, new Batch(depth, ofLists, taken));
    }

    private boolean isKnown(String address) {
        return known.test(address) || validators.get(address).isPresent();
    }

    /** Hands on what the feed itself tells, or else why there is nothing; returns whether to ask again later. */
    private boolean refused(Errand errand, Fetch.Refused refused) {
        Reason reason = refused.reason() == Fetch.Reason.TOO_LARGE ? Reason.TOO_LARGE : Reason.UNREADABLE;
        Extraction extraction =
                article(errand, new Extraction.Refused(reason, refused.reason().label() + ": " + refused.detail()));
        hand(errand, extraction);
        if (extraction instanceof Extracted) {
            validators.put(errand.address(), Validator.NONE);
            return false;
        }
        boolean passing = refused.reason().isPassing();
        if (!passing && errand.batch().depth() > 0) {
            validators.put(errand.address(), Validator.NONE);
        }
        return passing;
    }

    private void hand(Errand errand, Extraction extraction) {
        soFar = extraction instanceof Extracted ? soFar.report() : soFar.refusal();
        items.accept(new Item(errand.address(), extraction));
    }
}
