package readout.lexicon;

import java.util.ArrayList;
import java.util.List;

/** A tab-separated file with a header row. */
public final class Table {
    private final String file;
    private final List<String> header;
    private final List<Row> rows;

    private Table(String file, List<String> header, List<Row> rows) {
        this.file = file;
        this.header = header;
        this.rows = rows;
    }

    /**
     * Reads a table.
     *
     * @param faults where a row with the wrong number of columns is told, as {@code file:line: fault}
     */
    public static Table read(LexiconFiles files, String file, List<String> faults) {
        List<String> header = List.of();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : files.lines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = cells(line, header.size());
            if (header.isEmpty()) {
                header = cells;
            } else if (cells.size() != header.size()) {
                faults.add(file + ":" + number + ": expected " + header.size() + " columns, found " + cells.size());
            } else {
                rows.add(new Row(header, cells, file, number));
            }
        }
        return new Table(file, header, rows);
    }

    private static List<String> cells(String line, int usual) {
        List<String> cells = new ArrayList<>(usual);
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            cells.add(line.substring(from, tab));
            from = tab + 1;
        }
        cells.add(line.substring(from));
        return cells;
    }

    public String file() {
        return file;
    }

    public List<String> header() {
        return header;
    }

    public List<Row> rows() {
        return rows;
    }

    /**
     * A row.
     *
     * @param header names of the columns
     * @param cells one a column
     * @param line its number in the file, 1-based
     */
    public record Row(List<String> header, List<String> cells, String file, int line) {
        /** Where it stands, {@code file:line}. */
        public String at() {
            return file + ":" + line;
        }

        /** The cell of a column, stripped; empty for a column that the table has not. */
        public String get(String column) {
            int index = header.indexOf(column);
            return index < 0 ? "" : cells.get(index).strip();
        }

        /** The alternatives of a cell, which {@code |} separates; none for an empty cell. */
        public List<String> all(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
        }
    }
}
