package readout.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a robots.txt allows one crawler.
 *
 * <p>Source: RFC 9309. The groups that name the crawler count, all of them together; where none does, those of
 * {@code *}. Of the rules that match a path the longest wins, and allowing wins a tie. Crawl-delay is no part of the
 * RFC and is read as seconds.
 */
final class Robots {
    /** Where there is no robots.txt. */
    static final Robots ALL_ALLOWED = new Robots(List.of(), Optional.empty());

    private final List<Rule> rules;
    private final Optional<Duration> delay;

    private record Rule(boolean allows, String path) {}

    private static final class Group {
        private final List<String> agents = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private Optional<Duration> delay = Optional.empty();
    }

    private Robots(List<Rule> rules, Optional<Duration> delay) {
        this.rules = List.copyOf(rules);
        this.delay = delay;
    }

    /**
     * Reads a robots.txt.
     *
     * @param agent the crawler's product token, lower case
     */
    static Robots parse(String text, String agent) {
        List<Group> groups = groups(text);
        boolean named = groups.stream().anyMatch(group -> group.agents.contains(agent));
        List<Rule> rules = new ArrayList<>();
        Optional<Duration> delay = Optional.empty();
        for (Group group : groups) {
            if (group.agents.contains(named ? agent : "*")) {
                rules.addAll(group.rules);
                delay = delay.or(() -> group.delay);
            }
        }
        return new Robots(rules, delay);
    }

    private static List<Group> groups(String text) {
        List<Group> groups = new ArrayList<>();
        boolean naming = false;
        for (String line : text.replace("\uFEFF", "").split("\\R")) {
            String said = line.replaceFirst("#.*", "").strip();
            int colon = said.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String key = said.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = said.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                if (!naming) {
                    groups.add(new Group());
                }
                naming = true;
                groups.get(groups.size() - 1).agents.add(token(value));
            } else if (key.equals("allow") || key.equals("disallow") || key.equals("crawl-delay")) {
                naming = false;
                if (!groups.isEmpty()) {
                    take(groups.get(groups.size() - 1), key, value);
                }
            }
        }
        return groups;
    }

    private static void take(Group group, String key, String value) {
        if (!key.equals("crawl-delay")) {
            if (!value.isEmpty()) {
                group.rules.add(new Rule(key.equals("allow"), normal(value)));
            }
        } else if (value.matches("\\d{1,6}(\\.\\d{1,3})?")) {
            group.delay = Optional.of(Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000)));
        }
    }

    /** The product token of {@code Name/1.0 (words)}, lower case; {@code *} as it is. */
    private static String token(String value) {
        return value.replaceFirst("(?<=.)[^A-Za-z_*-].*$", "").toLowerCase(Locale.ROOT);
    }

    /** The pause that is asked for between two requests. */
    Optional<Duration> delay() {
        return delay;
    }

    /**
     * Whether the crawler may ask for a path.
     *
     * @param path with its query, as it is sent
     */
    boolean allows(String path) {
        String asked = normal(path);
        boolean allowed = true;
        int longest = -1;
        for (Rule rule : rules) {
            boolean wins = rule.path().length() > longest || (rule.path().length() == longest && rule.allows());
            if (wins && matches(rule.path(), asked)) {
                longest = rule.path().length();
                allowed = rule.allows();
            }
        }
        return allowed || asked.equals("/robots.txt");
    }

    /** Whether {@code pattern} matches a beginning of {@code path}; takes time of their product at most. */
    private static boolean matches(String pattern, String path) {
        boolean whole = pattern.endsWith("$");
        String rule = whole ? pattern.substring(0, pattern.length() - 1) : pattern + "*";
        int at = 0;
        int inPath = 0;
        int star = -1;
        int resume = 0;
        while (inPath < path.length()) {
            if (at < rule.length() && rule.charAt(at) == '*') {
                star = at++;
                resume = inPath;
            } else if (at < rule.length() && rule.charAt(at) == path.charAt(inPath)) {
                at++;
                inPath++;
            } else if (star >= 0) {
                at = star + 1;
                inPath = ++resume;
            } else {
                return false;
            }
        }
        while (at < rule.length() && rule.charAt(at) == '*') {
            at++;
        }
        return at == rule.length();
    }

    /** The same octets written in one way: what needs no percent sign has none, what is not ASCII has one. */
    private static String normal(String path) {
        StringBuilder out = new StringBuilder();
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int octet = bytes[i] & 0xFF;
            boolean encoded = octet == '%' && i + 2 < bytes.length && hex(bytes[i + 1]) >= 0 && hex(bytes[i + 2]) >= 0;
            if (encoded) {
                octet = hex(bytes[i + 1]) * 16 + hex(bytes[i + 2]);
                i += 2;
            }
            boolean unreserved = octet < 0x80 && (Character.isLetterOrDigit(octet) || "-._~".indexOf(octet) >= 0);
            boolean plain = encoded ? unreserved : octet > ' ' && octet < 0x7F;
            out.append(plain ? String.valueOf((char) octet) : "%%%02X".formatted(octet));
        }
        return out.toString();
    }

    private static int hex(byte digit) {
        return Character.digit(digit, 16);
    }
}
