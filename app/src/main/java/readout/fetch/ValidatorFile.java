package readout.fetch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Validators in a text file: address, ETag, Last-Modified and the day of the last use a line, parted by tabs.
 *
 * <p>What is put is in memory until {@link #save}, which replaces the file at once: a program that is stopped before
 * asks again for what it had not stored. What was unused for 90 days is forgotten then.
 */
public final class ValidatorFile implements Validators {
    private static final int DAYS_KEPT = 90;

    private final Path file;
    private final Time time;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    private record Line(Validator validator, LocalDate used) {}

    private ValidatorFile(Path file, Time time) {
        this.file = file;
        this.time = time;
    }

    /** Reads {@code file} where it is there; lines that are no validators are left out. */
    public static ValidatorFile open(Path file, Time time) {
        ValidatorFile validators = new ValidatorFile(file, time);
        try {
            Files.readAllLines(file, StandardCharsets.UTF_8).forEach(validators::take);
        } catch (NoSuchFileException e) {
            return validators;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return validators;
    }

    /** Those beside a store; none yet where the store is new, as it has not what an older one of its name had. */
    public static ValidatorFile beside(Path store, boolean isNew, Time time) {
        Path file = store.resolveSibling(store.getFileName() + "-fetched.tsv");
        return isNew ? begin(file, time) : open(file, time);
    }

    /** None yet, whatever {@code file} holds. */
    public static ValidatorFile begin(Path file, Time time) {
        return new ValidatorFile(file, time);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
    }

    private void take(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4) {
            return;
        }
        try {
            LocalDate used = LocalDate.parse(cells[3]);
            lines.put(cells[0], new Line(new Validator(cells[1], cells[2]), used));
        } catch (DateTimeException e) {
            return; // not a line of ours
        }
    }

    @Override
    public synchronized Optional<Validator> get(String address) {
        Optional<Validator> found = Optional.ofNullable(lines.get(address)).map(Line::validator);
        found.ifPresent(validator -> put(address, validator));
        return found;
    }

    @Override
    public synchronized void put(String address, Validator validator) {
        lines.put(address, new Line(validator, today()));
    }

    /** Writes all to the disk; the file is the old one or the new one, never a part. */
    public synchronized void save() {
        LocalDate oldest = today().minusDays(DAYS_KEPT);
        lines.values().removeIf(line -> line.used().isBefore(oldest));
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try (BufferedWriter out = Files.newBufferedWriter(next)) {
            for (Map.Entry<String, Line> each : lines.entrySet()) {
                Line line = each.getValue();
                out.write(String.join(
                        "\t",
                        plain(each.getKey()),
                        plain(line.validator().etag()),
                        plain(line.validator().lastModified()),
                        line.used() + "\n"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + next, e);
        }
        try {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static String plain(String cell) {
        return cell.replaceAll("[\\t\\r\\n]", " ");
    }
}
