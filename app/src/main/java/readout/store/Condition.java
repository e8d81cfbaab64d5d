package readout.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The WHERE clause of a claim filter; the claim is {@code c}, its report {@code r}. */
final class Condition {
    private final StringBuilder sql = new StringBuilder("1");
    private final List<Object> values = new ArrayList<>();

    static Condition of(ClaimFilter filter) {
        Condition condition = new Condition();
        for (FilterWord word : FilterWord.values()) {
            List<String> wanted = filter.values(word);
            if (!wanted.isEmpty()) {
                condition.add(word, wanted);
            }
        }
        return condition;
    }

    String sql() {
        return sql.toString();
    }

    List<Object> values() {
        return values;
    }

    private void add(FilterWord word, List<String> wanted) {
        switch (word) {
            case SINCE -> and("c.last_day >= ?", wanted);
            case UNTIL -> and("c.first_day <= ?", wanted);
            case ACTOR -> andParty("p.role = 'actor'", wanted);
            case RECIPIENT -> andParty("p.role = 'recipient'", wanted);
            case EITHER -> andParty("p.role <> 'mediator'", wanted);
            case CATEGORY -> and("c.category IN (" + marks(wanted) + ")", wanted);
            case STATUS -> and("c.status IN (" + marks(wanted) + ")", wanted);
            case MODE -> and(either("' ' || c.modes || ' ' LIKE '% ' || ? || ' %'", wanted), wanted);
            case CONTEXT -> and(either("' ' || c.contexts || ' ' LIKE '% ' || ? || ' %'", wanted), wanted);
            case SOURCE -> andSource(wanted);
            case PUBLISHER ->
                and("c.report IN (SELECT report FROM publications WHERE publisher IN (" + marks(wanted) + "))", wanted);
            case COUNTRY -> and("c.place_country IN (" + marks(wanted) + ")", wanted);
            case Q -> andWords(wanted.get(0));
        }
    }

    private void and(String condition, List<?> arguments) {
        sql.append(" AND (").append(condition).append(')');
        values.addAll(arguments);
    }

    private void andParty(String role, List<String> wanted) {
        List<Object> arguments = new ArrayList<>();
        List<String> tests = new ArrayList<>();
        for (String value : wanted) {
            tests.add(test(value, "p.code", "p.sectors", "p.identifier_id", "p.text", arguments));
        }
        and(
                "EXISTS (SELECT 1 FROM parties p WHERE p.claim = c.claim AND " + role + " AND ("
                        + String.join(" OR ", tests) + "))",
                arguments);
    }

    private void andSource(List<String> wanted) {
        List<Object> arguments = new ArrayList<>();
        List<String> tests = new ArrayList<>();
        for (String value : wanted) {
            if (value.equalsIgnoreCase("publisher")) {
                tests.add("NOT EXISTS (SELECT 1 FROM attributions a WHERE a.claim = c.claim)");
            } else {
                tests.add("EXISTS (SELECT 1 FROM attributions a WHERE a.claim = c.claim AND "
                        + test(
                                value,
                                "a.source_code",
                                "a.source_sectors",
                                "a.source_identifier_id",
                                "a.source_text",
                                arguments)
                        + ")");
            }
        }
        and(String.join(" OR ", tests), arguments);
    }

    /** A code in capitals, with or without its first sector; else a registry id or words of the name. */
    private static String test(
            String value, String code, String sectors, String id, String text, List<Object> arguments) {
        if (value.matches("[A-Z]{3}")) {
            arguments.add(value);
            return code + " = ?";
        }
        if (value.matches("[A-Z]{3}[ -][A-Z]{3}")) {
            arguments.add(value.substring(0, 3));
            arguments.add(value.substring(4));
            return "(" + code + " = ? AND substr(" + sectors + ", 1, 3) = ?)";
        }
        arguments.add(value);
        arguments.add("%" + value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        return "(" + id + " = ? OR " + text + " LIKE ? ESCAPE '\\')";
    }

    private void andWords(String words) {
        String match = match(words);
        if (!match.isEmpty()) {
            and("c.sentence IN (SELECT rowid FROM sentence_text WHERE sentence_text MATCH ?)", List.of(match));
        }
    }

    /**
     * Words as typed, turned into an FTS5 query that cannot be malformed: every word or quoted phrase must occur, a last
     * asterisk stands for any ending. Empty where nothing can be searched for.
     */
    static String match(String words) {
        StringBuilder match = new StringBuilder();
        boolean phrase = false;
        for (String part : words.split("\"", -1)) {
            for (String term : phrase ? new String[] {part} : part.split("\\s+", -1)) {
                if (term.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    boolean open = !phrase && term.endsWith("*");
                    match.append(match.isEmpty() ? "" : " ").append('"');
                    match.append(open ? term.substring(0, term.length() - 1) : term);
                    match.append('"').append(open ? "*" : "");
                }
            }
            phrase = !phrase;
        }
        return match.toString().toLowerCase(Locale.ROOT);
    }

    private static String either(String test, List<String> wanted) {
        return String.join(" OR ", Collections.nCopies(wanted.size(), test));
    }

    private static String marks(List<String> wanted) {
        return String.join(", ", Collections.nCopies(wanted.size(), "?"));
    }
}
