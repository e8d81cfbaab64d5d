package readout.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import readout.claim.Entity;
import readout.lexicon.Cues;
import readout.pattern.Kind;
import readout.syntax.Edge;
import readout.syntax.Node;
import readout.syntax.ParseTree;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;

/**
 * Finds on whose word a report gives what it gives.
 *
 * <p>Source of the rules: docs/codebook.md, section 4; what counts as attributed follows PolNeAR: speech, writing,
 * thought and intention, with the whole of what is said as content. Speakers nest: each has a quotation of its own, the
 * outer one covers the inner.
 */
public final class AttributionFinder {
    /** How a statement's own party hangs on it, the surest first. */
    private static final List<String> ISSUERS =
            List.of("nmod:by", "nmod:from", "nmod:poss", "compound", "amod", "nmod:of");

    private final VerbCues verbs;
    private final NounCues nouns;
    private final HeadlineSpeaker headlines;

    public AttributionFinder(Cues cues) {
        verbs = new VerbCues(cues);
        nouns = new NounCues(cues);
        headlines = new HeadlineSpeaker(cues);
    }

    /**
     * The attributions of a report, by where their content starts, the outer before the inner.
     *
     * @param trees one a sentence of {@code document}, in the same order
     * @throws IllegalArgumentException if there are more or fewer trees than sentences
     */
    public List<Quotation> find(Document document, List<ParseTree> trees, Mentions mentions) {
        if (trees.size() != document.sentences().size()) {
            throw new IllegalArgumentException(
                    document.sentences().size() + " sentences but " + trees.size() + " trees");
        }
        List<Draft> drafts = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : document.sentences()) {
            ParseTree tree = trees.get(sentence.sequence());
            List<Draft> found = new ArrayList<>(verbs.find(tree, sentence.sequence()));
            found.addAll(nouns.find(tree, sentence.sequence()));
            if (sentence.paragraph() != paragraph) {
                headlines
                        .find(tree, sentence.sequence(), mentions, sentence.sequence() == 0)
                        .ifPresent(found::add);
            }
            paragraph = sentence.paragraph();
            found.sort(Comparator.comparing(Draft::cue));
            drafts.addAll(found);
        }
        QuotedSpeech speech = new QuotedSpeech(document, drafts);
        speech.give(QuoteMarks.find(document));
        speech.giveBlocks();
        drafts.removeIf(Draft::isWaiting);
        drafts.removeIf(draft -> !draft.isSpeech()
                && draft.source().filter(source -> isPlace(source, mentions)).isPresent());
        drafts.removeIf(isIdle(drafts, document.text().length()));
        return quotations(document, drafts, mentions);
    }

    /** Within another's words only what a third one told counts: "I think" there is the speaker's own word. */
    private static Predicate<Draft> isIdle(List<Draft> drafts, int length) {
        int[] depth = new int[length + 1];
        for (Draft draft : drafts) {
            for (Span part : draft.content()) {
                depth[part.start()]++;
                depth[part.end()]--;
            }
        }
        for (int i = 1; i <= length; i++) {
            depth[i] += depth[i - 1];
        }
        return draft -> !draft.isTold() && depth[draft.cue().start()] > (draft.covers(draft.cue()) ? 1 : 0);
    }

    private static List<Quotation> quotations(Document document, List<Draft> drafts, Mentions mentions) {
        List<Quotation> quotations = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<Span> source = draft.source().map(Stretch::phrase);
            quotations.add(new Quotation(
                    source,
                    draft.source().map(node -> speaker(document, node, mentions)),
                    Optional.of(draft.cue()),
                    draft.content()));
        }
        quotations.sort(Comparator.comparing(Quotation::whole));
        return quotations;
    }

    /** "The town commands the road": places that are no seats of power say nothing. */
    private static boolean isPlace(Node source, Mentions mentions) {
        return !mentions.is(source, Kind.PARTY) && mentions.is(source, Kind.PLACE);
    }

    private static Entity speaker(Document document, Node node, Mentions mentions) {
        List<Entity> known = mentions.of(node);
        if (!known.isEmpty()) {
            return known.get(0);
        }
        Span span = Stretch.phrase(node);
        String words = span.in(document.text());
        return issuer(node, mentions)
                .map(issuer -> new Entity(words, span, issuer.code(), issuer.sectors(), issuer.identity()))
                .orElseGet(() -> new Entity(words, span, "", List.of(), Optional.empty()));
    }

    /** Whose word "a statement by the ministry", "a Turkish readout" is. */
    private static Optional<Entity> issuer(Node document, Mentions mentions) {
        if (!document.isNoun() || document.isProperNoun()) {
            return Optional.empty();
        }
        for (String relation : ISSUERS) {
            for (Edge edge : document.arguments()) {
                Node node = document.tree().node(edge.dependent());
                Optional<Entity> known = edge.relation().toString().equals(relation)
                        ? mentions.of(node).stream().filter(Entity::isKnown).findFirst()
                        : Optional.empty();
                if (known.isPresent()) {
                    return known;
                }
            }
        }
        return Optional.empty();
    }
}
