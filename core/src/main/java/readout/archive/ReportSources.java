package readout.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import readout.page.Extraction.Reason;
import readout.page.Extraction.Refused;
import readout.page.ReportFiles;
import readout.page.ReportFiles.Item;

/**
 * Reads reports from files, folders and standard input; what is none gives a reason and the rest is read.
 *
 * <p>Folders are read with all in them, by name; hidden files are left out. What is packed with gzip or zip is unpacked, up
 * to three times, and web archives give their pages: content decides, not the name.
 */
public final class ReportSources {
    private final Opener opener;

    /**
     * A reader.
     *
     * @param files takes what is not packed apart
     */
    public ReportSources(ReportFiles files) {
        opener = new Opener(files);
    }

    /** Reads {@code inputs} in order, {@code -} being {@code standardInput}; hands each report on as it is come to. */
    public void read(List<String> inputs, InputStream standardInput, Consumer<Item> items) {
        for (String input : inputs) {
            if (input.equals("-")) {
                opener.open("-", "stdin", standardInput, items);
            } else {
                read(Path.of(input), items);
            }
        }
    }

    /** Records of web archives that are no pages: requests, images, answers that say there is nothing. */
    public long passedOver() {
        return opener.passedOver();
    }

    private void read(Path path, Consumer<Item> items) {
        if (Files.isDirectory(path)) {
            for (Path inside : inside(path, items)) {
                read(inside, items);
            }
            return;
        }
        try (InputStream in = Files.newInputStream(path)) {
            opener.open(path.toString(), name(path), in, items);
        } catch (IOException e) {
            refuse(path.toString(), e, items);
        }
    }

    private static List<Path> inside(Path folder, Consumer<Item> items) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> !name(path).startsWith("."))
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
        } catch (IOException e) {
            refuse(folder.toString(), e, items);
            return List.of();
        }
    }

    private static String name(Path path) {
        Path last = path.getFileName();
        return last == null ? "" : last.toString();
    }

    private static void refuse(String file, IOException e, Consumer<Item> items) {
        String detail = e instanceof NoSuchFileException
                ? "no such file or folder"
                : e instanceof AccessDeniedException ? "not allowed to read it" : "cannot be read: " + e.getMessage();
        items.accept(new Item(file, new Refused(Reason.UNREADABLE, detail)));
    }
}
