package readout.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.claim.Attribution;
import readout.claim.Category;
import readout.claim.Claim;
import readout.claim.Coding;
import readout.claim.Entity;
import readout.claim.Evidence;
import readout.claim.Parties;
import readout.claim.Sector;
import readout.claim.Status;
import readout.claim.When;
import readout.claim.Where;
import readout.lexicon.RuleFinder;
import readout.lexicon.Rules;
import readout.pattern.Kind;
import readout.pattern.Role;
import readout.syntax.Node;
import readout.syntax.ParseTree;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;

/**
 * Composes the claims of the sentences of one report: predicates, supports, operators, parties, speakers. Used by one
 * thread.
 */
public final class ClaimCoder {
    private static final Comparator<Quotation> LONGEST_FIRST =
            Comparator.comparingInt((Quotation quotation) -> -length(quotation));

    /** Events that private people take part in too, where they are none of ours. */
    private static final Set<Category> TALK =
            EnumSet.of(Category.CONSULT, Category.SUPPORT, Category.COOPERATE, Category.AID);

    private static final Set<Sector> PRIVATE = EnumSet.of(Sector.CVL, Sector.ELI, Sector.EDU, Sector.UNK);

    private final Rules rules;
    private final Reading reading;
    private final EventDate dates;
    private final EventPlace places;
    private final SpanIndex<Quotation> quotations;
    private final PartyResolver parties;
    private final SizeFinder sizeFinder = new SizeFinder();
    private final Recollection recollection = new Recollection();

    /**
     * Makes ready for a report.
     *
     * @param reading what is known of it
     */
    public ClaimCoder(Rules rules, Reading reading) {
        this.rules = rules;
        this.reading = reading;
        dates = new EventDate(reading.setting().dates(), reading.document(), reading.published());
        places = new EventPlace(new NamedPlaces(reading.setting().places()));
        quotations = new SpanIndex<>(reading.quotations(), Quotation::whole);
        parties = new PartyResolver(reading.document(), reading.mentions());
    }

    Reading reading() {
        return reading;
    }

    /**
     * What is known of a report before its sentences are coded.
     *
     * @param report its id
     * @param document its sentences
     * @param published day of publication, where known
     * @param mentions its parties
     * @param quotations what it gives on whose word
     * @param setting its dates and places
     */
    public record Reading(
            String report,
            Document document,
            Optional<LocalDate> published,
            Mentions mentions,
            List<Quotation> quotations,
            Setting setting) {
        /** Dates and places of a report, in text order. */
        public record Setting(List<DateMention> dates, List<Where> places) {}
    }

    /** The claims of one sentence: that of the main clause first, the others in text order. */
    public List<Claim> code(Sentence sentence, ParseTree tree) {
        List<EventDraft> merged = DraftMerger.merge(composed(tree));
        if (merged.size() > 1) {
            merged.sort(Comparator.comparingInt(draft -> draft.trigger().index()));
            merged.add(0, merged.remove(mainOf(merged)));
        }
        List<Claim> claims = new ArrayList<>(merged.size());
        for (EventDraft draft : merged) {
            claim(sentence, draft).ifPresent(claims::add);
        }
        return claims;
    }

    /** Index of the draft whose word stands highest in the tree. */
    private static int mainOf(List<EventDraft> drafts) {
        int main = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < drafts.size(); i++) {
            int depth = depth(drafts.get(i).trigger());
            if (depth < least) {
                least = depth;
                main = i;
            }
        }
        return main;
    }

    /** Events that are no claims, each with the reason. */
    List<String> rejected(ParseTree tree) {
        List<String> rejected = new ArrayList<>();
        for (EventDraft draft : DraftMerger.merge(composed(tree))) {
            if (claim(new Sentence(0, 0, draft.trigger().span()), draft).isEmpty()) {
                rejected.add(draft.trigger().form() + ": " + draft.category() + " by "
                        + draft.trace().pattern() + ": no party of politics or conflict is told for it");
            }
        }
        return rejected;
    }

    private List<EventDraft> composed(ParseTree tree) {
        RuleFinder finder = rules.over(reading.mentions());
        OperatorPath path = new OperatorPath(finder);
        RecipientFinder recipients = new RecipientFinder(reading.mentions());
        List<EventDraft> drafts = new ArrayList<>();
        for (EventDraft draft : new EventFinder(finder, reading.mentions()).find(tree)) {
            drafts.add(recipients.complete(path.walk(draft)));
        }
        return drafts;
    }

    private static int depth(Node node) {
        int depth = 0;
        for (Optional<Node> up = node.head(); up.isPresent(); up = up.get().head()) {
            depth++;
        }
        return depth;
    }

    private Optional<Claim> claim(Sentence sentence, EventDraft draft) {
        Span trigger = draft.trigger().span();
        List<Attribution> chain = chain(trigger);
        Optional<Entity> speaker =
                chain.isEmpty() ? Optional.empty() : chain.get(chain.size() - 1).source();
        Optional<Where> where = places.of(draft.trigger(), draft.of(Role.PLACE));
        Parties told = Locals.crowd(
                recollection.of(parties.parties(draft, speaker), draft, sentence), draft.category(), where);
        if (!isPolitical(draft, told, reading.mentions())) {
            return Optional.empty();
        }
        Parties named = told.actors().isEmpty()
                ? new Parties(List.of(Entity.unknown(trigger)), told.recipients(), told.mediators())
                : told;
        When when = dates.of(draft.trigger(), sentence);
        EventDraft.What what = draft.what();
        return Optional.of(new Claim(
                reading.report(),
                new Coding(what.category(), what.modes(), what.contexts(), status(draft, when)),
                Locals.of(named, draft.category(), where),
                chain,
                when,
                where,
                sizeFinder.sizeOf(draft.trigger(), draft.trigger().tree()),
                evidence(sentence, draft, told)));
    }

    /** What happened more than 90 days before publication is historical. Source: docs/codebook.md, section 3. */
    private Status status(EventDraft draft, When when) {
        boolean stated = when.basis() == When.Basis.TEXT || when.basis() == When.Basis.RELATIVE;
        boolean old = stated
                && reading.published()
                        .filter(day -> DateResolver.isHistorical(when, day))
                        .isPresent();
        return old && draft.status() == Status.ACTUAL ? Status.HISTORICAL : draft.status();
    }

    private static Evidence evidence(Sentence sentence, EventDraft draft, Parties parties) {
        List<Node> words = new ArrayList<>(draft.words());
        words.add(draft.trigger());
        words.sort(Comparator.comparingInt(Node::index));
        List<String> eventText = words.stream().distinct().map(Node::form).toList();
        boolean both = !parties.actors().isEmpty() && !parties.recipients().isEmpty();
        double confidence =
                draft.trace().confidence() * (both ? 1 : 0.85) * (draft.status() == Status.ACTUAL ? 1 : 0.9);
        return new Evidence(
                sentence,
                draft.trigger().span(),
                List.of(String.join(" ", eventText)),
                draft.trace().pattern(),
                draft.trace().operators(),
                Math.round(confidence * 100) / 100.0);
    }

    /** On whose word: the speakers whose words hold the event, the outermost first. */
    private List<Attribution> chain(Span trigger) {
        List<Quotation> covering = new ArrayList<>(2);
        for (Quotation quotation : quotations.around(trigger)) {
            if (quotation.covers(trigger)) {
                covering.add(quotation);
            }
        }
        covering.sort(LONGEST_FIRST);
        List<Attribution> links = new ArrayList<>(covering.size());
        for (Quotation quotation : covering) {
            Attribution link = link(quotation);
            if (!links.isEmpty() && isSameSpeaker(links.get(links.size() - 1), link)) {
                links.remove(links.size() - 1);
            }
            links.add(link);
        }
        return List.copyOf(links);
    }

    /** "He denied it, he said": one speaker, whose inner cue tells more. */
    private static boolean isSameSpeaker(Attribution outer, Attribution inner) {
        return outer.source().isPresent()
                && inner.source().filter(outer.source().get()::sameAs).isPresent();
    }

    private Attribution link(Quotation quotation) {
        Optional<Span> cue = quotation.cue();
        return new Attribution(
                quotation.speaker(),
                cue.map(span -> span.in(reading.document().text())).orElse(""),
                cue.orElse(quotation.content().get(0)));
    }

    private static int length(Quotation quotation) {
        int length = 0;
        for (Span part : quotation.content()) {
            length += part.length();
        }
        return length;
    }

    /** A claim tells of political actors: one party known at least, both where the category asks for it. */
    private static boolean isPolitical(EventDraft draft, Parties parties, Mentions mentions) {
        boolean actor = parties.actors().stream().anyMatch(ClaimCoder::tells)
                || draft.of(Role.ACTOR).stream()
                        .anyMatch(node -> !mentions.of(node).isEmpty() && mentions.is(node, Kind.PARTY));
        boolean recipient = parties.recipients().stream().anyMatch(ClaimCoder::tells);
        Category category = draft.category();
        if (draft.what().bySpeaker() && !actor) {
            return false;
        }
        if (TALK.contains(category) && !isPublic(parties)) {
            return false;
        }
        if (draft.what().reciprocal()) {
            return actor;
        }
        return switch (category) {
            case AID, COOPERATE, SANCTION -> actor ? !parties.recipients().isEmpty() : recipient;
            case ASSAULT, COERCE, RETREAT -> actor || recipient;
            default -> actor;
        };
    }

    /** False where nobody is more than a private person of no known country. */
    private static boolean isPublic(Parties parties) {
        return Stream.of(parties.actors(), parties.recipients())
                .flatMap(List::stream)
                .anyMatch(entity ->
                        entity.isKnown() || entity.sectors().stream().anyMatch(sector -> !PRIVATE.contains(sector)));
    }

    private static boolean tells(Entity entity) {
        return !entity.code().isEmpty() || !entity.sectors().isEmpty();
    }
}
