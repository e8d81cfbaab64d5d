package readout.ud;

import java.util.List;
import java.util.Locale;
import readout.syntax.Edge;
import readout.syntax.Relation;
import readout.syntax.Word;

/** Prepositions, markers and coordinators as subtypes of relations: {@code obl:with}, {@code advcl:if}, {@code conj:or}. */
final class Folding {
    private final List<Word> words;
    private final EdgeTable basic;

    Folding(List<Word> words, EdgeTable basic) {
        this.words = words;
        this.basic = basic;
    }

    /** The relation of a basic edge with what marks it. */
    Relation of(Edge edge) {
        Relation relation = edge.relation();
        if (!relation.subtype().isEmpty()) {
            return relation;
        }
        String marker = switch (relation.base()) {
            case "obl", "nmod" -> prepositions(edge.dependent());
            case "advcl", "acl" -> markers(edge.dependent());
            case "conj" -> coordinator(edge);
            default -> "";
        };
        return marker.isEmpty() ? relation : Relation.of(relation.base() + ":" + marker);
    }

    /** The prepositions of a noun in lower case, joined by {@code _}. */
    String prepositions(int noun) {
        String joined = "";
        for (Edge edge : basic.of(noun)) {
            if (edge.relation().is("case")) {
                joined = joined(joined, edge.dependent());
            }
        }
        return joined;
    }

    private String markers(int clause) {
        String joined = "";
        for (Edge edge : basic.of(clause)) {
            boolean wh = edge.relation().is("advmod")
                    && words.get(edge.dependent()).xpos().equals("WRB");
            if (edge.relation().is("mark") || wh) {
                joined = joined(joined, edge.dependent());
            }
        }
        return joined;
    }

    private String joined(String before, int word) {
        return before.isEmpty() ? lower(word) : before + "_" + lower(word);
    }

    /** The first coordinator before a conjunct, of the two words that it may hang on. */
    private String coordinator(Edge conj) {
        int first = coordinator(conj.head(), conj.dependent());
        int second = coordinator(conj.dependent(), conj.dependent());
        int found = first < 0 || (second >= 0 && second < first) ? second : first;
        return found < 0 ? "" : lower(found);
    }

    private int coordinator(int head, int before) {
        for (Edge edge : basic.of(head)) {
            if (edge.relation().is("cc", "")) {
                return edge.dependent() < before ? edge.dependent() : -1;
            }
        }
        return -1;
    }

    private String lower(int word) {
        return words.get(word).form().toLowerCase(Locale.ROOT);
    }
}
