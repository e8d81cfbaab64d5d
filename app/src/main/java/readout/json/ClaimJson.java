package readout.json;

import java.util.Locale;
import readout.claim.Attribution;
import readout.claim.Claim;
import readout.claim.Context;
import readout.claim.Evidence;
import readout.claim.Mode;
import readout.claim.When;
import readout.page.Report;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A claim as one line of JSON. */
public final class ClaimJson {
    /** Who coded it: the program and its version. */
    public static final String CODER = "readout 0.1.0";
    /** By which codebook. */
    public static final String CODEBOOK = "plover-2.0";

    private ClaimJson() {}

    /** The claim with its sentence and where it was published; no line end. */
    public static String line(Claim claim, Report report) {
        return Json.line(of(claim, report));
    }

    static ObjectNode of(Claim claim, Report report) {
        ObjectNode json = Json.object().put("id", claim.id()).put("report", claim.report());
        coding(json, claim);
        json.set("actor", EntityJson.all(claim.parties().actors()));
        json.set("recipient", EntityJson.all(claim.parties().recipients()));
        json.set("mediator", EntityJson.all(claim.parties().mediators()));
        when(json, claim.when());
        if (claim.where().isPresent()) {
            json.set("event_loc", PlaceJson.of(claim.where().get()));
        } else {
            json.putNull("event_loc");
        }
        json.set("size", SizeJson.of(claim.size()));
        json.set("attribution", attribution(claim));
        evidence(json, claim, report);
        json.set("cite_info", cited(report.about()));
        return json;
    }

    private static void coding(ObjectNode json, Claim claim) {
        json.set(
                "event",
                Json.strings(java.util.List.of(claim.coding().category().name())));
        json.set(
                "mode",
                Json.strings(claim.coding().modes().stream().map(Mode::label).toList()));
        json.set(
                "context",
                Json.strings(claim.coding().contexts().stream()
                        .sorted()
                        .map(Context::label)
                        .toList()));
        json.put("status", claim.coding().status().label());
    }

    private static void when(ObjectNode json, When when) {
        json.put("date", when.date().orElse(null))
                .put("enddate", when.end().orElse(null))
                .put("date_text", Json.orNull(when.words()))
                .put("date_basis", when.basis().name().toLowerCase(Locale.ROOT));
    }

    private static ArrayNode attribution(Claim claim) {
        ArrayNode links = JsonNodeFactory.instance.arrayNode();
        for (Attribution link : claim.attribution()) {
            ObjectNode json = Json.object();
            if (link.source().isPresent()) {
                json.set("source", EntityJson.of(link.source().get()));
            } else {
                json.putNull("source");
            }
            links.add(json.put("cue", Json.orNull(link.cue()))
                    .put("start", link.cueSpan().start())
                    .put("end", link.cueSpan().end()));
        }
        return links;
    }

    private static void evidence(ObjectNode json, Claim claim, Report report) {
        Evidence evidence = claim.evidence();
        json.put("text", evidence.sentence().span().in(report.text()));
        json.set(
                "text_info",
                Json.object()
                        .put("sequence", evidence.sentence().sequence())
                        .put("start", evidence.sentence().span().start())
                        .put("end", evidence.sentence().span().end()));
        json.set("event_text", Json.strings(evidence.eventText()));
        json.set("trigger", Json.span(evidence.trigger()));
        json.put("quad_code", claim.coding().category().quad())
                .put("event_scale", claim.coding().scale())
                .put("pattern", evidence.pattern());
        json.set("operators", Json.strings(evidence.operators()));
        json.put("confidence", evidence.confidence());
    }

    private static ObjectNode cited(Report.About about) {
        return Json.object()
                .put("url", Json.orNull(about.url()))
                .put("title", Json.orNull(about.title()))
                .put("publication", Json.orNull(about.publisher()))
                .put("published", Json.orNull(about.published()))
                .put("language", Json.orNull(about.language()))
                .put("coder", CODER)
                .put("codebook", CODEBOOK);
    }
}
