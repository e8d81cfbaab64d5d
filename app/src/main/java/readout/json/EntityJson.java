package readout.json;

import readout.claim.Entity;
import readout.claim.Identity;
import readout.claim.Sector;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An entity as PLOVER writes actors and recipients. */
final class EntityJson {
    private EntityJson() {}

    static ObjectNode of(Entity entity) {
        ObjectNode json =
                Json.object().put("entity_text", Json.orNull(entity.text())).put("code", Json.orNull(entity.code()));
        json.set("sector", sectors(entity));
        Identity identity = entity.identity().orElse(new Identity("", "", ""));
        return json.put("identifier_id", Json.orNull(identity.id()))
                .put("identifier_text", Json.orNull(identity.name()))
                .put("wikidata_id", Json.orNull(identity.wikidata()))
                .put("start", entity.span().start())
                .put("end", entity.span().end());
    }

    static ArrayNode all(Iterable<Entity> entities) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        entities.forEach(entity -> array.add(of(entity)));
        return array;
    }

    static ArrayNode sectors(Entity entity) {
        return Json.strings(entity.sectors().stream().map(Sector::name).toList());
    }
}
