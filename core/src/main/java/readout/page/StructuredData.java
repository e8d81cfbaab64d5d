package readout.page;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The article that a page's JSON-LD describes, in the terms of schema.org. */
final class StructuredData {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 6;
    private static final Set<String> ARTICLES = Set.of(
            ("Article NewsArticle ReportageNewsArticle BlogPosting Report OpinionNewsArticle AnalysisNewsArticle "
                            + "BackgroundNewsArticle LiveBlogPosting TechArticle ScholarlyArticle AdvertiserContentArticle")
                    .split(" "));

    private final JsonNode article;

    private StructuredData(JsonNode article) {
        this.article = article;
    }

    static StructuredData of(Document document) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            Optional<JsonNode> found = article(parsed(script.data()), 0);
            if (found.isPresent()) {
                return new StructuredData(found.get());
            }
        }
        return new StructuredData(JsonNodeFactory.instance.objectNode());
    }

    /** Broken JSON-LD is common, and the page's other marks tell the same: it counts as empty. */
    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    private static Optional<JsonNode> article(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        if (node.isObject() && isArticle(node.get("@type"))) {
            return Optional.of(node);
        }
        for (JsonNode inner : node) {
            if (inner.isContainer()) {
                Optional<JsonNode> found = article(inner, depth + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(@org.jspecify.annotations.Nullable JsonNode type) {
        if (type == null) {
            return false;
        }
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        return ARTICLES.contains(type.asString(""));
    }

    /** The value of a property, or its name where it is a thing; empty for none. */
    String get(String property) {
        return name(article.get(property));
    }

    private static String name(@org.jspecify.annotations.Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            StringBuilder all = new StringBuilder();
            for (JsonNode one : value) {
                String name = name(one);
                all.append(all.isEmpty() || name.isEmpty() ? "" : ", ").append(name);
            }
            return all.toString();
        }
        return value.isObject() ? name(value.get("name")) : value.asString("").strip();
    }
}
