package readout.store;

import java.util.List;
import java.util.Optional;
import readout.claim.Claim;
import readout.claim.Entity;
import readout.claim.Identity;
import readout.claim.Size;
import readout.page.Report;
import readout.text.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A claim in the shape that other programs rely on. */
public final class ContractJson {
    private ContractJson() {}

    public static String of(Claim claim, Report report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", claim.id()).put("report", claim.report());
        json.putArray("event").add(claim.coding().category().name());
        claim.coding().modes().forEach(mode -> json.withArray("mode").add(mode.label()));
        claim.coding().contexts().forEach(context -> json.withArray("context").add(context.label()));
        json.put("status", claim.coding().status().label());
        entities(json.putArray("actor"), claim.parties().actors());
        entities(json.putArray("recipient"), claim.parties().recipients());
        json.putArray("mediator");
        json.put("date", claim.when().date().orElse(null));
        json.put("date_text", claim.when().words());
        json.put("date_basis", claim.when().basis().name().toLowerCase(java.util.Locale.ROOT));
        claim.where()
                .ifPresent(where -> where.resolved()
                        .ifPresent(known -> json.putObject("event_loc")
                                .put("extracted_place", where.words())
                                .put("resolved_place", known.name())
                                .put("country", known.country())
                                .put("start", where.span().start())
                                .put("end", where.span().end())));
        json.putObject("size")
                .put("injured", claim.size().injured().map(Size.Count::number).orElse(null));
        ArrayNode attribution = json.putArray("attribution");
        claim.attribution().forEach(link -> {
            ObjectNode node = attribution.addObject();
            link.source().ifPresent(source -> entity(node.putObject("source"), source));
            span(node.put("cue", link.cue()), link.cueSpan());
        });
        Span sentence = claim.evidence().sentence().span();
        json.put("text", sentence.in(report.text()));
        span(
                json.putObject("text_info")
                        .put("sequence", claim.evidence().sentence().sequence()),
                sentence);
        claim.evidence()
                .eventText()
                .forEach(words -> json.withArray("event_text").add(words));
        span(json.putObject("trigger"), claim.evidence().trigger());
        json.put("quad_code", claim.coding().category().quad())
                .put("event_scale", claim.coding().scale())
                .put("pattern", claim.evidence().pattern())
                .put("confidence", claim.evidence().confidence());
        return json.toString();
    }

    private static void entities(ArrayNode list, List<Entity> entities) {
        entities.forEach(entity -> entity(list.addObject(), entity));
    }

    private static void entity(ObjectNode json, Entity entity) {
        json.put("entity_text", entity.text()).put("code", entity.code());
        entity.sectors().forEach(sector -> json.withArray("sector").add(sector.name()));
        Optional<Identity> identity = entity.identity();
        json.put("identifier_id", identity.map(Identity::id).orElse(null));
        span(json, entity.span());
    }

    private static void span(ObjectNode json, Span span) {
        json.put("start", span.start()).put("end", span.end());
    }
}
