package readout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import readout.page.Feed.Entry;
import readout.page.Report.About;

/** The entries of one RSS, RDF or Atom feed. */
final class FeedEntries {
    private static final int LONGEST_BYLINE = 100;
    /** Atom's links to something else than the report. */
    private static final Set<String> OTHER_LINKS =
            Set.of("self", "enclosure", "edit", "replies", "related", "via", "hub", "next", "first", "last", "license");

    /** What a common publishing system puts behind the text in its feeds. */
    private static final Pattern SIGN_OFF =
            Pattern.compile("(?is)<p>\\s*the post\\b.{0,800}?\\bappeared first on\\b.{0,400}$");

    private final Element root;
    private final Element channel;
    /** Prefix of the feed's own namespace where it has one, with the colon: {@code atom:}. */
    private final String prefix;

    private final String base;

    FeedEntries(Element root, String address) {
        this.root = root;
        String name = root.tagName();
        prefix = FeedXml.local(root).equals("rdf") ? "" : name.substring(0, name.indexOf(':') + 1);
        channel = FeedXml.child(root, prefix + "channel").orElse(root);
        base = Links.resolve(address, FeedXml.attribute(root, "xml:base")).orElse(address);
    }

    List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        for (Element element : root.getAllElements()) {
            if (isEntry(element)) {
                Entry entry = entry(element);
                if (!entry.link().isEmpty() || !entry.content().isEmpty()) {
                    entries.add(entry);
                }
            }
        }
        return FeedReader.once(entries);
    }

    private boolean isEntry(Element element) {
        String name = element.tagName();
        return name.equalsIgnoreCase(prefix + "item") || name.equalsIgnoreCase(prefix + "entry");
    }

    private Entry entry(Element element) {
        String within =
                Links.resolve(base, FeedXml.attribute(element, "xml:base")).orElse(base);
        About about = new About(
                FeedXml.plain(text(element, "title", "dc:title")),
                link(element, within),
                publisher(element),
                byline(element),
                published(element),
                language(),
                "");
        return new Entry(about, content(element));
    }

    private String text(Element element, String... names) {
        for (String name : names) {
            String text = FeedXml.text(element, name.contains(":") ? name : prefix + name);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** Where the report is: the publisher's own address before that of a service which counts readers. */
    private String link(Element element, String within) {
        List<String> found = new ArrayList<>(List.of(FeedXml.text(element, "feedburner:origlink")));
        for (Element child : element.children()) {
            String name = child.tagName().toLowerCase(Locale.ROOT);
            String relation = FeedXml.attribute(child, "rel").toLowerCase(Locale.ROOT);
            if (FeedXml.local(child).equals("link") && !OTHER_LINKS.contains(relation)) {
                String reference = FeedXml.attribute(child, "href");
                found.add(reference.isEmpty() ? child.wholeText() : reference);
            } else if (isPermanent(child, name)) {
                String id = child.wholeText().strip();
                found.add(id.startsWith("http") ? id : "");
            }
        }
        found.add(FeedXml.attribute(element, "rdf:about"));
        return found.stream()
                .filter(candidate -> !candidate.isBlank())
                .flatMap(candidate -> Links.resolve(within, candidate).stream())
                .findFirst()
                .orElse("");
    }

    /** Whether an id may be an address too. */
    private boolean isPermanent(Element child, String name) {
        boolean guid =
                name.equals("guid") && !FeedXml.attribute(child, "ispermalink").equalsIgnoreCase("false");
        return guid || name.equals(prefix + "id");
    }

    private String publisher(Element element) {
        Optional<Element> source = FeedXml.child(element, prefix + "source");
        String origin = source.map(each -> each.children().isEmpty() ? each.text() : text(each, "title"))
                .orElse("");
        String stated = origin.isEmpty() ? text(element, "dc:publisher") : origin;
        return FeedXml.plain(stated.isEmpty() ? text(channel, "title", "dc:publisher") : stated);
    }

    private String byline(Element element) {
        String author = FeedXml.child(element, prefix + "author")
                .map(each -> each.children().isEmpty() ? each.wholeText() : text(each, "name"))
                .orElse("");
        String name = FeedXml.plain(author.isBlank() ? text(element, "dc:creator") : author);
        int open = name.indexOf('(');
        boolean mail = name.substring(0, Math.max(open, 0)).contains("@") && name.endsWith(")");
        String byline = mail ? name.substring(open + 1, name.length() - 1) : name;
        return byline.contains("@") || byline.length() > LONGEST_BYLINE ? "" : byline;
    }

    private String published(Element element) {
        String[] names = {"pubdate", "published", "issued", "dc:date", "dcterms:issued", "dcterms:created", "created"};
        for (String name : names) {
            Optional<String> date = FeedDates.iso(text(element, name));
            if (date.isPresent()) {
                return date.get();
            }
        }
        return FeedDates.iso(text(element, "updated", "modified", "date")).orElse("");
    }

    private String language() {
        String own = text(channel, "language", "dc:language");
        String stated = own.isEmpty() ? FeedXml.attribute(root, "xml:lang") : own;
        boolean code = stated.length() >= 2 && (stated.length() == 2 || "-_".indexOf(stated.charAt(2)) >= 0);
        return code ? stated.substring(0, 2).toLowerCase(Locale.ROOT) : "";
    }

    /** The whole text where the feed has it, else the summary. */
    private String content(Element element) {
        List<String> names = List.of("content:encoded", prefix + "content", prefix + "description", prefix + "summary");
        for (String name : names) {
            String html = FeedXml.child(element, name).map(FeedEntries::html).orElse("");
            if (!html.isBlank()) {
                return SIGN_OFF.matcher(html).replaceFirst("").strip();
            }
        }
        return "";
    }

    private static String html(Element content) {
        return FeedXml.attribute(content, "type").equals("text")
                ? Entities.escape(content.wholeText().strip())
                : FeedXml.html(content);
    }
}
