package readout.ud;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.decode.Analysis;
import readout.syntax.Edge;
import readout.syntax.ParseTree;
import readout.syntax.Relation;
import readout.syntax.Word;
import readout.text.Span;

/**
 * Turns ClearNLP's labels into the basic tree of Universal Dependencies v2.
 *
 * <p>The label sets: <a href="https://github.com/clir/clearnlp-guidelines">ClearNLP guidelines</a>, <a
 * href="https://universaldependencies.org/u/dep/">UD relations</a>. Works on two arrays, head and label, one step a
 * difference between the two schemes.
 */
public final class UniversalTree {
    /** Relations of nouns whose prepositions were turned already. */
    private static final Set<String> TURNED = Set.of("obl", "nmod", "obl:agent");

    private static final Set<String> OF_CLAUSES = Set.of("nsubj", "nsubjpass", "dobj", "aux");
    private static final Set<String> PREDICATES = Set.of("attr", "acomp");

    /** The way back from the text that was decoded to the report's. */
    public interface Origin {
        /** The report's span of a stretch of the decoded text. */
        Span of(int start, int end);
    }

    private final List<Word> words;
    private final int[] head;
    private final String[] label;
    /** By word, from where to where its dependents stand at most, so that they are found without a look at the rest. */
    private final int[] first;

    private final int[] last;

    private UniversalTree(Analysis analysis, Origin origin) {
        words = wordsOf(analysis, origin);
        head = analysis.heads().clone();
        label = analysis.labels().clone();
        first = new int[head.length];
        last = new int[head.length];
        Arrays.fill(first, head.length);
        Arrays.fill(last, -1);
        for (int i = 0; i < head.length; i++) {
            attach(i, head[i], head[i] < 0 ? "root" : label[i]);
        }
    }

    /** The words of a sentence alone. */
    public static List<Word> words(Analysis analysis, Origin origin) {
        return wordsOf(analysis, origin);
    }

    private static List<Word> wordsOf(Analysis analysis, Origin origin) {
        List<Word> words = new ArrayList<>(analysis.size());
        for (int i = 0; i < analysis.size(); i++) {
            words.add(word(analysis, i, origin));
        }
        return words;
    }

    /** The tree of a sentence; roots behind the first, as of a piece that was cut off, hang under it as parataxis. */
    public static ParseTree of(Analysis analysis, Origin origin) {
        UniversalTree tree = new UniversalTree(analysis, origin);
        tree.joinRoots();
        tree.prepositions();
        tree.copulas();
        tree.rename();
        List<Edge> basic = new ArrayList<>(analysis.size());
        for (int i = 0; i < analysis.size(); i++) {
            basic.add(new Edge(i, tree.head[i], Relation.of(tree.label[i])));
        }
        List<Edge> mended = MainClause.mended(tree.words, basic);
        return new ParseTree(tree.words, mended, SharedArguments.of(tree.words, mended));
    }

    private static Word word(Analysis analysis, int i, Origin origin) {
        String form = analysis.forms()[i];
        String lemma = analysis.lemmas()[i].startsWith("#") ? form : analysis.lemmas()[i];
        String tag = analysis.tags()[i];
        return new Word(
                form,
                lemma.toLowerCase(Locale.ROOT),
                PartsOfSpeech.universal(tag, lemma),
                tag,
                analysis.names()[i],
                origin.of(analysis.starts()[i], analysis.ends()[i]));
    }

    private void joinRoots() {
        int root = -1;
        for (int i = 0; i < head.length; i++) {
            if (head[i] < 0) {
                if (root < 0) {
                    root = i;
                } else {
                    attach(i, root, "parataxis");
                }
            }
        }
    }

    /** {@code prep} and {@code pobj} become {@code case} and {@code obl} or {@code nmod}. */
    private void prepositions() {
        for (int p = head.length - 1; p >= 0; p--) {
            if (isPreposition(label[p])
                    || (label[p].equals("root") && words.get(p).xpos().equals("IN"))) {
                turnPreposition(p);
            }
        }
    }

    private static boolean isPreposition(String label) {
        return label.equals("prep") || label.equals("agent") || label.equals("dative");
    }

    private void turnPreposition(int p) {
        int object = childOf(p, "pobj");
        if (object < 0) {
            object = childOf(p, "pcomp");
        }
        if (object < 0) {
            object = childAmong(p, TURNED);
        }
        if (object < 0) {
            lonely(p);
            return;
        }
        boolean clause = label[object].equals("pcomp") && isClause(object);
        String was = label[p];
        int up = head[p];
        attach(object, up, up < 0 ? "root" : relation(was, up, clause));
        for (int c = first[p]; c <= last[p]; c++) {
            if (head[c] == p && c != object) {
                attach(c, object, label[c].equals("pobj") ? "conj" : label[c]);
            }
        }
        attach(p, object, clause ? "mark" : "case");
    }

    private String relation(String was, int up, boolean clause) {
        if (clause) {
            return isNominal(up) ? "acl" : "advcl";
        }
        if (was.equals("agent")) {
            return "obl:agent";
        }
        return isNominal(up) ? "nmod" : "obl";
    }

    private void lonely(int p) {
        if (label[p].equals("root")) {
            return;
        }
        if (label[p].equals("dative")) {
            label[p] = "iobj";
        } else if (head[p] >= 0 && words.get(head[p]).xpos().startsWith("VB")) {
            label[p] = "compound:prt";
        } else {
            label[p] = "advmod";
        }
    }

    private boolean isNominal(int i) {
        String tag = words.get(i).xpos();
        return tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.equals("CD")
                || tag.equals("DT")
                || tag.startsWith("W");
    }

    private boolean isClause(int i) {
        if (words.get(i).xpos().startsWith("VB")) {
            return true;
        }
        return childAmong(i, OF_CLAUSES) >= 0;
    }

    /** A predicate noun or adjective becomes the head, its {@code be} the {@code cop}. */
    private void copulas() {
        for (int v = 0; v < head.length; v++) {
            if (!words.get(v).lemma().equals("be")) {
                continue;
            }
            int predicate = childAmong(v, PREDICATES);
            if (predicate >= 0
                    && !isClause(predicate)
                    && !words.get(predicate).xpos().equals("EX")) {
                promote(v, predicate);
            }
        }
    }

    private void promote(int verb, int predicate) {
        attach(predicate, head[verb], label[verb]);
        for (int c = first[verb]; c <= last[verb]; c++) {
            if (head[c] == verb) {
                attach(c, predicate, label[c]);
            }
        }
        attach(verb, predicate, "cop");
    }

    private void rename() {
        for (int i = 0; i < head.length; i++) {
            label[i] = head[i] < 0 ? "root" : renamed(i);
        }
    }

    private String renamed(int i) {
        String tag = words.get(i).xpos();
        return switch (label[i]) {
            case "dobj" -> "obj";
            case "dative" -> "iobj";
            case "nsubjpass" -> "nsubj:pass";
            case "csubjpass" -> "csubj:pass";
            case "auxpass" -> "aux:pass";
            case "aux" -> tag.equals("TO") ? "mark" : "aux";
            case "complm" -> "mark";
            case "attr", "acomp", "oprd" -> "xcomp";
            case "relcl" -> "acl:relcl";
            case "poss" -> "nmod:poss";
            case "num", "number" -> "nummod";
            case "neg", "quantmod" -> "advmod";
            case "prt" -> "compound:prt";
            case "npadvmod" -> words.get(i).name().equals("DATE") ? "obl:tmod" : "obl:npmod";
            case "preconj" -> "cc:preconj";
            case "predet" -> "det:predet";
            case "meta", "intj" -> "discourse";
            case "hyph", "hmod" -> "punct";
            case "pcomp" -> tag.equals("IN") || tag.equals("TO") ? "case" : "dep";
            case "pobj", "prep" -> "dep";
            case "nmod" -> modifier(i, tag);
            default -> label[i];
        };
    }

    private String modifier(int i, String tag) {
        if (childOf(i, "case") >= 0) {
            return "nmod";
        }
        if (tag.equals("CD")) {
            return "nummod";
        }
        if (tag.startsWith("NN")) {
            return "compound";
        }
        return tag.equals("RB") ? "advmod" : "amod";
    }

    private int childOf(int up, String wanted) {
        for (int c = first[up]; c <= last[up]; c++) {
            if (head[c] == up && label[c].equals(wanted)) {
                return c;
            }
        }
        return -1;
    }

    private int childAmong(int up, Set<String> wanted) {
        for (int c = first[up]; c <= last[up]; c++) {
            if (head[c] == up && wanted.contains(label[c])) {
                return c;
            }
        }
        return -1;
    }

    private void attach(int dependent, int up, String relation) {
        head[dependent] = up;
        label[dependent] = relation;
        if (up >= 0) {
            first[up] = Math.min(first[up], dependent);
            last[up] = Math.max(last[up], dependent);
        }
    }
}
