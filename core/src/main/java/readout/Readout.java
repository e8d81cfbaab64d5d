package readout;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readout.claim.Claim;
import readout.claim.Where;
import readout.coding.AttributionFinder;
import readout.coding.ClaimCoder;
import readout.coding.DateMention;
import readout.coding.DateResolver;
import readout.coding.EntityFinder;
import readout.coding.Explainer;
import readout.coding.Mentions;
import readout.coding.PlaceResolver;
import readout.coding.Quotation;
import readout.coding.SentenceFilter;
import readout.coding.TitleCase;
import readout.lexicon.Lexicon;
import readout.lexicon.LexiconFiles;
import readout.lexicon.Rules;
import readout.lexicon.Triggers;
import readout.page.Report;
import readout.syntax.ParseTree;
import readout.syntax.SyntaxParser;
import readout.text.Document;
import readout.text.Segmenter;
import readout.text.Sentence;
import readout.text.Span;

/** Reads reports: text in, claims out. Safe for use by many threads. */
public final class Readout {
    /** Stands for a sentence that is no part of the article. */
    private static final ParseTree NO_TREE = new ParseTree(List.of(), List.of(), List.of());

    private final SyntaxParser parser;
    private final Segmenter segmenter = new Segmenter();
    private final EntityFinder entities;
    private final AttributionFinder attributions;
    private final DateResolver dateResolver = new DateResolver();
    private final PlaceResolver placeResolver;
    private final Rules rules;
    private final Explainer explainer;
    private final TitleCase titleCase;
    private final SentenceFilter filter;

    /**
     * Reads the lexicon and makes ready.
     *
     * @param parser what turns sentences into trees
     * @param files the lexicon
     * @throws readout.lexicon.LexiconException with every fault of the lexicon
     */
    public Readout(SyntaxParser parser, LexiconFiles files) {
        this(parser, Lexicon.read(files));
    }

    /** Makes ready with a lexicon that was read before, as when parser and lexicon are loaded at the same time. */
    public Readout(SyntaxParser parser, Lexicon lexicon) {
        this.parser = parser;
        rules = lexicon.rules();
        entities = new EntityFinder(lexicon.registry());
        attributions = new AttributionFinder(lexicon.cues());
        placeResolver = new PlaceResolver(lexicon.gazetteer());
        titleCase = new TitleCase(rules);
        explainer = new Explainer(rules);
        filter = new SentenceFilter(Triggers.of(lexicon), lexicon.registry(), titleCase);
    }

    /** Codes one report, every sentence parsed. */
    public Reading read(Report report) {
        return read(report, Sentences.ALL, Budget.none()).orElseThrow();
    }

    /**
     * Codes one report.
     *
     * @param sentences which are parsed; of the others words are told apart, but not what they are to each other
     * @param budget asked between sentences
     * @return empty when the budget was spent before the end
     */
    public Optional<Reading> read(Report report, Sentences sentences, Budget budget) {
        Document document = segmenter.segment(report.text());
        Optional<List<ParseTree>> parsed = parsed(report, document, sentences, budget);
        if (parsed.isEmpty()) {
            return Optional.empty();
        }
        List<ParseTree> trees = parsed.get();
        Optional<LocalDate> published = published(report);
        List<Where> places = placeResolver.find(document, trees);
        Mentions mentions = entities.find(document, trees, published, places);
        List<Quotation> quotations = attributions.find(document, trees, mentions);
        List<DateMention> dates = dateResolver.find(document, trees, published);
        ClaimCoder coder = new ClaimCoder(
                rules,
                new ClaimCoder.Reading(
                        report.id(),
                        document,
                        published,
                        mentions,
                        quotations,
                        new ClaimCoder.Reading.Setting(dates, places)));
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            if (budget.isSpent()) {
                return Optional.empty();
            }
            claims.addAll(coder.code(document.sentences().get(i), trees.get(i)));
        }
        return Optional.of(new Reading(report, document, trees, mentions, quotations, dates, places, claims));
    }

    /** From the last sentence to the first, as one may need the one before for its pronouns. */
    private Optional<List<ParseTree>> parsed(Report report, Document document, Sentences which, Budget budget) {
        Document lowered = titleCase.lowered(document);
        List<Sentence> sentences = document.sentences();
        BitSet telling = which == Sentences.ALL ? all(document) : filter.telling(document);
        ParseTree[] trees = new ParseTree[sentences.size()];
        for (int i = trees.length - 1; i >= 0; i--) {
            if (budget.isSpent()) {
                return Optional.empty();
            }
            Span span = sentences.get(i).span();
            boolean dropped =
                    report.dropped().stream().anyMatch(part -> part.span().overlaps(span));
            trees[i] = dropped ? NO_TREE : tree(report, lowered, sentences.get(i), telling.get(i));
            if (telling.get(i)) {
                telling.set(Math.max(0, i - EntityFinder.reach(trees[i])), i);
            }
        }
        return Optional.of(List.of(trees));
    }

    private ParseTree tree(Report report, Document lowered, Sentence sentence, boolean telling) {
        ParseTree tree = telling ? parser.parse(lowered, sentence) : parser.words(lowered, sentence);
        return TitleCase.restored(tree, report.text());
    }

    private static BitSet all(Document document) {
        BitSet all = new BitSet();
        all.set(0, document.sentences().size());
        return all;
    }

    /** Every step from a text to its claims, sentence by sentence, as text for people. */
    public String explain(String text, Optional<LocalDate> published) {
        String day = published.map(LocalDate::toString).orElse("");
        Reading reading = read(new Report("explain", text, new Report.About("", "", "", "", day, "", "")));
        ClaimCoder coder = new ClaimCoder(
                rules,
                new ClaimCoder.Reading(
                        "explain",
                        reading.document(),
                        published,
                        reading.mentions(),
                        reading.quotations(),
                        new ClaimCoder.Reading.Setting(reading.dates(), reading.places())));
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < reading.trees().size(); i++) {
            out.append(explainer.explain(
                    coder,
                    reading.document().sentences().get(i),
                    reading.trees().get(i)));
        }
        return out.toString();
    }

    /** The day of publication, where the report tells one. */
    static Optional<LocalDate> published(Report report) {
        String written = report.about().published();
        try {
            return written.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(written.substring(0, 10)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
