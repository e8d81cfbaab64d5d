package readout.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.pattern.Condition.Bind;
import readout.pattern.Condition.Forbid;
import readout.pattern.Condition.Path;
import readout.pattern.Condition.Require;
import readout.text.Words;

/** Reads rules such as {@code verb(shell bombard) nsubj=actor obj=recipient:party!}. */
final class PatternReader {
    private final String source;

    PatternReader(String source) {
        this.source = source;
    }

    /**
     * Reads the rule.
     *
     * @throws IllegalArgumentException if it is none, with the part at fault
     */
    Pattern read() {
        List<String> parts = parts();
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("an empty rule");
        }
        List<Condition> conditions = new ArrayList<>(parts.size());
        for (String part : parts.subList(1, parts.size())) {
            conditions.add(condition(part));
        }
        return new Pattern(head(parts.get(0)), conditions);
    }

    /** Cuts at spaces outside of parentheses. */
    private List<String> parts() {
        List<String> parts = new ArrayList<>(4);
        String rule = source.strip();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= rule.length(); i++) {
            char c = i < rule.length() ? rule.charAt(i) : ' ';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                throw new IllegalArgumentException("')' without '(' in: " + source);
            }
            if (c == ' ' && depth == 0) {
                if (i > from) {
                    parts.add(rule.substring(from, i));
                }
                from = i + 1;
            }
        }
        if (depth > 0) {
            throw new IllegalArgumentException("'(' without ')' in: " + source);
        }
        return parts;
    }

    private static Head head(String part) {
        int open = part.indexOf('(');
        if (open < 0 || !part.endsWith(")")) {
            throw new IllegalArgumentException("expected a head like verb(…), found: " + part);
        }
        String name = part.substring(0, open).toUpperCase(Locale.ROOT);
        Head.Part kind;
        try {
            kind = Head.Part.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("unknown part of speech '" + part.substring(0, open) + "'", e);
        }
        List<Head.Lexeme> lexemes = new ArrayList<>(4);
        for (String lemma : lemmas(part, open)) {
            lexemes.add(lexeme(lemma));
        }
        return new Head(kind, lexemes);
    }

    private static Head.Lexeme lexeme(String written) {
        String word = written;
        String particle = "";
        int plus = word.indexOf('+');
        if (plus > 0) {
            particle = word.substring(plus + 1).replace('+', '_');
            word = word.substring(0, plus);
        }
        List<String> words = word.indexOf('_') < 0 ? List.of(word) : List.of(word.split("_", -1));
        if (words.contains("") || plus == 0 || written.endsWith("+")) {
            throw new IllegalArgumentException("an empty word in the lemma: " + written);
        }
        int last = words.size() - 1;
        return new Head.Lexeme(words.get(last), Set.copyOf(words.subList(0, last)), particle);
    }

    private static List<String> lemmas(String part, int open) {
        String inside = part.substring(open + 1, part.length() - 1).strip();
        if (inside.isEmpty() || inside.indexOf('(') >= 0 || inside.indexOf(')') >= 0) {
            throw new IllegalArgumentException("expected lemmas between one pair of parentheses, found: " + part);
        }
        return Words.of(inside);
    }

    private static Condition condition(String part) {
        boolean forbidden = part.startsWith("-");
        String rest = forbidden ? part.substring(1) : part;
        int open = rest.indexOf('(');
        int equals = rest.indexOf('=');
        if (equals > 0 && !forbidden && (open < 0 || open > equals)) {
            return bind(rest, equals);
        }
        if (open < 0 && forbidden) {
            return new Forbid(path(rest), Set.of());
        }
        if (open < 0 || !rest.endsWith(")")) {
            throw new IllegalArgumentException("expected relation=role or relation(lemma …), found: " + part);
        }
        Set<String> lemmas = Set.copyOf(lemmas(rest, open));
        Path path = path(rest.substring(0, open));
        return forbidden ? new Forbid(path, lemmas) : new Require(path, lemmas);
    }

    private static Bind bind(String part, int equals) {
        String value = part.substring(equals + 1);
        boolean required = value.endsWith("!");
        if (required) {
            value = value.substring(0, value.length() - 1);
        }
        int colon = value.indexOf(':');
        String roleName = colon < 0 ? value : value.substring(0, colon);
        String kindName = colon < 0 ? "any" : value.substring(colon + 1);
        Role role = Role.of(roleName)
                .orElseThrow(() -> new IllegalArgumentException("unknown role '" + roleName + "' in: " + part));
        Kind kind = Kind.of(kindName)
                .orElseThrow(() -> new IllegalArgumentException("unknown kind '" + kindName + "' in: " + part));
        return new Bind(path(part.substring(0, equals)), role, kind, required);
    }

    private static Path path(String written) {
        if (written.isEmpty()) {
            throw new IllegalArgumentException("a condition without a relation");
        }
        List<String> names = new ArrayList<>();
        List<Path.Step> steps = new ArrayList<>();
        for (String alternative : written.split("\\|", -1)) {
            String[] relations = alternative.split("\\.", -1);
            for (String relation : relations) {
                check(relation, written);
            }
            switch (relations.length) {
                case 1 -> names.add(alternative);
                case 2 -> steps.add(new Path.Step(relations[0], relations[1]));
                default ->
                    throw new IllegalArgumentException("a path goes one step deep at most, found: " + alternative);
            }
        }
        return new Path(names, steps);
    }

    private static void check(String relation, String path) {
        if (relation.isEmpty()) {
            throw new IllegalArgumentException("an empty relation in: " + path);
        }
        for (int i = 0; i < relation.length(); i++) {
            char c = relation.charAt(i);
            if ((c < 'a' || c > 'z') && c != '_' && c != '-') {
                throw new IllegalArgumentException("not a relation: '" + relation + "' in: " + path);
            }
        }
    }
}
