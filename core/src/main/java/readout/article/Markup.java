package readout.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import readout.article.Dropped.Kind;

/**
 * Tells by its tag, role, class and id what an element is when it is no part of an article.
 *
 * <p>The words are in {@code markup.tsv}.
 */
public final class Markup {
    private static final Set<String> SILENT = Set.of(
            "script style noscript template svg iframe object head select option button input textarea canvas audio video math datalist dialog"
                    .split(" "));
    private static final Set<String> BLOCK = Set.of(
            ("address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form "
                            + "h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody td tfoot th "
                            + "thead tr ul br caption legend")
                    .split(" "));
    private static final Set<String> AROUND = Set.of("nav", "footer", "aside", "form", "menu");
    private static final Set<String> ROLES = Set.of(
            "navigation complementary banner contentinfo search dialog menu menubar alert alertdialog toolbar form"
                    .split(" "));
    /** Names that begin so tell of the article's subject or the page's looks: {@code tag-advertising no-sidebar}. */
    private static final List<String> ABOUT = List.of(
            "tag-",
            "category-",
            "cat-",
            "format-",
            "status-",
            "type-",
            "has-",
            "with-",
            "no-",
            "is-",
            "not-",
            "template-");

    private static final Markup BUNDLED = read();

    private final List<Word> words = new ArrayList<>();
    private final Set<String> harmless = new HashSet<>();

    /**
     * What an element is, and by which word.
     *
     * @param kind what it is
     * @param word the word of its name, tag or role that says so
     */
    public record Sign(Kind kind, String word) {}

    private record Word(Sign sign, boolean whole) {
        boolean names(String part) {
            return whole ? part.equals(sign.word()) : part.startsWith(sign.word());
        }
    }

    private Markup() {}

    /** The words that come with Readout. */
    public static Markup bundled() {
        return BUNDLED;
    }

    private static Markup read() {
        Markup markup = new Markup();
        try (InputStream in = Markup.class.getResourceAsStream("markup.tsv")) {
            if (in == null) {
                throw new IllegalStateException("markup.tsv is not on the class path");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#") && !line.startsWith("kind\t")) {
                    markup.add(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return markup;
    }

    private void add(String[] cells) {
        if (cells[0].equals("article")) {
            harmless.add(cells[2]);
        } else {
            Kind kind = Kind.valueOf(cells[0].toUpperCase(Locale.ROOT));
            words.add(new Word(new Sign(kind, cells[2]), cells[1].equals("is")));
        }
    }

    /** True for what shows no text of its own. */
    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName()) || isHidden(element);
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    /** True for what begins a line of its own. */
    static boolean isBlock(Element element) {
        return BLOCK.contains(element.normalName());
    }

    /** What {@code element} with all in it is; empty for one that may hold an article. */
    public Optional<Sign> of(Element element) {
        String tag = element.normalName();
        if (tag.equals("html") || tag.equals("body") || tag.equals("main")) {
            return Optional.empty();
        }
        if (tag.equals("figcaption")) {
            return Optional.of(new Sign(Kind.CAPTION, tag));
        }
        if (element.attributesSize() > 0) {
            Optional<Sign> sign = named(element.className() + " " + element.id());
            if (sign.isPresent()) {
                return sign;
            }
        }
        String around = AROUND.contains(tag) ? tag : element.attr("role");
        return AROUND.contains(around) || ROLES.contains(around)
                ? Optional.of(new Sign(Kind.BOILERPLATE, around))
                : Optional.empty();
    }

    private Optional<Sign> named(String name) {
        if (name.length() < 2) {
            return Optional.empty();
        }
        List<String> parts = split(name);
        for (Word word : words) {
            for (String part : parts) {
                if (word.names(part) && !harmless.contains(part)) {
                    return Optional.of(word.sign());
                }
            }
        }
        return Optional.empty();
    }

    /** The words of {@code "article-body shareTools"}: article, body, share, tools, sharetools, articlebody. */
    private static List<String> split(String names) {
        List<String> parts = new ArrayList<>();
        for (String name : names.split("\\s+")) {
            if (ABOUT.stream().noneMatch(name::startsWith)) {
                split(name, parts);
            }
        }
        return parts;
    }

    private static void split(String name, List<String> parts) {
        StringBuilder part = new StringBuilder();
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if ((!letter || hump) && !part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
            if (letter) {
                part.append(Character.toLowerCase(c));
                whole.append(Character.toLowerCase(c));
            } else if (c == ' ') {
                parts.add(whole.toString());
            }
        }
    }
}
