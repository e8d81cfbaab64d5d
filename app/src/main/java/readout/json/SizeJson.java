package readout.json;

import java.util.Optional;
import readout.claim.Size;
import readout.claim.Size.Bound;
import readout.claim.Size.Count;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How many were hurt or took part: a number or null for each measure.
 *
 * <p>{@code at_least} and {@code at_most} name the measures that the text bounds so; {@code size_text} has the words.
 */
final class SizeJson {
    private SizeJson() {}

    static ObjectNode of(Size size) {
        ObjectNode json = Json.object();
        ArrayNode least = json.arrayNode();
        ArrayNode most = json.arrayNode();
        ObjectNode words = Json.object();
        put(json, "dead", size.dead(), least, most, words);
        put(json, "injured", size.injured(), least, most, words);
        put(json, "arrested", size.arrested(), least, most, words);
        put(json, "size", size.size(), least, most, words);
        json.set("at_least", least);
        json.set("at_most", most);
        json.set("size_text", words);
        return json;
    }

    private static void put(
            ObjectNode json, String name, Optional<Count> count, ArrayNode least, ArrayNode most, ObjectNode words) {
        if (count.isEmpty()) {
            json.putNull(name);
            return;
        }
        json.put(name, count.get().number());
        words.put(name, count.get().words());
        if (count.get().bound() == Bound.AT_LEAST) {
            least.add(name);
        } else if (count.get().bound() == Bound.AT_MOST) {
            most.add(name);
        }
    }
}
