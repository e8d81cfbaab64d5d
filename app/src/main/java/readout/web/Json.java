package readout.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import readout.claim.Where;
import readout.coding.DateMention;
import readout.page.Report;
import readout.store.Contents;
import readout.store.Dropped;
import readout.store.Facet;
import readout.store.FilterWord;
import readout.store.Hit;
import readout.store.Page;
import readout.store.Publication;
import readout.store.StoredClaim;
import readout.store.StoredReport;
import readout.store.Telling;
import readout.text.Sentence;
import readout.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the store holds, as JSON; docs/api.md describes every field. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static <T> ArrayNode list(List<T> items, Function<T, JsonNode> json) {
        ArrayNode list = NODES.arrayNode();
        items.forEach(item -> list.add(json.apply(item)));
        return list;
    }

    static ObjectNode page(Page<?> page, int limit) {
        return NODES.objectNode()
                .put("total", page.total())
                .put("offset", page.offset())
                .put("limit", limit);
    }

    /** The claim as {@code readout code} prints it, with where it is in the store and the facts of its report. */
    static ObjectNode claim(StoredClaim claim) {
        ObjectNode json = (ObjectNode) MAPPER.readTree(claim.json());
        json.put("address", claim.address())
                .put("report_address", claim.report())
                .put("title", claim.title())
                .put("publisher", claim.publisher())
                .put("published", claim.published());
        return json;
    }

    static ObjectNode report(StoredReport stored) {
        Report report = stored.report();
        Report.About about = report.about();
        ObjectNode json = NODES.objectNode()
                .put("address", stored.address())
                .put("id", report.id())
                .put("title", about.title())
                .put("url", about.url())
                .put("publisher", about.publisher())
                .put("byline", about.byline())
                .put("published", about.published())
                .put("published_basis", about.basis().label())
                .put("language", about.language())
                .put("license", about.license())
                .put("credit", stored.credit())
                .put("text", report.text());
        json.set("sentences", list(stored.sentences(), Json::sentence));
        json.set("dates", list(stored.dates(), Json::date));
        json.set("places", list(stored.places(), Json::place));
        json.set("dropped", list(stored.dropped(), Json::dropped));
        json.set("claims", list(stored.claims(), Json::claim));
        json.set("copies", list(stored.copies(), Json::copy));
        return json;
    }

    private static ObjectNode copy(Publication copy) {
        return NODES.objectNode()
                .put("title", copy.title())
                .put("url", copy.url())
                .put("publisher", copy.publisher())
                .put("published", copy.published())
                .put("credit", copy.credit())
                .put("likeness", copy.likeness());
    }

    static ObjectNode accounts(StoredClaim claim, List<Telling> tellings) {
        ObjectNode json = NODES.objectNode();
        json.set("claim", claim(claim));
        json.set("tellings", list(tellings, Json::telling));
        return json;
    }

    static ObjectNode facets(Map<FilterWord, List<Facet>> facets) {
        ObjectNode json = NODES.objectNode();
        facets.forEach((word, list) -> json.set(
                word.word(),
                list(
                        list,
                        facet -> NODES.objectNode().put("value", facet.value()).put("claims", facet.claims()))));
        return json;
    }

    static ObjectNode hit(Hit hit) {
        return NODES.objectNode()
                .put("address", hit.address())
                .put("title", hit.title())
                .put("publisher", hit.publisher())
                .put("published", hit.published())
                .put("claims", hit.claims())
                .put("snippet", hit.snippet());
    }

    static ObjectNode contents(Contents contents) {
        return NODES.objectNode()
                .put("schema", contents.schema())
                .put("reports", contents.reports())
                .put("publishers", contents.publishers())
                .put("copies", contents.copies())
                .put("sentences", contents.sentences())
                .put("claims", contents.claims())
                .put("first_day", contents.firstDay())
                .put("last_day", contents.lastDay());
    }

    private static ObjectNode telling(Telling telling) {
        ObjectNode json = NODES.objectNode()
                .put("same_actor", telling.sameActor())
                .put("same_place", telling.samePlace())
                .put("days", telling.days());
        json.set("claim", claim(telling.claim()));
        return json;
    }

    private static ObjectNode sentence(Sentence sentence) {
        return span(sentence.span()).put("sequence", sentence.sequence()).put("paragraph", sentence.paragraph());
    }

    private static ObjectNode date(DateMention date) {
        return span(date.span())
                .put("text", date.words())
                .put("value", date.value())
                .put("type", date.type());
    }

    private static ObjectNode place(Where place) {
        ObjectNode json = span(place.span()).put("text", place.words());
        place.resolved()
                .ifPresent(known -> json.put("name", known.name())
                        .put("geonameid", known.geonameid())
                        .put("lat", known.point().lat())
                        .put("lon", known.point().lon())
                        .put("country", known.country()));
        return json;
    }

    private static ObjectNode dropped(Dropped dropped) {
        return span(dropped.span())
                .put("kind", dropped.kind())
                .put("within", dropped.within().name().toLowerCase(Locale.ROOT))
                .put("text", dropped.text());
    }

    private static ObjectNode span(Span span) {
        return NODES.objectNode().put("start", span.start()).put("end", span.end());
    }
}
