package readout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The article that a page's JSON-LD describes, in the terms of schema.org. */
final class StructuredData {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int DEEPEST = 6;
    private static final String CDATA = "<![CDATA[";
    private static final Set<String> ARTICLES = Set.of(
            ("Article NewsArticle ReportageNewsArticle BlogPosting SocialMediaPosting DiscussionForumPosting Report "
                            + "OpinionNewsArticle AnalysisNewsArticle BackgroundNewsArticle ReviewNewsArticle "
                            + "AskPublicNewsArticle LiveBlogPosting TechArticle ScholarlyArticle AdvertiserContentArticle")
                    .split(" "));
    /** Properties whose articles are other ones. */
    private static final Set<String> OTHERS =
            Set.of("itemListElement", "mentions", "hasPart", "isPartOf", "citation", "comment", "liveBlogUpdate");

    private final JsonNode article;

    private StructuredData(JsonNode article) {
        this.article = article;
    }

    /** Of several articles the one whose headline the page's title has, else the first. */
    static StructuredData of(Document document) {
        List<JsonNode> found = new ArrayList<>();
        for (Element script : document.select("script[type=application/ld+json]")) {
            collect(parsed(script.data()), 0, found);
        }
        String title = document.title().toLowerCase(Locale.ROOT);
        for (JsonNode one : found) {
            String headline = name(one.get("headline")).toLowerCase(Locale.ROOT);
            if (!headline.isEmpty() && title.contains(headline)) {
                return new StructuredData(one);
            }
        }
        return new StructuredData(found.isEmpty() ? JsonNodeFactory.instance.objectNode() : found.get(0));
    }

    /** Broken JSON-LD is common, and the page's other marks tell the same: it counts as empty. */
    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(unwrapped(json));
        } catch (JacksonException e) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    /** Some pages put CDATA or comment marks around their scripts. */
    private static String unwrapped(String json) {
        int start = 0;
        while (start < json.length() && "{[".indexOf(json.charAt(start)) < 0) {
            start += json.startsWith(CDATA, start) ? CDATA.length() : 1;
        }
        return start < json.length() ? json.substring(start) : "{}";
    }

    private static void collect(JsonNode node, int depth, List<JsonNode> found) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject() && isArticle(node.get("@type"))) {
            found.add(node);
            return;
        }
        if (node.isArray()) {
            for (JsonNode inner : node) {
                collect(inner, depth + 1, found);
            }
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (property.getValue().isContainer() && !OTHERS.contains(property.getKey())) {
                collect(property.getValue(), depth + 1, found);
            }
        }
    }

    private static boolean isArticle(@Nullable JsonNode type) {
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
        String name = type.asString("");
        return ARTICLES.contains(name.substring(name.lastIndexOf('/') + 1));
    }

    /** The value of a property, or its name where it is a thing; empty for none. */
    String get(String property) {
        return name(article.get(property));
    }

    private static String name(@Nullable JsonNode value) {
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
