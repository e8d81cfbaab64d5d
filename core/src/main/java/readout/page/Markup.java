package readout.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import readout.page.Dropped.Kind;

/** Tells by its tag, role, class and id what an element is when it is no part of an article. */
final class Markup {
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
    private static final Markup BUNDLED = read();

    private final List<Word> words = new ArrayList<>();

    private record Word(Kind kind, boolean whole, String word) {}

    private Markup() {}

    static Markup bundled() {
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
                    String[] cells = line.split("\t", -1);
                    Kind kind = Kind.valueOf(cells[0].toUpperCase(Locale.ROOT));
                    markup.words.add(new Word(kind, cells[1].equals("is"), cells[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return markup;
    }

    /** True for what shows no text of its own. */
    static boolean isSilent(Element element) {
        if (SILENT.contains(element.normalName()) || element.hasAttr("hidden")) {
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
    Optional<Kind> of(Element element) {
        String tag = element.normalName();
        if (tag.equals("html") || tag.equals("body") || tag.equals("main")) {
            return Optional.empty();
        }
        if (tag.equals("figcaption")) {
            return Optional.of(Kind.CAPTION);
        }
        String name = element.className() + " " + element.id();
        if (name.length() > 1) {
            Optional<Kind> kind = named(name);
            if (kind.isPresent()) {
                return kind;
            }
        }
        boolean around = AROUND.contains(tag) || ROLES.contains(element.attr("role"));
        return around ? Optional.of(Kind.BOILERPLATE) : Optional.empty();
    }

    private Optional<Kind> named(String name) {
        List<String> parts = split(name);
        for (Word word : words) {
            for (String part : parts) {
                if (word.whole() ? part.equals(word.word()) : part.startsWith(word.word())) {
                    return Optional.of(word.kind());
                }
            }
        }
        return Optional.empty();
    }

    /** The words of {@code "article-body shareTools"}: article, body, share, tools, sharetools, articlebody. */
    private static List<String> split(String name) {
        List<String> parts = new ArrayList<>();
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
                whole.setLength(0);
            }
        }
        return parts;
    }
}
