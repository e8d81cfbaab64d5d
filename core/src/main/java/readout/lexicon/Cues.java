package readout.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cues of {@code attribution/cues.tsv}, by their first word. Immutable. */
public final class Cues {
    private static final String FILE = "attribution/cues.tsv";
    private static final List<String> COLUMNS = List.of("id", "lemma", "kind", "frame", "source");
    private static final Set<String> SOURCES = Set.of("nsubj", "nmod:poss", "-");
    private static final Set<String> CONTENTS =
            Set.of("ccomp", "xcomp", "obj", "acl", "advcl", "clause", "amod", "according_to", "in_words_of", "colon");

    private final Map<String, List<Cue>> byFirst = new HashMap<>();
    private final List<Cue> all;

    private Cues(List<Cue> all) {
        this.all = List.copyOf(all);
        for (Cue cue : all) {
            byFirst.computeIfAbsent(cue.first(), first -> new ArrayList<>(2)).add(cue);
        }
    }

    /**
     * Reads the cues.
     *
     * @throws LexiconException if the table has any fault, with all of them
     */
    public static Cues read(LexiconFiles files) {
        List<String> faults = new ArrayList<>();
        List<Cue> cues = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Table table = Table.read(files, FILE, faults);
        if (!table.header().equals(COLUMNS)) {
            faults.add(FILE + ":1: expected the columns " + COLUMNS + ", found " + table.header());
        }
        for (Table.Row row : table.rows()) {
            read(row, faults).ifPresent(cues::add);
            if (!ids.add(row.get("id"))) {
                faults.add(row.at() + ": id '" + row.get("id") + "' is used twice");
            }
        }
        if (!faults.isEmpty()) {
            throw new LexiconException(faults);
        }
        return new Cues(cues);
    }

    private static Optional<Cue> read(Table.Row row, List<String> faults) {
        int before = faults.size();
        Optional<Cue.Kind> kind = Cue.Kind.of(row.get("kind"));
        if (kind.isEmpty()) {
            faults.add(row.at() + ": unknown kind '" + row.get("kind") + "'");
        }
        if (row.get("lemma").isEmpty()) {
            faults.add(row.at() + ": no lemma");
        }
        if (row.get("source").isEmpty()) {
            faults.add(row.at() + ": no source");
        }
        List<Cue.Frame> frames = row.all("frame").stream().map(Cue.Frame::parse).toList();
        if (frames.isEmpty()) {
            faults.add(row.at() + ": no frame");
        }
        for (Cue.Frame frame : frames) {
            check(frame, row, faults);
        }
        return faults.size() > before
                ? Optional.empty()
                : Optional.of(new Cue(row.get("id"), List.of(row.get("lemma").split("\\+")), kind.get(), frames));
    }

    private static void check(Cue.Frame frame, Table.Row row, List<String> faults) {
        if (!frame.source().isEmpty() && !SOURCES.contains(frame.source())) {
            faults.add(row.at() + ": unknown relation of a source '" + frame.source() + "'");
        }
        boolean prepositional = (frame.content().is("obl") || frame.content().is("nmod"))
                && !frame.content().subtype().isEmpty();
        if (!prepositional && !CONTENTS.contains(frame.content().toString())) {
            faults.add(row.at() + ": unknown relation of a content '" + frame.content() + "'");
        }
    }

    /** The cues whose first word has this lemma, lower case. */
    public List<Cue> of(String lemma) {
        return byFirst.getOrDefault(lemma, List.of());
    }

    /** The cue of this kind that is this one word; empty for none. */
    public Optional<Cue> of(String lemma, Cue.Kind kind) {
        for (Cue cue : of(lemma)) {
            if (cue.kind() == kind && cue.words().size() == 1) {
                return Optional.of(cue);
            }
        }
        return Optional.empty();
    }

    /** Every cue, in file order. */
    public List<Cue> all() {
        return all;
    }
}
