package readout.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/** How records name what a report has, where they do not name it as we do. */
public final class FieldMap {
    /** Our own names. */
    public static final FieldMap OWN = new FieldMap(Map.of());

    private static final List<String> FIELDS =
            List.of("id", "text", "html", "title", "url", "publisher", "byline", "published", "language", "license");
    /** Another name for {@code published}. */
    private static final String DATE = "date";

    /** Their names for ours, first choice first. */
    private final Map<String, List<String>> names;

    private FieldMap(Map<String, List<String>> names) {
        this.names = names;
    }

    /**
     * Reads {@code text=body,date=published,publisher=source.name}: our field, then theirs; a dot leads into an object. A
     * record that lacks theirs is read by our names.
     *
     * @throws IllegalArgumentException if it is not of this shape or names no field of ours
     */
    public static FieldMap parse(String written) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (String pair : written.split(",")) {
            int sign = pair.indexOf('=');
            String ours = pair.substring(0, Math.max(0, sign)).strip();
            String theirs = pair.substring(sign + 1).strip();
            if (sign < 1 || ours.isEmpty() || theirs.isEmpty()) {
                throw new IllegalArgumentException(
                        "'" + pair + "' is no pair; write for example text=body,date=published");
            }
            String field = ours.equals(DATE) ? "published" : ours;
            if (!FIELDS.contains(field)) {
                throw new IllegalArgumentException("a report has no '" + ours + "', only " + String.join(", ", FIELDS));
            }
            List<String> choice = names.computeIfAbsent(field, none -> new ArrayList<>());
            choice.add(theirs);
            if (ours.equals(DATE)) {
                choice.add(DATE);
            }
        }
        return new FieldMap(names);
    }

    /** The value of one of our fields in a record, empty where it has none. */
    String value(JsonNode row, String field) {
        for (String name : names.getOrDefault(field, List.of())) {
            Optional<JsonNode> found = find(row, name);
            if (found.isPresent()) {
                return string(found.get());
            }
        }
        return find(row, field).map(FieldMap::string).orElse("");
    }

    /** Whether a record has a field at all. */
    boolean has(JsonNode row, String field) {
        return row.has(field)
                || names.getOrDefault(field, List.of()).stream()
                        .anyMatch(name -> find(row, name).isPresent());
    }

    private static Optional<JsonNode> find(JsonNode row, String name) {
        JsonNode value = row.get(name);
        if (value == null && name.indexOf('.') > 0) {
            JsonNode inner = row.get(name.substring(0, name.indexOf('.')));
            return inner == null ? Optional.empty() : find(inner, name.substring(name.indexOf('.') + 1));
        }
        return Optional.ofNullable(value);
    }

    /** A value as text, several of them parted by commas. */
    private static String string(JsonNode value) {
        if (value.isArray()) {
            StringJoiner all = new StringJoiner(", ");
            value.forEach(each -> all.add(string(each)));
            return all.toString();
        }
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }

    /** The mapping as it is written. */
    @Override
    public String toString() {
        return names.toString();
    }
}
