package readout.json;

import org.jspecify.annotations.Nullable;
import readout.text.Span;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Pieces that all outputs share. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode span(Span span) {
        return object().put("start", span.start()).put("end", span.end());
    }

    static ArrayNode strings(Iterable<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        return array;
    }

    /** The text itself, or null for an empty one. */
    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static String line(ObjectNode object) {
        return MAPPER.writeValueAsString(object);
    }
}
