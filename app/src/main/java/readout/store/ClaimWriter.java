package readout.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.claim.Attribution;
import readout.claim.Claim;
import readout.claim.Coding;
import readout.claim.Context;
import readout.claim.Entity;
import readout.claim.Evidence;
import readout.claim.Identity;
import readout.claim.Mode;
import readout.claim.Size;
import readout.claim.When;
import readout.claim.Where;
import readout.json.ClaimJson;
import readout.text.Span;

/** Adds the claims of a report with their parties and attributions. */
final class ClaimWriter {
    private final Insert claims;
    private final Insert parties;
    private final Insert attributions;

    ClaimWriter(Connection connection) throws SQLException {
        this.claims = new Insert(
                connection,
                "claims",
                "report sentence sequence id category modes contexts status quad scale"
                        + " date enddate first_day last_day date_text date_basis date_start_at date_end_at"
                        + " place_text place_start_at place_end_at geonameid place lat lon place_country place_province"
                        + " place_feature place_resolution dead injured arrested size size_text"
                        + " event_text trigger_start_at trigger_end_at pattern operators confidence json");
        this.parties = new Insert(
                connection,
                "parties",
                "claim role sequence code sector sectors text identifier_id identifier_text wikidata_id start_at end_at");
        this.attributions = new Insert(
                connection,
                "attributions",
                "claim sequence source_text source_code source_sectors source_identifier_id"
                        + " source_start_at source_end_at cue cue_start_at cue_end_at");
    }

    /**
     * Adds the claims of one report.
     *
     * @param sentences keys of the report's sentences by their sequence
     */
    void write(long report, Map<Integer, Long> sentences, Entry entry) throws SQLException {
        int sequence = 0;
        for (Claim claim : entry.claims()) {
            int number = claim.evidence().sentence().sequence();
            Long sentence = sentences.get(number);
            if (sentence == null) {
                throw new IllegalArgumentException(claim.id() + ": its report has no sentence " + number);
            }
            List<Object> row = new ArrayList<>(List.of(report, sentence, sequence++, claim.id()));
            addCoding(row, claim.coding());
            addWhen(row, claim.when());
            addWhere(row, claim.where());
            addSize(row, claim.size());
            addEvidence(row, claim.evidence());
            row.add(ClaimJson.line(claim, entry.report()));
            claims.row(row.toArray());
            addParts(claims.key(), claim);
        }
    }

    private static void addCoding(List<Object> row, Coding coding) {
        row.add(coding.category().name());
        row.add(words(coding.modes().stream().map(Mode::label)));
        row.add(words(coding.contexts().stream().map(Context::label).sorted()));
        row.add(coding.status().label());
        row.add(coding.category().quad());
        row.add(coding.scale());
    }

    private static void addWhen(List<Object> row, When when) {
        Optional<Days> days = Days.of(when);
        row.add(when.date());
        row.add(when.end());
        row.add(days.map(range -> range.first().toString()));
        row.add(days.map(range -> range.last().toString()));
        row.add(when.words());
        row.add(when.basis().name().toLowerCase(Locale.ROOT));
        row.add(when.span().map(Span::start));
        row.add(when.span().map(Span::end));
    }

    private static void addWhere(List<Object> row, Optional<Where> where) {
        Optional<Where.Gazetted> known = where.flatMap(Where::resolved);
        row.add(where.map(Where::words));
        row.add(where.map(place -> place.span().start()));
        row.add(where.map(place -> place.span().end()));
        row.add(known.map(Where.Gazetted::geonameid));
        row.add(known.map(Where.Gazetted::name));
        row.add(known.map(place -> place.point().lat()));
        row.add(known.map(place -> place.point().lon()));
        row.add(known.map(Where.Gazetted::country));
        row.add(known.map(Where.Gazetted::province));
        row.add(known.map(Where.Gazetted::feature));
        row.add(known.map(Where.Gazetted::resolution));
    }

    private static void addSize(List<Object> row, Size size) {
        List<Optional<Size.Count>> counts = List.of(size.dead(), size.injured(), size.arrested(), size.size());
        counts.forEach(count -> row.add(count.map(Size.Count::number)));
        row.add(counts.stream()
                .flatMap(Optional::stream)
                .map(Size.Count::words)
                .distinct()
                .collect(Collectors.joining("; ")));
    }

    private static void addEvidence(List<Object> row, Evidence evidence) {
        row.add(String.join("; ", evidence.eventText()));
        row.add(evidence.trigger().start());
        row.add(evidence.trigger().end());
        row.add(evidence.pattern());
        row.add(words(evidence.operators().stream()));
        row.add(evidence.confidence());
    }

    private void addParts(long claim, Claim of) throws SQLException {
        addParties(claim, "actor", of.parties().actors());
        addParties(claim, "recipient", of.parties().recipients());
        addParties(claim, "mediator", of.parties().mediators());
        int sequence = 0;
        for (Attribution link : of.attribution()) {
            Optional<Entity> source = link.source();
            attributions.row(
                    claim,
                    sequence++,
                    source.map(Entity::text),
                    source.map(Entity::code),
                    source.map(entity -> sectors(entity.sectors())),
                    source.flatMap(Entity::identity).map(Identity::id),
                    source.map(entity -> entity.span().start()),
                    source.map(entity -> entity.span().end()),
                    link.cue(),
                    link.cueSpan().start(),
                    link.cueSpan().end());
        }
    }

    private void addParties(long claim, String role, List<Entity> entities) throws SQLException {
        int sequence = 0;
        for (Entity entity : entities) {
            Optional<Identity> identity = entity.identity();
            parties.row(
                    claim,
                    role,
                    sequence++,
                    entity.code(),
                    entity.sectors().isEmpty() ? "" : entity.sectors().get(0).name(),
                    sectors(entity.sectors()),
                    entity.text(),
                    identity.map(Identity::id),
                    identity.map(Identity::name),
                    identity.map(Identity::wikidata).flatMap(ReportWriter::known),
                    entity.span().start(),
                    entity.span().end());
        }
    }

    private static String sectors(Collection<? extends Enum<?>> sectors) {
        return words(sectors.stream().map(Enum::name));
    }

    private static String words(Stream<String> words) {
        return words.collect(Collectors.joining(" "));
    }
}
