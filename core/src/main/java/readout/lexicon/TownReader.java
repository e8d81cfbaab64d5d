package readout.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads through {@code places/cities.tsv} for faults and for where names stand, byte by byte, making no town. */
final class TownReader {
    private static final int COLUMNS = 9;
    private static final int LATITUDE = 5;
    private static final int LONGITUDE = 6;
    private static final int POPULATION = 8;
    private static final int MOST_DIGITS = 9;
    /** Words this short may be articles, which names are compared without their capitals. */
    private static final int LONGEST_ARTICLE = 4;

    private final String name;
    private final byte[] file;
    private final List<String> faults;
    private final TownNames names = new TownNames();
    /** Where the columns of the line begin, and behind the last one where its end is, plus one. */
    private final int[] column = new int[COLUMNS + 1];

    /**
     * Makes ready.
     *
     * @param name of the file, for faults
     * @param file its bytes, UTF-8
     */
    TownReader(String name, byte[] file, List<String> faults) {
        this.name = name;
        this.file = file;
        this.faults = faults;
    }

    Towns read() {
        boolean header = true;
        int number = 1;
        for (int from = 0; from < file.length; number++) {
            int to = from;
            int columns = 1;
            for (; to < file.length && file[to] != '\n' && file[to] != '\r'; to++) {
                if (file[to] == '\t') {
                    if (columns < COLUMNS) {
                        column[columns] = to + 1;
                    }
                    columns++;
                }
            }
            if (to == from || file[from] != '#') {
                if (!header) {
                    column[0] = from;
                    column[COLUMNS] = to + 1;
                    line(columns, number);
                }
                header = false;
            }
            from = to + 1 < file.length && file[to] == '\r' && file[to + 1] == '\n' ? to + 2 : to + 1;
        }
        names.order();
        return new Towns(file, names);
    }

    private void line(int columns, int number) {
        if (columns != COLUMNS) {
            faults.add(name + ":" + number + ": expected " + COLUMNS + " columns, found " + columns);
            return;
        }
        try {
            check();
        } catch (NumberFormatException e) {
            faults.add(name + ":" + number + ": not a number: " + e.getMessage());
            return;
        }
        name(column[1], column[2] - 1);
        if (Towns.ARABIC.contains(text(column[3], column[4] - 1))) {
            Towns.forms(PlaceWords.key(text(column[1], column[2] - 1))).forEach(this::add);
        }
        for (int from = column[2]; from < column[3] - 1; ) {
            int to = from;
            while (to < column[3] - 1 && file[to] != '|') {
                to++;
            }
            name(from, to);
            from = to + 1;
        }
    }

    private String text(int from, int to) {
        return new String(file, from, to - from, StandardCharsets.UTF_8);
    }

    /** Reads the numbers; those that are plainly written are not made. */
    private void check() {
        if (!isPlainNumber(0, false)) {
            Long.parseLong(text(column[0], column[1] - 1));
        }
        for (int i = LATITUDE; i <= LONGITUDE; i++) {
            if (!isPlainNumber(i, true)) {
                Double.parseDouble(text(column[i], column[i + 1] - 1));
            }
        }
        if (!isPlainNumber(POPULATION, false)) {
            Integer.parseInt(text(column[POPULATION], column[COLUMNS] - 1));
        }
    }

    /** True for up to nine digits; of degrees with a sign before and decimals behind. */
    private boolean isPlainNumber(int index, boolean degrees) {
        int from = column[index];
        int to = column[index + 1] - 1;
        from += degrees && from < to && file[from] == '-' ? 1 : 0;
        int end = endOfDigits(from, to);
        boolean whole = end > from && end - from <= MOST_DIGITS;
        boolean decimals = degrees && end < to && file[end] == '.';
        return whole && (decimals ? endOfDigits(end + 1, to) : end) == to;
    }

    private int endOfDigits(int from, int to) {
        int end = from;
        while (end < to && file[end] >= '0' && file[end] <= '9') {
            end++;
        }
        return end;
    }

    /** Keeps the name between two offsets. */
    private void name(int from, int to) {
        int hash = 0;
        int firstWord = 0;
        int words = 1;
        int word = from;
        for (int i = from; i < to; i++) {
            int c = file[i];
            if (c == ' ') {
                if (i - word <= LONGEST_ARTICLE) {
                    add(PlaceWords.key(text(from, to)));
                    return;
                }
                firstWord = words == 1 ? hash : firstWord;
                words++;
                word = i + 1;
            } else if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
                add(PlaceWords.key(text(from, to)));
                return;
            }
            hash = 31 * hash + c;
        }
        if (to - word <= LONGEST_ARTICLE) {
            add(PlaceWords.key(text(from, to)));
        } else {
            names.add(hash, words == 1 ? hash : firstWord, words, column[0]);
        }
    }

    private void add(String key) {
        if (!key.isEmpty()) {
            names.add(key.hashCode(), PlaceWords.first(key).hashCode(), PlaceWords.count(key), column[0]);
        }
    }
}
