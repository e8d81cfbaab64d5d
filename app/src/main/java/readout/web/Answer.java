package readout.web;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a request gets.
 *
 * @param status HTTP status
 * @param type media type
 * @param body the bytes; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // written once, sent once, never compared
record Answer(int status, String type, byte[] body) {
    static final String JSON = "application/json; charset=utf-8";

    static Answer json(JsonNode json) {
        return json(200, json);
    }

    /** A fault, with what to do about it. */
    static Answer fault(int status, String error, String todo) {
        return json(
                status,
                JsonNodeFactory.instance.objectNode().put("error", error).put("todo", todo));
    }

    private static Answer json(int status, JsonNode json) {
        return new Answer(status, JSON, (json + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
