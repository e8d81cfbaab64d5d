package readout.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta tags of a page by their lower-case name, property or itemprop; of several the first that says something. */
final class MetaTags {
    private final Map<String, String> contents = new HashMap<>();

    MetaTags(Document document) {
        for (Element element : document.select("meta[content]")) {
            String content = element.attr("content").strip();
            for (String key : new String[] {"property", "name", "itemprop"}) {
                String name = element.attr(key).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    contents.putIfAbsent(name, content);
                }
            }
        }
    }

    /** The content of {@code name}, or empty. */
    String get(String name) {
        return contents.getOrDefault(name, "");
    }
}
