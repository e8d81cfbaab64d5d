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
    private static final Set<Sector> STATE = EnumSet.of(Sector.GOV, Sector.COP, Sector.MIL, Sector.JUD, Sector.LEG);
    private static final Set<Category> MUTUAL = EnumSet.of(Category.CONSULT, Category.AGREE);
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

    private final Rules rules;
    private final Reading reading;
    private final EventDate dates;
    private final EventPlace places;
    private final SpanIndex<Quotation> quotations;
    private final PartyResolver parties;
    private final SizeFinder sizeFinder = new SizeFinder();
    /** Who met or agreed last, and in which sentence. */
    private List<Entity> lastMutual = List.of();

    private int lastMutualAt = -1;

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
        Parties told = recalled(parties.parties(draft, speaker), draft, sentence);
        if (!isPolitical(draft, told, reading.mentions())) {
            return Optional.empty();
        }
        Parties named = told.actors().isEmpty()
                ? new Parties(List.of(Entity.unknown(trigger)), told.recipients(), told.mediators())
                : told;
        When when = dates.of(draft.trigger(), sentence);
        Optional<Where> where = places.of(draft.trigger(), draft.of(Role.PLACE));
        EventDraft.What what = draft.what();
        return Optional.of(new Claim(
                reading.report(),
                new Coding(what.category(), what.modes(), what.contexts(), status(draft, when)),
                locals(named, draft.category(), where),
                chain,
                when,
                where,
                sizeFinder.sizeOf(draft.trigger(), draft.trigger().tree()),
                evidence(sentence, draft, told)));
    }

    /** Civilians of whom nothing tells more are of the country where they were hurt, a government where it represses. */
    private static Parties locals(Parties parties, Category category, Optional<Where> where) {
        Optional<String> country =
                where.flatMap(Where::resolved).map(Where.Gazetted::country).filter(code -> !code.isEmpty());
        if (country.isEmpty()) {
            return parties;
        }
        return switch (category) {
            case ASSAULT ->
                new Parties(
                        parties.actors(),
                        placed(parties.recipients(), EnumSet.of(Sector.CVL), country.get()),
                        parties.mediators());
            case COERCE, CONCEDE ->
                new Parties(placed(parties.actors(), STATE, country.get()), parties.recipients(), parties.mediators());
            default -> parties;
        };
    }

    private static List<Entity> placed(List<Entity> entities, Set<Sector> sectors, String country) {
        return entities.stream()
                .map(entity -> entity.code().isEmpty()
                                && entity.sectors().size() == 1
                                && sectors.contains(entity.sectors().get(0))
                        ? new Entity(entity.text(), entity.span(), country, entity.sectors(), entity.identity())
                        : entity)
                .toList();
    }

    /** "Those talks": the parties of the talks or the agreement told right before, where the words name none. */
    private Parties recalled(Parties told, EventDraft draft, Sentence sentence) {
        if (!MUTUAL.contains(draft.category())) {
            return told;
        }
        if (told.actors().size() > 1) {
            lastMutual = told.actors();
            lastMutualAt = sentence.sequence();
            return told;
        }
        boolean back = told.actors().isEmpty()
                && draft.what().reciprocal()
                && draft.trigger().isNoun()
                && sentence.sequence() - lastMutualAt <= 1
                && draft.trigger().children("det").stream().anyMatch(det -> POINTING.contains(det.lemma()));
        return back ? new Parties(lastMutual, told.recipients(), told.mediators()) : told;
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
        return covering.stream().map(this::link).toList();
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
