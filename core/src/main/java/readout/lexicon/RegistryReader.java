package readout.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.claim.Identity;
import readout.claim.Sector;

/** Reads the registry's files; collects every fault. */
final class RegistryReader {
    private static final Set<String> TIES =
            Set.of("member-of", "leads", "backs", "branch-of", "designated-terrorist-by", "splinter-of", "renamed");

    private static final Map<String, Bearer.Sort> SORTS = Map.of(
            "countries.tsv",
            Bearer.Sort.COUNTRY,
            "seats.tsv",
            Bearer.Sort.SEAT,
            "peoples.tsv",
            Bearer.Sort.PEOPLE,
            "organizations.tsv",
            Bearer.Sort.ORGANIZATION,
            "groups.tsv",
            Bearer.Sort.GROUP);

    private final LexiconFiles files;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Table.Row> tieRows = new ArrayList<>();
    private final List<AgentNoun> agents = new ArrayList<>();

    /** A bearer while its rows are read. */
    private record Draft(Table.Row row, Bearer.Sort sort, List<Tenure> tenures, Map<Name.Reading, List<String>> words) {
        static Draft of(Table.Row row, Bearer.Sort sort) {
            return new Draft(row, sort, new ArrayList<>(2), new LinkedHashMap<>(4));
        }

        void add(Name.Reading reading, List<String> more) {
            words.computeIfAbsent(reading, r -> new ArrayList<>(more.size())).addAll(more);
        }
    }

    RegistryReader(LexiconFiles files) {
        this.files = files;
    }

    Registry read() {
        for (String file : files.in("entities")) {
            String name = file.substring("entities/".length());
            Table table = Table.read(files, file, faults);
            Bearer.Sort sort = name.startsWith("persons-") ? Bearer.Sort.PERSON : SORTS.get(name);
            if (sort == null && !name.equals("ties.tsv")) {
                faults.add(file + ":0: no table of this name is known");
                continue;
            }
            for (Table.Row row : table.rows()) {
                if (sort == null) {
                    tie(row);
                } else {
                    draft(row, sort);
                }
            }
        }
        for (Table.Row row : Table.read(files, "agents/agents.tsv", faults).rows()) {
            agent(row);
        }
        Registry registry = build();
        if (!faults.isEmpty()) {
            throw new LexiconException(faults);
        }
        return registry;
    }

    private Registry build() {
        Map<String, Bearer> bearers = new LinkedHashMap<>();
        List<Name> names = new ArrayList<>();
        for (Map.Entry<String, Draft> entry : drafts.entrySet()) {
            String id = entry.getKey();
            Draft draft = entry.getValue();
            List<String> own = draft.words().getOrDefault(Name.Reading.ITSELF, List.of());
            if (own.isEmpty()) {
                fault(draft.row(), id + " has no name");
            } else if (!draft.tenures().isEmpty()) {
                Identity identity = new Identity(id, own.get(0), draft.row().get("wikidata"));
                Bearer bearer = new Bearer(identity, draft.sort(), draft.row().get("kind"), draft.tenures());
                bearers.put(id, bearer);
                for (Map.Entry<Name.Reading, List<String>> words : draft.words().entrySet()) {
                    for (String word : words.getValue()) {
                        names.add(new Name(word, bearer, words.getKey()));
                    }
                }
            }
        }
        for (Table.Row row : tieRows) {
            for (String end : List.of("from_id", "to_id")) {
                if (!drafts.containsKey(row.get(end))) {
                    fault(row, "no such id: '" + row.get(end) + "'");
                }
            }
        }
        return new Registry(bearers, names, ties, agents);
    }

    private void draft(Table.Row row, Bearer.Sort sort) {
        String id = id(row);
        Draft draft = drafts.get(id);
        if (draft == null) {
            draft = Draft.of(row, sort);
            drafts.put(id, draft);
        } else if (sort != Bearer.Sort.PERSON || draft.sort() != sort) {
            fault(row, "id '" + id + "' stands already at " + draft.row().at());
            return;
        }
        draft.add(Name.Reading.ITSELF, row.all("names"));
        draft.add(Name.Reading.ADJECTIVE, row.all("adjectives"));
        draft.add(Name.Reading.PEOPLE, row.all("people"));
        try {
            draft.tenures()
                    .add(new Tenure(
                            codes(row),
                            sectors(row),
                            row.get("role"),
                            first(row.get("from")),
                            last(row.get("from"), row.get("until"))));
        } catch (IllegalArgumentException e) {
            fault(row, String.valueOf(e.getMessage()));
        }
    }

    private String id(Table.Row row) {
        String id = row.get("id");
        if (!Ids.isId(id)) {
            fault(row, "not an id: '" + id + "'");
        }
        if (row.get("source").isEmpty()) {
            fault(row, id + " names no source");
        }
        return id;
    }

    private static List<String> codes(Table.Row row) {
        List<String> codes = row.all("code");
        for (String code : codes) {
            if (!isCode(code)) {
                throw new IllegalArgumentException("not an entity code: '" + code + "'");
            }
        }
        return codes;
    }

    private static boolean isCode(String written) {
        boolean capitals = written.length() == 3;
        for (int i = 0; capitals && i < 3; i++) {
            capitals = written.charAt(i) >= 'A' && written.charAt(i) <= 'Z';
        }
        return capitals;
    }

    private static List<Sector> sectors(Table.Row row) {
        List<Sector> sectors = new ArrayList<>(2);
        for (String name : row.get("sector").split(" ")) {
            if (!name.isEmpty()) {
                sectors.add(sector(name));
            }
        }
        return sectors;
    }

    private static Sector sector(String name) {
        try {
            return Sector.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("unknown sector '" + name + "'", e);
        }
    }

    private void agent(Table.Row row) {
        String id = id(row);
        Optional<AgentNoun.Kind> kind = AgentNoun.Kind.of(row.get("kind"));
        if (kind.isEmpty()) {
            fault(row, "unknown kind '" + row.get("kind") + "'");
            return;
        }
        try {
            List<Sector> sectors = sectors(row);
            for (String noun : row.all("nouns")) {
                agents.add(new AgentNoun(id, noun, sectors, kind.get()));
            }
        } catch (IllegalArgumentException e) {
            fault(row, String.valueOf(e.getMessage()));
        }
    }

    private void tie(Table.Row row) {
        tieRows.add(row);
        if (!TIES.contains(row.get("tie"))) {
            fault(row, "unknown tie '" + row.get("tie") + "'");
        }
        try {
            LocalDate until = last(row.get("from"), row.get("until"));
            ties.add(new Tie(
                    row.get("from_id"),
                    row.get("tie"),
                    row.get("to_id"),
                    first(row.get("from")),
                    until,
                    row.get("source")));
        } catch (IllegalArgumentException e) {
            fault(row, String.valueOf(e.getMessage()));
        }
    }

    private static LocalDate first(String date) {
        return date.isEmpty() ? LocalDate.MIN : day(date);
    }

    /** A year or month as an end reaches to its last day: when it ended in it is not known. */
    private static LocalDate last(String from, String date) {
        if (date.isEmpty()) {
            return LocalDate.MAX;
        }
        LocalDate day = day(date);
        return switch (date.length()) {
            case 4 -> day.plusYears(1);
            case 7 -> day.plusMonths(1);
            default -> day.equals(first(from)) ? day.plusDays(1) : day;
        };
    }

    private static LocalDate day(String date) {
        String whole = switch (date.length()) {
            case 4 -> date + "-01-01";
            case 7 -> date + "-01";
            default -> date;
        };
        try {
            return plain(whole).orElseGet(() -> LocalDate.parse(whole));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a date: '" + date + "'", e);
        }
    }

    /** The date of {@code yyyy-mm-dd}, read by hand: a formatter takes its time to be made. */
    private static Optional<LocalDate> plain(String date) {
        if (date.length() != 10 || date.charAt(4) != '-' || date.charAt(7) != '-') {
            return Optional.empty();
        }
        int number = 0;
        for (int i = 0; i < 10; i++) {
            char c = date.charAt(i);
            if (i != 4 && i != 7 && (c < '0' || c > '9')) {
                return Optional.empty();
            }
            number = i == 4 || i == 7 ? number : number * 10 + (c - '0');
        }
        return Optional.of(LocalDate.of(number / 10_000, number / 100 % 100, number % 100));
    }

    private void fault(Table.Row row, String what) {
        faults.add(row.at() + ": " + what);
    }
}
