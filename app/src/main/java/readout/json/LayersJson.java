package readout.json;

import java.util.List;
import readout.Reading;
import readout.claim.Entity;
import readout.claim.Identity;
import readout.claim.Where;
import readout.coding.DateMention;
import readout.coding.Quotation;
import readout.page.Report;
import readout.text.Segmenter;
import readout.text.Sentence;
import readout.text.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was found in a report besides claims: sentences, dates, places, attributions, entities; one line of JSON. */
public final class LayersJson {
    private LayersJson() {}

    /** All layers of a reading; no line end. */
    public static String line(Reading reading) {
        ObjectNode json = report(reading.report());
        ArrayNode sentences = json.putArray("sentences");
        for (Sentence sentence : reading.document().sentences()) {
            sentences.add(Json.span(sentence.span()));
        }
        ArrayNode dates = json.putArray("dates");
        for (DateMention date : reading.dates()) {
            dates.add(Json.span(date.span()).put("value", date.value()).put("type", date.type()));
        }
        ArrayNode places = json.putArray("places");
        reading.places().forEach(place -> places.add(place(place)));
        json.set("attributions", attributions(reading.quotations()));
        ArrayNode entities = json.putArray("entities");
        reading.mentions().all().forEach(entity -> entities.add(entity(entity)));
        return Json.line(json);
    }

    /** A report that is not in English: its sentences, and no other layer. */
    public static String uncoded(Report report) {
        ObjectNode json = report(report);
        ArrayNode sentences = json.putArray("sentences");
        for (Sentence sentence : new Segmenter().segment(report.text()).sentences()) {
            sentences.add(Json.span(sentence.span()));
        }
        json.putArray("dates");
        json.putArray("places");
        json.putArray("attributions");
        json.putArray("entities");
        return Json.line(json);
    }

    private static ObjectNode report(Report report) {
        return Json.object()
                .put("report", report.id())
                .put("language", Json.orNull(report.about().language()));
    }

    private static ObjectNode place(Where where) {
        ObjectNode json = Json.span(where.span()).put("name", where.words());
        if (where.resolved().isEmpty()) {
            return json.putNull("lat").putNull("lon").putNull("geonameid");
        }
        Where.Gazetted place = where.resolved().get();
        json.put("lat", place.point().lat()).put("lon", place.point().lon());
        if (place.geonameid() == 0) {
            json.putNull("geonameid");
        } else {
            json.put("geonameid", place.geonameid());
        }
        return json.put("resolved_place", place.name());
    }

    private static ArrayNode attributions(List<Quotation> quotations) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Quotation quotation : quotations) {
            ObjectNode json = Json.object();
            span(json, "source", quotation.source());
            span(json, "cue", quotation.cue());
            json.set("content", content(quotation.content()));
            array.add(json);
        }
        return array;
    }

    private static void span(ObjectNode json, String name, java.util.Optional<Span> span) {
        if (span.isPresent()) {
            json.set(name, Json.span(span.get()));
        } else {
            json.putNull(name);
        }
    }

    /** From the first to the last stretch; {@code parts} where there are several. */
    private static ObjectNode content(List<Span> parts) {
        Span whole = parts.stream().reduce(Span::union).orElseThrow();
        ObjectNode json = Json.span(whole);
        if (parts.size() > 1) {
            ArrayNode array = json.putArray("parts");
            for (Span part : parts) {
                array.addArray().add(part.start()).add(part.end());
            }
        }
        return json;
    }

    private static ObjectNode entity(Entity entity) {
        ObjectNode json = Json.span(entity.span()).put("code", Json.orNull(entity.code()));
        json.set("sector", EntityJson.sectors(entity));
        return json.put("identifier_id", entity.identity().map(Identity::id).orElse(null));
    }
}
