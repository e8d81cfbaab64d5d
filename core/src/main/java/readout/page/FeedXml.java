package readout.page;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What is asked of the elements of a feed, whose names come in any case and with the prefixes of many namespaces. */
final class FeedXml {
    private FeedXml() {}

    /** The name without its prefix, lower case. */
    static String local(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    /** The first child of this name, prefix included, that says something or has attributes. */
    static Optional<Element> child(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.tagName().equalsIgnoreCase(name))
                .filter(child -> child.hasText() || !child.attributes().isEmpty())
                .findFirst();
    }

    /** The text of the first child that has one of these names and says something; empty for none. */
    static String text(Element parent, String... names) {
        for (String name : names) {
            for (Element child : parent.children()) {
                String text = child.tagName().equalsIgnoreCase(name)
                        ? child.wholeText().strip()
                        : "";
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    /** An attribute whatever the case of its name; empty for none. */
    static String attribute(Element element, String name) {
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().equalsIgnoreCase(name)) {
                return attribute.getValue().strip();
            }
        }
        return "";
    }

    /** HTML of an element that holds it escaped, in CDATA, or as it is. */
    static String html(Element element) {
        return element.children().isEmpty() ? element.wholeText().strip() : element.html();
    }

    /** Text without markup and entities, on one line; many feeds escape a headline twice. */
    static String plain(String text) {
        boolean marked = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
        return (marked ? Jsoup.parseBodyFragment(text).text() : text)
                .replaceAll("[\\s\u00A0]+", " ")
                .strip();
    }
}
